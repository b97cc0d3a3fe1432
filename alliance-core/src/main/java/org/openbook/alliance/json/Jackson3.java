package org.openbook.alliance.json;

import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.TreeBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** JSON read by Jackson 3. */
final class Jackson3 implements DocumentParser {
  static final Jackson3 PARSER = new Jackson3();

  // The bounds of a document are the builder's, so that every parser has the same.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .build();

  private Jackson3() {}

  @Override
  public void parse(String text, TreeBuilder builder) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      new Tokens(parser).tell(text, builder);
    } catch (JacksonException notJson) {
      throw NoJson.refusal(text, builder, notJson.getOriginalMessage());
    }
  }

  /** The tokens as Jackson 3 names them. */
  private record Tokens(JsonParser parser) implements JsonTokens<JacksonException> {
    @Override
    public Token next() {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Token.NOTHING;
      }
      return switch (token) {
        case START_OBJECT -> Token.OBJECT;
        case START_ARRAY -> Token.ARRAY;
        case END_OBJECT, END_ARRAY -> Token.END;
        case PROPERTY_NAME -> Token.NAME;
        case VALUE_STRING -> Token.TEXT;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
        default -> Token.WORD;
      };
    }

    @Override
    public String text() {
      return parser.getString();
    }

    @Override
    public int line() {
      return parser.currentTokenLocation().getLineNr();
    }
  }
}
