package org.openbook.alliance.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.term.Clause;

/** On which lines of a file of terms its labels and clauses stand first. */
final class TermLines {
  private final Map<String, Integer> lines = new HashMap<>();

  private TermLines() {}

  /** The lines of a file that was read before. */
  static TermLines in(Path terms) {
    TermLines found = new TermLines();
    try {
      found.add(Parsed.of("terms", Files.readAllBytes(terms), JsonParsers.jackson2()).tree());
    } catch (IOException changedMeanwhile) {
      throw new UncheckedIOException(changedMeanwhile);
    }
    return found;
  }

  private void add(Tree tree) {
    if (tree instanceof Tree.Text text) {
      lines.putIfAbsent(text.value(), text.line());
    }
    tree.parts().forEach(this::add);
  }

  /** The line of a term: of its name, or of its clause where the name stands nowhere. */
  Optional<Integer> of(Cause cause) {
    return Stream.concat(Stream.of(cause.label()), cause.clause().map(Clause::reference).stream())
        .flatMap(label -> Stream.of(label.en(), label.fi(), label.sv()))
        .flatMap(text -> Stream.ofNullable(lines.get(text)))
        .findFirst();
  }
}
