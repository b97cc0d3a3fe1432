package org.openbook.alliance.exact;

/**
 * A value that has exactly one canonical form: equal values have the same form, different values
 * different forms.
 */
public interface Canonical {
  /** The one text that stands for this value, made with {@link CanonicalForm}. */
  CanonicalForm canonical();

  /** The SHA-256 of the canonical form. */
  default Digest digest() {
    return canonical().digest();
  }
}
