package org.openbook.alliance.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The six letters before the name of a font of which a part is embedded.
 *
 * <p>FOP counts them up from document to document in one program, so that the second print of a
 * statement would differ from the first: here they are counted anew in each.
 */
final class FontTags {
  private static final COSName[] NAMES = {COSName.BASE_FONT, COSName.FONT_NAME};
  private static final int LETTERS = 6;

  private final Map<String, String> tags = new HashMap<>();

  private FontTags() {}

  static void rename(PDDocument pdf) {
    FontTags tags = new FontTags();
    pdf.getDocument().getXrefTable().keySet().stream()
        .sorted()
        .map(key -> object(pdf, key))
        .filter(COSDictionary.class::isInstance)
        .forEach(each -> tags.rename((COSDictionary) each));
  }

  private static COSBase object(PDDocument pdf, COSObjectKey key) {
    return pdf.getDocument().getObjectFromPool(key).getObject();
  }

  private void rename(COSDictionary dictionary) {
    for (COSName name : NAMES) {
      String given = dictionary.getNameAsString(name);
      if (given != null && given.indexOf('+') == LETTERS) {
        dictionary.setName(name, tag(given.substring(0, LETTERS)) + given.substring(LETTERS));
      }
    }
  }

  private String tag(String given) {
    return tags.computeIfAbsent(given, any -> "AAAAA" + (char) ('A' + tags.size()));
  }
}
