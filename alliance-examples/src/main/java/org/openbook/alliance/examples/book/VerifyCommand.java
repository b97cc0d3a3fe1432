package org.openbook.alliance.examples.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Posting;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.examples.book.importing.BadFile;
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
      "Checks the chain of a stored book and names the first broken link.",
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
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      if (!java.nio.file.Files.isRegularFile(file)) {
        err.println("book is '" + file + "'; no such file");
        return 2;
      }
      return verify(BookFile.read(file), out, err);
    } catch (BadFile | IllegalArgumentException e) {
      err.println(e.getMessage());
      return 1;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int verify(BookFile stored, PrintWriter out, PrintWriter err) {
    Optional<Posting> broken = stored.empty().firstBroken(stored.postings());
    if (broken.isPresent()) {
      int line = stored.postings().indexOf(broken.get()) + 2;
      err.println(
          "book %s is broken at line %d: %s has link %s, which does not follow from the lines before"
              .formatted(file, line, broken.get(), broken.get().link().abbreviated()));
      return 1;
    }
    OpenBook book = stored.book();
    if (agreed != null && !book.continues(new Digest(agreed))) {
      err.println("book %s has no link %s; it was cut or is another book".formatted(file, agreed));
      return 1;
    }
    out.println(
        "every link of %s lines holds; the last is %s"
            .formatted(Figures.count(stored.postings().size()), book.head().hex()));
    return 0;
  }
}
