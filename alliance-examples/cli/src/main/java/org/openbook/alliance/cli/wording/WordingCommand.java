package org.openbook.alliance.cli.wording;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.wording.ContractWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code alliance wording}: a draft annex of the contract that words its terms. */
@Command(
    name = "wording",
    mixinStandardHelpOptions = true,
    description = {
      "Words the terms as a draft annex of the contract: every line, rule and indicator with its",
      "clause, its numbers and examples that are settled: text, html or pdf. The digest of the",
      "terms stands at the end, so that the signed text and the settled terms cannot part."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:the terms cannot be read or printed", "2:a wrong option"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance wording --terms terms.json --lang fi",
      "  alliance wording --terms terms.json --lang sv --out bilaga.html --out bilaga.pdf"
    })
public final class WordingCommand implements Callable<Integer> {
  @Option(
      names = "--terms",
      required = true,
      paramLabel = "T.json",
      description = "The terms; 'schema terms' tells what they look like.")
  private Path terms = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.PDF);
    Printout annex = ContractWording.of(Documents.terms(terms)).printout();
    output.write(wanted, as -> PrintoutFile.bytes(annex, as, language.language()));
    return ExitCode.OK;
  }
}
