package org.openbook.alliance.cli.wording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.wording.ContractWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alliance wording}: a draft annex of the contract that words its terms. */
@Command(
    name = "wording",
    mixinStandardHelpOptions = true,
    footer = {
      "  alliance wording --terms terms.json --lang fi",
      "  alliance wording --terms terms.json --lang sv --out bilaga.html --out bilaga.pdf",
      "  alliance wording --terms terms.json --withhold 5a --withhold 5b --out copy.pdf"
    })
public final class WordingCommand implements Callable<Integer> {
  @Option(names = "--terms", required = true, paramLabel = "T.json")
  private Path terms = Path.of("");

  @Option(names = "--withhold", paramLabel = "ID")
  private List<String> withheld = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.PDF);
    Agreement agreement = Documents.terms(terms);
    Printout annex = Documents.made(() -> wording(agreement), terms).printout();
    output.write(wanted, as -> PrintoutFile.bytes(annex, as, language.language()));
    return ExitCode.OK;
  }

  private ContractWording wording(Agreement agreement) {
    return withheld.isEmpty()
        ? ContractWording.of(agreement)
        : ContractWording.withholding(
            agreement, withheld.stream().map(KeyResultId::of).collect(Collectors.toSet()));
  }
}
