package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;

/**
 * Everything that a parser makes of a text: each value with the line where it stands, in order, and
 * the faults.
 */
record ParserOutcome(List<String> values, List<DocumentException.Fault> faults) {
  /** What becomes of a text. */
  static ParserOutcome of(String text, DocumentParser parser) {
    try {
      return of(Parsed.of("document", text, parser));
    } catch (DocumentException refused) {
      return new ParserOutcome(List.of(), refused.faults());
    }
  }

  /** What becomes of bytes. */
  static ParserOutcome of(byte[] bytes, DocumentParser parser) {
    try {
      return of(Parsed.of("document", bytes, parser));
    } catch (DocumentException refused) {
      return new ParserOutcome(List.of(), refused.faults());
    }
  }

  private static ParserOutcome of(Parsed parsed) {
    List<String> values = new ArrayList<>();
    collect(parsed.tree(), values);
    return new ParserOutcome(values, parsed.faults());
  }

  private static void collect(Tree tree, List<String> values) {
    if (tree instanceof Tree.Members object) {
      values.add(tree.line() + " {");
      for (Map.Entry<String, Tree> member : object.byName().entrySet()) {
        values.add(member.getKey());
        collect(member.getValue(), values);
      }
    } else if (tree instanceof Tree.Items) {
      values.add(tree.line() + " [");
      tree.parts().forEach(item -> collect(item, values));
    } else {
      values.add(tree.line() + " " + tree.getClass().getSimpleName() + " " + tree);
    }
  }
}
