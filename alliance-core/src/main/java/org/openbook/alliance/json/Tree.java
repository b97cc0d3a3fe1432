package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;

/** The JSON of the small parts that documents are written of. */
final class Tree {
  private Tree() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object with a single member. */
  static ObjectNode object(String name, JsonNode value) {
    return object().set(name, value);
  }

  static ArrayNode array(Iterable<? extends JsonNode> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** The object without some members; the others are shared, for nobody changes a document. */
  static ObjectNode without(ObjectNode object, Collection<String> members) {
    ObjectNode rest = object();
    rest.setAll(object);
    return rest.remove(members);
  }

  static <T> ArrayNode array(List<T> items, Function<T, JsonNode> writer) {
    return array(items.stream().map(writer).toList());
  }

  static <T> ArrayNode texts(Iterable<T> items, Function<T, String> text) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(text.apply(item)));
    return array;
  }

  static JsonNode text(Object text) {
    return TextNode.valueOf(text.toString());
  }

  /** A count, in the type in which it is read back. */
  static JsonNode whole(long count) {
    return count == (int) count ? IntNode.valueOf((int) count) : LongNode.valueOf(count);
  }

  /** Sets an array unless it is empty. */
  static void setUnlessEmpty(ObjectNode object, String name, JsonNode items) {
    if (!items.isEmpty()) {
      object.set(name, items);
    }
  }

  // ---- parts of terms ----

  static ObjectNode label(Label label) {
    ObjectNode object = object();
    putUnlessEmpty(object, "fi", label.fi());
    putUnlessEmpty(object, "sv", label.sv());
    putUnlessEmpty(object, "en", label.en());
    return object;
  }

  private static void putUnlessEmpty(ObjectNode object, String name, String text) {
    if (!text.isEmpty()) {
      object.put(name, text);
    }
  }

  /** Adds label, clause and, unless it is the clause, source. */
  static ObjectNode provision(ObjectNode object, Provision provision) {
    object.set("label", label(provision.label()));
    object.put("clause", provision.clause().reference());
    if (!provision.equals(Provision.of(provision.label(), provision.clause()))) {
      object.put("source", provision.source().toString());
    }
    return object;
  }

  static ObjectNode rounding(ObjectNode object, Rounding rounding) {
    return object
        .put("step", Scalars.text(rounding.step()))
        .put("mode", Scalars.text(rounding.mode()));
  }

  // ---- bands, curves, steps ----

  static ObjectNode bands(ObjectNode object, MarginalScale scale) {
    return object.set("bands", array(scale.bands(), Tree::band));
  }

  private static JsonNode band(MarginalScale.Band band) {
    return object()
        .put("from", Scalars.ratioText(band.from()))
        .put("rate", Scalars.ratioText(band.rate()));
  }

  static ObjectNode line(ObjectNode object, Polyline line) {
    object.set("points", array(line.points(), Tree::point));
    return object.put("below", Scalars.text(line.below())).put("above", Scalars.text(line.above()));
  }

  private static JsonNode point(Polyline.Point point) {
    return object().put("at", Scalars.text(point.at())).put("value", Scalars.text(point.value()));
  }

  static ObjectNode stairs(ObjectNode object, Staircase stairs) {
    object.set("steps", array(stairs.steps(), Tree::step));
    object.put("owned", Scalars.text(stairs.owned()));
    stairs.end().ifPresent(end -> object.put("end", Scalars.text(end)));
    stairs.otherwise().ifPresent(value -> object.put("otherwise", Scalars.text(value)));
    return object;
  }

  private static JsonNode step(Staircase.Step step) {
    return object().put("from", Scalars.text(step.from())).put("value", Scalars.text(step.value()));
  }
}
