package org.openbook.alliance.examples.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.term.Clause;

/** On which lines of a file of terms its labels and clauses stand first. */
final class TermLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Integer> lines = new HashMap<>();

  private TermLines() {}

  /** The lines of a file that was read before. */
  static TermLines in(Path terms) {
    TermLines found = new TermLines();
    try (JsonParser parser = JSON.createParser(terms.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          found.lines.putIfAbsent(parser.getText(), parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (IOException changedMeanwhile) {
      throw new UncheckedIOException(changedMeanwhile);
    }
    return found;
  }

  /** The line of a term: of its name, or of its clause where the name stands nowhere. */
  Optional<Integer> of(Cause cause) {
    return Stream.of(
            cause.label().en(),
            cause.label().fi(),
            cause.label().sv(),
            cause.clause().map(Clause::reference).orElse(""))
        .flatMap(text -> Stream.ofNullable(lines.get(text)))
        .findFirst();
  }
}
