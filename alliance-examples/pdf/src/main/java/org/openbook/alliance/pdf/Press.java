package org.openbook.alliance.pdf;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.text.TextStyle;

/** From a document to the bytes of its PDF: written, checked, formatted, finished. */
final class Press {
  private static final int MOST_CONTEXT = 40;

  private Press() {}

  static byte[] print(Printout document, TextStyle style, Optional<Attachment> attachment) {
    requireNonNull(style, "style");
    if (document.parts().isEmpty()) {
      throw new IllegalArgumentException(
          "PDF of %s has no parts; it must have at least one"
              .formatted(Faults.quote(document.title().toString())));
    }
    PrintView view = PrintView.of(document, style);
    String pages = Template.PAGES.filled(Map.of("page", view));
    refuseUnprintable(pages);
    String attached = attachment.map(Attachment::digest).map(Digest::hex).orElse("");
    Digest identity = Digest.of(pages + attached);
    return Finishing.finish(Formatter.pdf(pages), view, attachment, identity);
  }

  /**
   * A formatter prints {@code #} for what a font lacks: another text than the one that was given.
   */
  private static void refuseUnprintable(String pages) {
    Faults faults = Faults.in("PDF");
    pages
        .codePoints()
        .distinct()
        .filter(character -> !isPrintable(character))
        .forEach(character -> faults.add(lacking(character, pages)));
    faults.throwIfAny();
  }

  private static boolean isPrintable(int character) {
    return character == '\n'
        || character == Typeface.BREAK.charAt(0)
        || (Typeface.REGULAR.has(character) && Typeface.BOLD.has(character));
  }

  private static String lacking(int character, String pages) {
    int at = pages.indexOf(character);
    int start = Math.max(pages.lastIndexOf('>', at) + 1, at - MOST_CONTEXT);
    int end = pages.indexOf('<', at);
    return ("character %s in %s has no shape in the embedded fonts; a printed text must be of"
            + " characters that Liberation Sans has: Latin, Greek, Cyrillic, common signs")
        .formatted("U+%04X".formatted(character), Faults.quote(pages.substring(start, end)));
  }
}
