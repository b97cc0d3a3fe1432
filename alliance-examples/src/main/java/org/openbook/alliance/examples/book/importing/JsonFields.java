package org.openbook.alliance.examples.book.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;

/**
 * The fields of a JSON object, with the path of each: what is missing, unknown or of the wrong kind
 * is collected, so that the writer of a file learns everything at once.
 */
public final class JsonFields {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode node;
  private final String path;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  private JsonFields(JsonNode node, String path, Faults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  /** The fields of a text; what is wrong with it goes to the faults. */
  public static JsonFields parse(String text, Faults faults) {
    JsonNode node = JSON.createObjectNode();
    try {
      JsonNode read = JSON.readTree(text);
      faults.require(read.isObject(), () -> "it is no JSON object; it is one, in braces");
      node = read.isObject() ? read : node;
    } catch (JsonProcessingException e) {
      faults.add(
          "it is no JSON: %s (line %s, column %s)"
              .formatted(
                  e.getOriginalMessage(),
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr()));
    }
    return new JsonFields(node, "", faults);
  }

  /** The path of a field: {@code entry.amount.column}. */
  public String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Records a fault of a field. */
  public void fault(String name, String message) {
    faults.add("'" + path(name) + "' " + message);
  }

  /** Whether the field is there. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /** A text that may be missing. */
  public Optional<String> text(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      fault(name, "is " + value + "; it is a text in quotes");
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  /** A text that must be there; empty if it is not, which is a fault. */
  public String requiredText(String name) {
    if (!has(name)) {
      fault(name, "is missing; it is required");
      return "";
    }
    return text(name).orElse("");
  }

  /** What a text stands for; a refusal of the parser is a fault. */
  public <T> Optional<T> parsed(String name, Function<String, T> parse, String required) {
    return text(name)
        .flatMap(
            text -> {
              try {
                return Optional.of(parse.apply(text));
              } catch (RuntimeException e) {
                fault(name, "is " + Faults.quote(text) + "; it is " + required);
                return Optional.empty();
              }
            });
  }

  /** A whole number of 0 or more that may be missing. */
  public Optional<Integer> count(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isInt() || value.intValue() < 0) {
      fault(name, "is " + value + "; it is a whole number of 0 or more");
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  /** A text, or a list of texts; empty if it is missing. */
  public List<String> texts(String name) {
    JsonNode value = find(name);
    List<String> texts = new ArrayList<>();
    if (value != null && value.isTextual()) {
      texts.add(value.textValue());
    } else if (value != null && value.isArray()) {
      value.forEach(item -> texts.add(item.asText()));
    } else if (value != null) {
      fault(name, "is " + value + "; it is a text or a list of texts");
    }
    return texts;
  }

  /** Texts by name; empty if it is missing. */
  public Map<String, String> table(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    JsonNode value = find(name);
    if (value != null && value.isObject()) {
      value.properties().forEach(e -> table.put(e.getKey(), e.getValue().asText()));
    } else if (value != null) {
      fault(name, "is " + value + "; it is an object of texts");
    }
    return table;
  }

  /** An object that may be missing. */
  public Optional<JsonFields> object(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      fault(name, "is " + value + "; it is an object, in braces");
      return Optional.empty();
    }
    return Optional.of(new JsonFields(value, path(name), faults));
  }

  /** An object, taken as empty if it is missing. */
  public JsonFields objectOrEmpty(String name) {
    return object(name)
        .orElseGet(() -> new JsonFields(JSON.createObjectNode(), path(name), faults));
  }

  /** An object that must be there. */
  public Optional<JsonFields> requiredObject(String name) {
    if (!has(name)) {
      fault(name, "is missing; it is required");
    }
    return object(name);
  }

  /** The objects of a list; empty if it is missing. */
  public List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode value = find(name);
    if (value != null && !value.isArray()) {
      fault(name, "is " + value + "; it is a list of objects");
      return objects;
    }
    for (int i = 0; value != null && i < value.size(); i++) {
      String at = path(name) + "[" + i + "]";
      faults.require(value.get(i).isObject(), () -> "'" + at + "' is no object; it is one");
      objects.add(new JsonFields(value.get(i), at, faults));
    }
    return objects;
  }

  /** Ends the reading: a field that was not asked for is a fault. */
  public void refuseUnknown() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fault(name, "is unknown; known here are " + String.join(", ", known));
              }
            });
  }

  private @Nullable JsonNode find(String name) {
    known.add(name);
    return node.get(name);
  }
}
