package org.openbook.alliance.cli.book;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cost.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book export}: a stored book as one document. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path file = Path.of("");

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.JSON);
    try {
      OpenBook book = Documents.book(file);
      output.writeText(wanted, as -> org.openbook.alliance.json.Documents.BOOK.toJson(book));
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      return BookCommand.refuse(spec, e);
    }
  }
}
