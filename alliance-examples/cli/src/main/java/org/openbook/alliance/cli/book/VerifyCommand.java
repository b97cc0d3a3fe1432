package org.openbook.alliance.cli.book;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book verify}: whether a stored book is as it was written. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the chain of a stored book, lines or a document, and names the first broken link.",
      "A book cut short has a whole chain: compare its last link with one that was agreed on."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every link holds",
      "1:a line was changed, removed, inserted or moved",
      "2:there is no such book"
    })
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", description = "The book.")
  private Path file = Path.of("");

  @Option(
      names = "--agreed",
      paramLabel = "LINK",
      description = "A link that was agreed on: the book must contain it.")
  private @Nullable String agreed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isRegularFile(file)) {
      err.println(file + ": there is no such file");
      err.flush();
      return 2;
    }
    try {
      return verify(Documents.book(file), out, err);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 1;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int verify(OpenBook book, PrintWriter out, PrintWriter err) {
    if (agreed != null && !book.continues(new Digest(agreed))) {
      err.println("%s: it has no link %s; it was cut or is another book".formatted(file, agreed));
      return 1;
    }
    out.println(
        "every link of %s postings holds; the last is %s"
            .formatted(Figures.count(book.postings().size()), book.head().hex()));
    return 0;
  }
}
