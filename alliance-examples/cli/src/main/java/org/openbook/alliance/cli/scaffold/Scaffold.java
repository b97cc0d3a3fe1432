package org.openbook.alliance.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

/**
 * A pair of documents to start from.
 *
 * @param terms the terms, as JSON
 * @param facts the facts, as JSON
 */
record Scaffold(String terms, String facts) {
  private static final DocumentParser JSON = JsonParsers.jackson2();
  private static final String ASSUMED = "assumption: ";

  /** What the documents say to be assumed, each with its place. */
  List<String> assumptions(String termsFile, String factsFile) {
    List<String> all = new ArrayList<>();
    collect(termsFile + ": ", Path.ROOT, tree(terms), all);
    collect(factsFile + ": ", Path.ROOT, tree(facts), all);
    return all;
  }

  private static Tree tree(String json) {
    return Parsed.of("document", json, JSON).sound();
  }

  private static void collect(String file, Path path, Tree tree, List<String> all) {
    if (tree instanceof Tree.Members object) {
      object
          .find("source")
          .filter(source -> source instanceof Tree.Text)
          .map(source -> ((Tree.Text) source).value())
          .filter(source -> source.startsWith(ASSUMED))
          .ifPresent(source -> all.add(file + path + ": " + source.substring(ASSUMED.length())));
      for (Map.Entry<String, Tree> member : object.byName().entrySet()) {
        collect(file, path.at(member.getKey()), member.getValue(), all);
      }
    } else if (tree instanceof Tree.Items) {
      int index = 0;
      for (Tree item : tree.parts()) {
        collect(file, path.at(index++), item, all);
      }
    }
  }
}
