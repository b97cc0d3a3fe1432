package org.openbook.alliance.exact;

import java.util.Collection;

/**
 * The canonical form of a value: its kind and its parts, in the order in which they were written.
 *
 * <p>Not JSON, and independent of any library: every text is preceded by its length, so that no two
 * values share a form whatever characters their texts hold. Example: {@code (band from=n0;
 * rate=n0.5; )}. Written once, then read; use it from one thread while it is written.
 *
 * <p>Kinds and names are words of the library, never of its user: they have no length before them,
 * so anything but letters, digits and {@code . _ - : /} is refused in them.
 */
public final class CanonicalForm {
  private final StringBuilder text;

  private CanonicalForm(String kind) {
    this.text = new StringBuilder(64).append('(').append(word(kind)).append(' ');
  }

  /** The beginning of the form of a value of this kind. */
  public static CanonicalForm of(String kind) {
    return new CanonicalForm(kind);
  }

  /** Appends a text. */
  public CanonicalForm with(String name, CharSequence value) {
    name(name).append('s').append(value.length()).append(':').append(value).append(' ');
    return this;
  }

  /** Appends a number: equal numbers have one form. */
  public CanonicalForm with(String name, Rational value) {
    name(name).append('n').append(value.toString()).append("; ");
    return this;
  }

  /** Appends a whole number, as the equal {@link Rational} is appended. */
  public CanonicalForm with(String name, long value) {
    name(name).append('n').append(value).append("; ");
    return this;
  }

  /** Appends another value's digest in place of the value. */
  public CanonicalForm with(String name, Digest value) {
    name(name).append('d').append(value.hex()).append(' ');
    return this;
  }

  /** Appends another value. */
  public CanonicalForm with(String name, Canonical value) {
    name(name).append(value.canonical()).append(' ');
    return this;
  }

  /** Appends values in their order; the caller sorts them first where order has no meaning. */
  public CanonicalForm with(String name, Collection<? extends Canonical> values) {
    StringBuilder out = name(name).append('[');
    for (Canonical value : values) {
      out.append(value.canonical());
    }
    out.append("] ");
    return this;
  }

  /** The SHA-256 of this form. */
  public Digest digest() {
    return Digest.of(toString());
  }

  private StringBuilder name(String name) {
    return text.append(word(name)).append('=');
  }

  private static String word(String given) {
    if (!isWord(given)) {
      throw new IllegalArgumentException(
          "kind or name of a canonical form is %s; it is letters, digits or '._-:/'"
              .formatted(Faults.quote(given)));
    }
    return given;
  }

  // A loop and not a stream: a book of a million entries asks this fifteen million times.
  private static boolean isWord(String given) {
    for (int i = 0; i < given.length(); i++) {
      if (!isWordPart(given.charAt(i))) {
        return false;
      }
    }
    return !given.isEmpty();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "._-:/".indexOf(c) >= 0;
  }

  /** The form itself. */
  @Override
  public String toString() {
    return text + ")";
  }
}
