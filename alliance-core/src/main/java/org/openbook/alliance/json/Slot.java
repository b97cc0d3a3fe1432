package org.openbook.alliance.json;

import org.jspecify.annotations.Nullable;

/**
 * What was read at one place: a value, or nothing because something is wrong there. What is wrong
 * is recorded already, so that reading goes on and finds the rest.
 */
final class Slot<T> {
  private static final Slot<?> UNREADABLE = new Slot<>(null);

  private final @Nullable T value;

  private Slot(@Nullable T value) {
    this.value = value;
  }

  static <T> Slot<T> of(T value) {
    return new Slot<>(value);
  }

  @SuppressWarnings("unchecked") // it holds nothing of any type
  static <T> Slot<T> unreadable() {
    return (Slot<T>) UNREADABLE;
  }

  boolean isReadable() {
    return value != null;
  }

  /** The value; only {@link Place#build} asks for it, and catches what this throws. */
  T get() {
    if (value == null) {
      throw new Unreadable();
    }
    return value;
  }

  /** Says that a part of what is built could not be read; carries nothing, not even a stack. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unreadable() {
      super("a part could not be read", null, false, false);
    }
  }
}
