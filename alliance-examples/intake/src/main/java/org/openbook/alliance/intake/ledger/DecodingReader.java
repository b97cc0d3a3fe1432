package org.openbook.alliance.intake.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a file and keeps each byte that its encoding does not know as a character of its own, so
 * that the row that it stands in can say so.
 *
 * <p>Not a repair: {@code U+DC80} to {@code U+DCFF} stand alone in no decoded text, so that {@link
 * #undecodable} never takes a character of the file for one.
 */
final class DecodingReader extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final int ESCAPE = 0xDC00;
  private static final int BYTE = 0xFF;
  private static final int WINDOW = 32;
  private static final long NOT_ASCII = 0x8080808080808080L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean extendsAscii;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
  private boolean inputEnded;
  private boolean outputEnded;
  private boolean metUndecodable;
  private long bytesRead;

  DecodingReader(InputStream in, Charset encoding) throws IOException {
    this.in = in;
    this.decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // These have no states in which an ASCII byte means something else.
    this.extendsAscii = encoding.name().matches("UTF-8|US-ASCII|ISO-8859-.*|windows-125.");
    bytes.limit(0);
    fill();
    ByteOrderMark.skip(bytes, encoding);
  }

  /** The bytes of a text that could not be decoded: {@code E4 F6}, or empty. */
  static String undecodable(String text) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
      if (c >= ESCAPE && c <= ESCAPE + BYTE && !isPair) {
        hex.append(hex.isEmpty() ? "" : " ").append("%02X".formatted(c - ESCAPE));
      }
    }
    return hex.toString();
  }

  /** The text as a message can print it: a question mark for each undecodable byte. */
  static String readable(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  boolean metUndecodable() {
    return metUndecodable;
  }

  /** Whether the reader of this reader has seen the end of the file. */
  boolean isAtEnd() {
    return outputEnded;
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!decoded.hasRemaining()) {
      if (inputEnded && !bytes.hasRemaining()) {
        outputEnded = true;
        return -1;
      }
      decoded.clear();
      decode();
      while (decoded.remaining() >= WINDOW && bytes.remaining() >= WINDOW) {
        decode();
      }
      decoded.flip();
    }
    int given = Math.min(length, decoded.remaining());
    decoded.get(target, offset, given);
    return given;
  }

  private void decode() throws IOException {
    if (extendsAscii) {
      decodeAscii();
    }
    int end = bytes.limit();
    // After another character the fast way is tried again soon.
    int window = extendsAscii ? Math.min(end, bytes.position() + WINDOW) : end;
    CoderResult result = decoder.decode(bytes.limit(window), decoded, inputEnded && window == end);
    bytes.limit(end);
    if (result.isError()) {
      // Room for the escape: a longer one is malformed again when it comes round.
      escape(Math.min(result.length(), decoded.remaining()));
    } else if (result.isUnderflow() && window == end && !inputEnded) {
      fill();
    }
  }

  // Most of a ledger is ASCII, and eight bytes at a time are looked at in one step.
  private void decodeAscii() {
    byte[] from = bytes.array();
    char[] to = decoded.array();
    int read = bytes.position();
    int written = decoded.position();
    int last = Math.min(bytes.limit(), read + decoded.remaining()) - Long.BYTES;
    while (read <= last && ((long) EIGHT.get(from, read) & NOT_ASCII) == 0) {
      for (int i = 0; i < Long.BYTES; i++) {
        to[written + i] = (char) from[read + i];
      }
      read += Long.BYTES;
      written += Long.BYTES;
    }
    bytes.position(read);
    decoded.position(written);
  }

  private void escape(int length) {
    metUndecodable = true;
    decoder.reset();
    for (int i = 0; i < length; i++) {
      decoded.put((char) (ESCAPE + (bytes.get() & BYTE)));
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      inputEnded = true;
    } else {
      bytesRead += read;
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
