package org.openbook.alliance.json;

import org.openbook.alliance.document.TreeBuilder;

/**
 * What a JSON library finds in a text, one token after the other; the same to whoever reads it,
 * whatever the library.
 *
 * @param <X> what the library throws where the text is no JSON
 */
interface JsonTokens<X extends Exception> {
  /** What stands next in the text. */
  enum Token {
    OBJECT,
    ARRAY,
    END,
    NAME,
    TEXT,
    NUMBER,
    WORD,
    NOTHING
  }

  /** Goes on to the next token. */
  Token next() throws X;

  /** The name, text, number or word as it is meant, without quotation marks and escapes. */
  String text() throws X;

  /** On which line the token begins, counted from 1. */
  int line();

  /** Tells the builder all tokens of the text, whose only value must be a document. */
  default void tell(String text, TreeBuilder builder) throws X {
    int depth = 0;
    do {
      Token token = next();
      tell(token, builder);
      depth += depthOf(token);
    } while (depth > 0);
    if (next() != Token.NOTHING) {
      throw NoJson.refusal(text, builder, "it goes on after its end");
    }
  }

  private void tell(Token token, TreeBuilder builder) throws X {
    switch (token) {
      case OBJECT -> builder.beginObject(line());
      case ARRAY -> builder.beginArray(line());
      case END -> builder.end();
      case NAME -> builder.name(text(), line());
      case TEXT -> builder.text(text(), line());
      case NUMBER -> builder.number(text(), line());
      case WORD -> builder.word(text(), line());
      case NOTHING -> {}
    }
  }

  private static int depthOf(Token token) {
    return switch (token) {
      case OBJECT, ARRAY -> 1;
      case END -> -1;
      case NAME, TEXT, NUMBER, WORD, NOTHING -> 0;
    };
  }
}
