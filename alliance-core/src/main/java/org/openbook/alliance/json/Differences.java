package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbook.alliance.exact.Faults;

/** Where a document states something else than it should. */
final class Differences {
  private final List<Verification.Finding> findings = new ArrayList<>();

  private Differences() {}

  static List<Verification.Finding> of(JsonNode stated, JsonNode due) {
    Differences differences = new Differences();
    differences.compare(stated, due, Path.ROOT);
    return differences.findings;
  }

  private void compare(JsonNode stated, JsonNode due, Path path) {
    if (stated.isObject() && due.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      due.fieldNames().forEachRemaining(names::add);
      stated.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(stated.path(name), due.path(name), path.at(name)));
    } else if (stated.isArray() && due.isArray()) {
      for (int i = 0; i < Math.max(stated.size(), due.size()); i++) {
        compare(stated.path(i), due.path(i), path.at(i));
      }
    } else if (!stated.equals(due)) {
      findings.add(
          new Verification.Finding(
              path.toString(), "it states %s; it is %s".formatted(text(stated), text(due))));
    }
  }

  private static String text(JsonNode node) {
    return node.isMissingNode()
        ? "nothing"
        : Faults.quote(node.isTextual() ? node.asText() : node.toString());
  }
}
