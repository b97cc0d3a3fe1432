package org.openbook.alliance.exact;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The SHA-256 of a canonical form, as 64 lower-case hexadecimal digits.
 *
 * <p>Not a signature: it shows that two parties hold the same terms or facts, not who wrote them.
 */
public record Digest(String hex) {
  private static final int LENGTH = 64;
  private static final int SHORT_LENGTH = 12;

  /** Refuses anything but 64 lower-case hexadecimal digits. */
  public Digest {
    if (hex.length() != LENGTH || !isHex(hex)) {
      throw new IllegalArgumentException(
          "digest is %s; a digest is 64 lower-case hexadecimal digits"
              .formatted(Faults.quote(hex)));
    }
  }

  /**
   * The digest of the UTF-8 bytes of a text.
   *
   * @throws IllegalArgumentException if the text holds half of a surrogate pair: UTF-8 has no bytes
   *     for it, and a silent replacement would give two texts one digest
   */
  public static Digest of(CharSequence text) {
    try {
      // Of an array, which the encoder reads several times faster than it reads a text.
      CharBuffer chars = CharBuffer.wrap(text.toString().toCharArray());
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(chars);
      byte[] hash = Hashing.sha256().hashBytes(bytes).asBytes();
      return new Digest(HexFormat.of().formatHex(hash));
    } catch (CharacterCodingException notText) {
      throw new IllegalArgumentException(
          "text to digest is %s; a text holds no half of a surrogate pair"
              .formatted(Faults.quote(text)),
          notText);
    }
  }

  /** The first twelve digits: enough for a person to compare two print-outs. */
  public String abbreviated() {
    return hex.substring(0, SHORT_LENGTH);
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHexDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  @Override
  public String toString() {
    return hex;
  }
}
