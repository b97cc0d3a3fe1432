package org.openbook.alliance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.TreeBuilder;

/** JSON read by Jackson 2 ({@code com.fasterxml.jackson.core:jackson-core}). */
final class Jackson2 implements DocumentParser {
  static final Jackson2 PARSER = new Jackson2();

  // The bounds of a document are the builder's, so that every parser has the same.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(TreeBuilder.DEEPEST + 1)
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
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return;
        }
        depth += tell(parser, token, builder);
      } while (depth > 0);
      if (parser.nextToken() != null) {
        throw builder.notJson(
            "it goes on after its end",
            parser.currentTokenLocation().getLineNr(),
            parser.currentTokenLocation().getColumnNr());
      }
    } catch (JsonProcessingException notJson) {
      JsonLocation location = notJson.getLocation();
      throw builder.notJson(
          notJson.getOriginalMessage(), location.getLineNr(), location.getColumnNr());
    } catch (IOException notText) {
      throw new IllegalStateException("a text in memory could not be read", notText);
    }
  }

  /** How much deeper the token leads. */
  private static int tell(JsonParser parser, JsonToken token, TreeBuilder builder)
      throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    switch (token) {
      case START_OBJECT -> builder.beginObject(line);
      case START_ARRAY -> builder.beginArray(line);
      case END_OBJECT, END_ARRAY -> builder.end();
      case FIELD_NAME -> builder.name(parser.currentName(), line);
      case VALUE_STRING -> builder.text(parser.getText(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.number(parser.getText(), line);
      default -> builder.word(parser.getText(), line);
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
