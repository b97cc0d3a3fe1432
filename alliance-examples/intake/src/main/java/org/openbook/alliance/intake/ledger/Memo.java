package org.openbook.alliance.intake.ledger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a text stands for, remembered for the texts that a ledger repeats: dates, parties, accounts.
 *
 * <p>Bounded: a text that falls into another one's place takes it. What cannot be read is not
 * remembered.
 */
final class Memo<T> {
  private static final int SLOTS = 1 << 12;

  private final Function<String, @Nullable T> parse;
  private final @Nullable String[] texts = new String[SLOTS];
  private final @Nullable Object[] values = new Object[SLOTS];

  Memo(Function<String, @Nullable T> parse) {
    this.parse = parse;
  }

  @SuppressWarnings("unchecked") // Only what parse gave is kept.
  @Nullable T get(Row row, int cell) {
    char[] chars = row.chars();
    int from = row.from(cell);
    int to = row.to(cell);
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (isSame(texts[slot], chars, from, to)) {
      return (T) values[slot];
    }
    String text = new String(chars, from, to - from);
    T value = parse.apply(text);
    if (value != null) {
      texts[slot] = text;
      values[slot] = value;
    }
    return value;
  }

  private static boolean isSame(@Nullable String text, char[] chars, int from, int to) {
    if (text == null || text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
