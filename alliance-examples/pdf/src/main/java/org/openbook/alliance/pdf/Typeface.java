package org.openbook.alliance.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two embedded fonts as rulers: how wide a text is, and whether it can be printed at all. */
enum Typeface {
  REGULAR("LiberationSans-Regular.ttf"),
  BOLD("LiberationSans-Bold.ttf");

  /** Zero-width space: a line may end here. It has no shape, and needs none. */
  static final String BREAK = "\u200b";

  private final CmapLookup glyphs;
  private final int[] widths;

  Typeface(String file) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(OwnFile.bytes("liberation/" + file)))) {
      glyphs = font.getUnicodeCmapLookup();
      widths = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < widths.length; glyph++) {
        // Up, so that a text never lacks a fraction of its width.
        widths[glyph] =
            (font.getAdvanceWidth(glyph) * 1000 + font.getUnitsPerEm() - 1) / font.getUnitsPerEm();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a shape for a character. */
  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** The width of a text on one line, in thousandths of the font's size. */
  int width(String text) {
    return text.codePoints().map(character -> widths[glyphs.getGlyphId(character)]).sum();
  }

  /** The width of the longest word of a text: what a space can divide is no word. */
  int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  /** The text with places to break in its words that are wider than this. */
  String breakable(String text, int room) {
    if (longestWord(text) <= room) {
      return text;
    }
    return Arrays.stream(text.split(" ", -1))
        .map(word -> width(word) <= room ? word : apart(word))
        .collect(Collectors.joining(" "));
  }

  private static String apart(String word) {
    return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(BREAK));
  }
}
