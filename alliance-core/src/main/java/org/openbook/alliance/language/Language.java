package org.openbook.alliance.language;

/** A language in which a statement can be written. */
public enum Language {
  /** Finnish. */
  FI,
  /** Swedish. */
  SV,
  /** English. */
  EN
}
