package org.openbook.alliance.cli.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.statement.html.StatementHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code alliance compare}: terms side by side on the same facts. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    footer = "  alliance compare --terms now.json --terms proposed.json --facts 2026.json")
public final class CompareCommand implements Callable<Integer> {
  @Mixin private TermsOptions terms = new TermsOptions();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.CSV, Format.XLSX);
    TermsCompared compared = terms.compared();
    output.write(wanted, as -> bytes(compared, as));
    return ExitCode.OK;
  }

  private byte[] bytes(TermsCompared compared, Format as) {
    Language in = terms.language();
    return switch (as) {
      case TEXT -> compared.text(in).getBytes(UTF_8);
      case HTML -> StatementHtml.of(compared.printout(), in).getBytes(UTF_8);
      case CSV -> compared.csv(in).getBytes(UTF_8);
      default -> compared.workbook(in);
    };
  }
}
