package org.openbook.alliance.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes as text, refused where they are no UTF-8: a guessed letter would change a digest. */
final class Utf8 {
  private static final char MARK = '\uFEFF';

  private Utf8() {}

  /** The text without the byte order mark that some editors write before it. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  static String text(byte[] bytes, TreeBuilder refusing) {
    if (isUtf16(bytes)) {
      throw refusing.refusal("it is written in UTF-16; it must be in UTF-8, save it so", 1);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(source, text, true);
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException notText) {
      throw refusing.refusal(
          "byte %s is no UTF-8; it must be in UTF-8, save it so"
              .formatted(bytes[source.position()] & 0xFF),
          lineOf(text.flip()));
    }
    return text.flip().toString();
  }

  // A mark, or an ASCII letter with a zero byte beside it, as JSON in UTF-16 begins.
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || (first == 0 ^ second == 0);
  }

  private static int lineOf(CharSequence before) {
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }
}
