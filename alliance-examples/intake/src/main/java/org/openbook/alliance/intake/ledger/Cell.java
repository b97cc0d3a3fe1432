package org.openbook.alliance.intake.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of an entry in the rows of one file: how its text is found and what it stands for. */
final class Cell<T> {
  private static final Set<Mapping.Field> DISTINCT =
      Set.of(Mapping.Field.PARTY, Mapping.Field.COST_TYPE);

  private final Mapping.Field field;
  private final int index;
  private final Source source;
  private final Function<String, @Nullable T> parse;
  private final String required;
  private final Memo<T> memo;
  private final @Nullable T constant;
  private final Map<String, String> identified = new HashMap<>();

  Cell(
      Mapping.Field field,
      Source source,
      Columns columns,
      Function<String, @Nullable T> parse,
      String required) {
    this.field = field;
    this.source = source;
    this.index = columns.index(source);
    this.parse = parse;
    this.required = required;
    this.memo = new Memo<>(this::parsed);
    this.constant = source.constant().map(this::constant).orElse(null);
  }

  private T constant(String text) {
    T value = parsed(text);
    if (value == null) {
      throw new BadFile(
          "the mapping's 'entry.%s.constant' is '%s'; it is %s"
              .formatted(field.key(), text, required));
    }
    return value;
  }

  /** The value, or null; then the fault is recorded. */
  @Nullable T read(Row row, List<Fault> faults) {
    if (constant != null) {
      return constant;
    }
    T value = memo.get(row, index);
    if (value == null) {
      faults.add(
          new Fault(source.columns().get(0), row.text(index), "it is %s".formatted(required)));
    }
    return value;
  }

  /** The value of a text that must not be remembered, or null. */
  @Nullable T peek(String text) {
    return constant != null ? constant : parsed(text);
  }

  int index() {
    return index;
  }

  boolean isColumn() {
    return index >= 0;
  }

  private @Nullable T parsed(String given) {
    String text = given.strip();
    if (!source.values().isEmpty()) {
      String meaning = source.values().get(text);
      if (meaning == null) {
        return null;
      }
      text = meaning;
    }
    if (text.isEmpty()) {
      return null;
    }
    try {
      return source.form() == Source.Form.IDENTIFIER ? parseIdentifier(text) : parse.apply(text);
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  // "A & B" and "A - B" must not become one cost type behind everybody's back.
  private @Nullable T parseIdentifier(String text) {
    String id = identifier(text);
    if (DISTINCT.contains(field)) {
      String before = identified.putIfAbsent(id, text);
      if (before != null && !before.equals(text)) {
        return null;
      }
    }
    return parse.apply(id);
  }

  static String identifier(String text) {
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAllowed = Character.isLetterOrDigit(c) || "._-:/".indexOf(c) >= 0;
      id.append(isAllowed ? c : '-');
    }
    return !id.isEmpty() && !Character.isLetterOrDigit(id.charAt(0)) ? "x" + id : id.toString();
  }
}
