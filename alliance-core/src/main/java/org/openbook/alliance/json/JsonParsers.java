package org.openbook.alliance.json;

import org.openbook.alliance.document.DocumentParser;

/**
 * The JSON libraries that read documents; each is asked for only by who uses it, so that a host
 * needs one of them.
 *
 * <p>Both give the same trees with the same lines, and the same faults of what is no JSON.
 */
public final class JsonParsers {
  private JsonParsers() {}

  /**
   * Jackson 2, {@code com.fasterxml.jackson.core:jackson-core}.
   *
   * @throws NoClassDefFoundError if it is not on the class path
   */
  public static DocumentParser jackson2() {
    return Jackson2.PARSER;
  }

  /**
   * Jackson 3, {@code tools.jackson.core:jackson-core}.
   *
   * @throws NoClassDefFoundError if it is not on the class path
   */
  public static DocumentParser jackson3() {
    return Jackson3.PARSER;
  }
}
