package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/** The numbers of a model's terms, each by its place in the model's document. */
final class ModelConstants {
  private static final String DOCUMENT = "terms with another constant";

  private ModelConstants() {}

  static Map<String, String> of(CommercialModel model) {
    Map<String, String> constants = new LinkedHashMap<>();
    collect("", CommercialModel.FORM.write(model), constants);
    return constants;
  }

  private static void collect(String at, Tree tree, Map<String, String> constants) {
    if (tree instanceof Tree.Members object) {
      object.byName().forEach((name, part) -> collect(member(at, name), part, constants));
    } else if (tree instanceof Tree.Items array) {
      List<Tree> parts = List.copyOf(array.parts());
      for (int k = 0; k < parts.size(); k++) {
        collect(item(at, k), parts.get(k), constants);
      }
    } else if (tree instanceof Tree.Text text && text.isNumber()) {
      constants.put(at, text.value());
    }
  }

  static CommercialModel with(CommercialModel model, String constant, String value) {
    Map<String, String> constants = of(model);
    Faults.in("terms")
        .require(
            constants.containsKey(constant),
            () -> Faults.unknown("constant", constant, "the constants are %s", constants.keySet()))
        .throwIfAny();
    Tree changed = changed("", CommercialModel.FORM.write(model), constant, value);
    return CommercialModel.FORM.read(new Parsed(DOCUMENT, changed, List.of()));
  }

  private static Tree changed(String at, Tree tree, String constant, String value) {
    if (at.equals(constant)) {
      return Tree.number(value);
    }
    if (tree instanceof Tree.Members object) {
      Map<String, Tree> parts = new LinkedHashMap<>();
      object
          .byName()
          .forEach(
              (name, part) -> parts.put(name, changed(member(at, name), part, constant, value)));
      return object.with(parts);
    }
    if (tree instanceof Tree.Items array) {
      List<Tree> parts = new ArrayList<>();
      for (Tree part : array.parts()) {
        parts.add(changed(item(at, parts.size()), part, constant, value));
      }
      return array.with(parts);
    }
    return tree;
  }

  private static String member(String at, String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  private static String item(String at, int index) {
    return at + "[" + index + "]";
  }
}
