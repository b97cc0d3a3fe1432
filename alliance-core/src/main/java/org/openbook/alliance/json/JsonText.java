package org.openbook.alliance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** JSON as text: read within bounds, which a document of people never meets. */
final class JsonText {
  static final int DEEPEST = 200;
  static final int LONGEST_DOCUMENT = 64 * 1024 * 1024;

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 1_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_NAME)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  private interface Source {
    JsonNode tree() throws IOException;
  }

  /** The tree of a text. */
  static JsonNode parse(String document, String json) {
    return parse(document, json.length(), () -> MAPPER.readTree(json));
  }

  /** The tree of bytes in UTF-8. */
  static JsonNode parse(String document, byte[] json) {
    return parse(document, json.length, () -> MAPPER.readTree(json));
  }

  private static JsonNode parse(String document, int length, Source source) {
    if (length > LONGEST_DOCUMENT) {
      throw refused(
          document, "it has a length of %s; it has at most %s".formatted(length, LONGEST_DOCUMENT));
    }
    try {
      JsonNode tree = source.tree();
      if (tree.isMissingNode()) {
        throw refused(document, "no JSON: the document is empty");
      }
      return tree;
    } catch (JsonProcessingException notJson) {
      throw refused(document, "no JSON: " + inWords(notJson) + at(notJson));
    } catch (IOException notText) {
      throw refused(document, "no JSON: " + notText.getMessage());
    }
  }

  // Of a bound that is passed the parser also tells the method of its own that holds it.
  private static String inWords(JsonProcessingException notJson) {
    return notJson.getOriginalMessage().replaceAll(",? from `[^`]*`", "");
  }

  private static String at(JsonProcessingException notJson) {
    JsonLocation location = notJson.getLocation();
    return location == null
        ? ""
        : " (line %s, column %s)".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static DocumentException refused(String document, String message) {
    return new DocumentException(
        document, List.of(new DocumentException.Fault(Path.ROOT.toString(), message)));
  }
}
