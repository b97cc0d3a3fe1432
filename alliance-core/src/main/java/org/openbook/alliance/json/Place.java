package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.Faults;

/**
 * A value in a document together with where it stands, and where faults in it are recorded.
 *
 * @param node the value
 * @param path where it stands
 * @param reading where its faults go
 */
record Place(JsonNode node, Path path, Reading reading) {
  Place at(String name) {
    return new Place(node.path(name), path.at(name), reading);
  }

  Place at(int index) {
    return new Place(node.path(index), path.at(index), reading);
  }

  /** The same place with what the change makes of its object. */
  Place with(UnaryOperator<ObjectNode> change) {
    return node instanceof ObjectNode object
        ? new Place(change.apply(object.deepCopy()), path, reading)
        : this;
  }

  /** The same place, whose faults go elsewhere. */
  Place in(Reading other) {
    return new Place(node, path, other);
  }

  /** Records that something is wrong here. */
  <T> Slot<T> fault(String message) {
    reading.add(path, message);
    return Slot.unreadable();
  }

  /** What the maker makes; what it refuses, or could not read, is a fault of this place. */
  <T> Slot<T> build(Supplier<T> maker) {
    try {
      return Slot.of(maker.get());
    } catch (Slot.Unreadable recorded) {
      return Slot.unreadable();
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException refused) {
      return fault(String.valueOf(refused.getMessage()));
    }
  }

  // ---- kinds of values ----

  Fields fields() {
    return new Fields(this);
  }

  /** A text in the grammar of the parser. */
  <T> Slot<T> text(Function<String, T> parser) {
    if (!node.isTextual()) {
      return fault("it is %s; it is a text".formatted(kind()));
    }
    String text = node.textValue();
    return isText(text)
        ? build(() -> parser.apply(text))
        : fault("it is %s; a text holds no half of a surrogate pair".formatted(quoted()));
  }

  /** A whole number; the only number that is no text. */
  Slot<Long> whole() {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? Slot.of(node.longValue())
        : fault("it is %s; it is a whole number".formatted(kind()));
  }

  /** The items of an array, each read on its own. */
  <T> Slot<List<T>> list(Function<Place, Slot<T>> item) {
    if (!node.isArray()) {
      return fault("it is %s; it is an array".formatted(kind()));
    }
    List<Slot<T>> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(item.apply(at(i)));
    }
    return build(() -> items.stream().map(Slot::get).toList());
  }

  /** An object whose members' names are ids. */
  <K, V> Slot<Map<K, V>> entries(Function<String, K> id, Function<Place, Slot<V>> value) {
    if (!node.isObject()) {
      return fault("it is %s; it is an object".formatted(kind()));
    }
    Map<Slot<K>, Slot<V>> entries = new LinkedHashMap<>();
    node.fieldNames()
        .forEachRemaining(
            name -> entries.put(at(name).build(() -> id.apply(name)), value.apply(at(name))));
    return build(
        () -> {
          ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
          entries.forEach((key, read) -> map.put(key.get(), read.get()));
          return map.build();
        });
  }

  /** What kind of value stands here, as a message says it. */
  String kind() {
    return switch (node.getNodeType()) {
      case MISSING -> "missing";
      case NULL -> "null";
      case BOOLEAN, STRING -> quoted();
      case NUMBER -> "the number " + quoted();
      default -> "an " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  private String quoted() {
    return Faults.quote(node.asText());
  }

  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean isPair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
