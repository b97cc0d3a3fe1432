package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openbook.alliance.exact.Faults;

/**
 * A kind of document with its version: how its head is written, and how earlier versions become the
 * present one, each by the step of the version after it.
 */
final class Format {
  private static final String FORMAT = "format";
  private static final String VERSION = "version";

  static final Format TERMS = new Format("terms", 0, List.of(Drafts::terms));
  static final Format FACTS = new Format("facts", 0, List.of(Drafts::facts));

  /** No draft of it circulated. */
  static final Format SETTLEMENT = new Format("settlement", 1, List.of());

  private final String kind;
  private final int earliest;
  private final List<UnaryOperator<ObjectNode>> steps;

  private Format(String kind, int earliest, List<UnaryOperator<ObjectNode>> steps) {
    this.kind = kind;
    this.earliest = earliest;
    this.steps = steps;
  }

  private String name() {
    return "openbook-alliance/" + kind;
  }

  private int version() {
    return earliest + steps.size();
  }

  /** The head of a document. */
  ObjectNode head() {
    return Tree.object().put(FORMAT, name()).put(VERSION, version());
  }

  /** The tree of a text. */
  JsonNode tree(String json) {
    return JsonText.parse(document(), json);
  }

  /** The tree of bytes in UTF-8. */
  JsonNode tree(byte[] json) {
    return JsonText.parse(document(), json);
  }

  /**
   * What the reader makes of a document, once it is of the present version.
   *
   * @throws DocumentException if anything is wrong
   */
  <T> T read(JsonNode tree, Function<Fields, Slot<T>> reader) {
    Reading reading = new Reading();
    Fields head = new Fields(new Place(tree, Path.ROOT, reading));
    Slot<String> format = head.required(FORMAT, place -> place.text(this::requiredName));
    Slot<Long> version = head.required(VERSION, this::requiredVersion);
    Slot<T> read = Slot.unreadable();
    if (format.isReadable() && version.isReadable()) {
      Fields fields = new Fields(new Place(migrated(tree, version), Path.ROOT, reading));
      fields.has(FORMAT);
      fields.has(VERSION);
      read = reader.apply(fields);
    }
    return reading.result(document(), read);
  }

  private String requiredName(String given) {
    if (!given.equals(name())) {
      throw new IllegalArgumentException(
          "format is %s; it is '%s'".formatted(Faults.quote(given), name()));
    }
    return given;
  }

  private Slot<Long> requiredVersion(Place place) {
    Slot<Long> version = place.whole();
    return !version.isReadable() || isRead(version.get())
        ? version
        : place.fault(
            "version is %s; this library reads %s to %s"
                .formatted(version.get(), earliest, version()));
  }

  private boolean isRead(long version) {
    return earliest <= version && version <= version();
  }

  private JsonNode migrated(JsonNode tree, Slot<Long> version) {
    JsonNode migrated = tree;
    for (int step = (int) (version.get() - earliest); step < steps.size(); step++) {
      migrated = steps.get(step).apply(((ObjectNode) migrated).deepCopy());
    }
    return migrated;
  }

  String document() {
    return kind + " document";
  }
}
