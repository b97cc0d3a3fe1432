package org.openbook.alliance.cli.book;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book verify}: whether a stored book is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path file = Path.of("");

  @Option(names = "--agreed", paramLabel = "LINK")
  private @Nullable String agreed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isRegularFile(file)) {
      return BookCommand.refuse(spec, Refusal.of("no-such-file", file));
    }
    try {
      return verify(Documents.book(file), out);
    } catch (IllegalArgumentException refused) {
      BookCommand.refuse(spec, refused);
      return ExitCode.SOFTWARE;
    } finally {
      out.flush();
    }
  }

  private int verify(OpenBook book, PrintWriter out) {
    if (agreed != null && !book.continues(new Digest(agreed))) {
      throw Refusal.of("no-link", file, agreed);
    }
    Figures figures = Figures.of(LanguageOption.of(spec), book.currency());
    out.println(figures.counted("links-hold", book.postings().size(), book.head().hex()));
    return 0;
  }
}
