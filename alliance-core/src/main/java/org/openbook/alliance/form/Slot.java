package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What was read at one place: a value, or nothing because something is wrong there. What is wrong
 * is recorded already, so that reading goes on and finds the rest.
 */
public final class Slot<T> {
  private static final Slot<?> UNREADABLE = new Slot<>(null);

  private final @Nullable T value;

  private Slot(@Nullable T value) {
    this.value = value;
  }

  /** What was read. */
  public static <T> Slot<T> of(T value) {
    return new Slot<>(requireNonNull(value, "value"));
  }

  /** Nothing, because something is wrong there; that is recorded already. */
  @SuppressWarnings("unchecked") // it holds nothing of any type
  public static <T> Slot<T> unreadable() {
    return (Slot<T>) UNREADABLE;
  }

  /** Whether something was read. */
  public boolean isReadable() {
    return value != null;
  }

  /** The value; asked for inside {@link Place#build}, which catches what this throws. */
  public T get() {
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
