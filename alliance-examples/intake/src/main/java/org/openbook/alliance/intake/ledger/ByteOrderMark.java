package org.openbook.alliance.intake.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes at the beginning of a file that tell its encoding. */
final class ByteOrderMark {
  private record Mark(Charset encoding, String bytes) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  private ByteOrderMark() {}

  /**
   * Steps over the mark if there is one.
   *
   * @throws BadFile if the mark tells another encoding than the mapping
   */
  static void skip(ByteBuffer bytes, Charset encoding) {
    for (Mark mark : MARKS) {
      if (startsWith(bytes, mark.bytes())) {
        if (!isToldBy(mark.encoding(), encoding)) {
          throw new BadFile(
              "its first bytes say that it is %s; the mapping's encoding is %s"
                  .formatted(mark.encoding(), encoding));
        }
        bytes.position(bytes.position() + mark.bytes().length());
        return;
      }
    }
  }

  private static boolean isToldBy(Charset mark, Charset encoding) {
    return mark.equals(encoding)
        || (encoding.equals(StandardCharsets.UTF_16) && mark.name().startsWith("UTF-16"));
  }

  private static boolean startsWith(ByteBuffer bytes, String mark) {
    if (bytes.remaining() < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
