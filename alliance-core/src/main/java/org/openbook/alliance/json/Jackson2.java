package org.openbook.alliance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.TreeBuilder;

/** JSON read by Jackson 2. */
final class Jackson2 implements DocumentParser {
  static final Jackson2 PARSER = new Jackson2();

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
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Jackson2() {}

  @Override
  public void parse(String text, TreeBuilder builder) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      new Tokens(parser).tell(text, builder);
    } catch (JsonProcessingException notJson) {
      throw NoJson.refusal(text, builder, notJson.getOriginalMessage());
    } catch (IOException notText) {
      throw new IllegalStateException("a text in memory could not be read", notText);
    }
  }

  /** The tokens as Jackson 2 names them. */
  private record Tokens(JsonParser parser) implements JsonTokens<IOException> {
    @Override
    public Token next() throws IOException {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Token.NOTHING;
      }
      return switch (token) {
        case START_OBJECT -> Token.OBJECT;
        case START_ARRAY -> Token.ARRAY;
        case END_OBJECT, END_ARRAY -> Token.END;
        case FIELD_NAME -> Token.NAME;
        case VALUE_STRING -> Token.TEXT;
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
        default -> Token.WORD;
      };
    }

    @Override
    public String text() throws IOException {
      return parser.getText();
    }

    @Override
    public int line() {
      return parser.currentTokenLocation().getLineNr();
    }
  }
}
