package org.openbook.alliance.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The files that are attached to a PDF as a whole, in its tree of names or as associated files.
 *
 * <p>It walks the tree itself: PDFBox gives it as a map, in which the second of two files with one
 * name would replace the first.
 */
final class AttachedFiles {
  /** Far above any settlement: a small PDF can hold a file that unpacks without end. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSStream> files = Collections.newSetFromMap(new IdentityHashMap<>());
  private final String name;

  private AttachedFiles(String name) {
    this.name = name;
  }

  /** The bytes of the one file with this name. */
  static byte[] only(PDDocument pdf, String name) throws IOException {
    AttachedFiles found = new AttachedFiles(name);
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      found.walk(names.getDictionaryObject(COSName.EMBEDDED_FILES));
    }
    found.walk(catalog.getDictionaryObject(ASSOCIATED));
    if (found.files.size() != 1) {
      throw AttachedSettlement.refusal(
          "attachments",
          "%s files named '%s' are attached; exactly one must be"
              .formatted(found.files.isEmpty() ? "no" : found.files.size(), name));
    }
    return bytes(found.files.iterator().next(), name);
  }

  /** A node of the tree, a list in it, or a file. */
  private void walk(COSBase node) {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (node instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.getObject(i));
      }
    } else if (node instanceof COSDictionary dictionary) {
      walk(dictionary.getDictionaryObject(COSName.KIDS));
      walk(dictionary.getDictionaryObject(COSName.NAMES));
      add(dictionary);
    }
  }

  private void add(COSDictionary specification) {
    COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
    boolean isNamed =
        name.equals(specification.getString(COSName.UF))
            || name.equals(specification.getString(COSName.F));
    if (embedded != null && isNamed) {
      embedded.keySet().stream()
          .map(embedded::getCOSStream)
          .filter(stream -> stream != null)
          .forEach(files::add);
    }
  }

  private static byte[] bytes(COSStream file, String name) throws IOException {
    try (InputStream in = file.createInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw AttachedSettlement.refusal(
            "attachments",
            "'%s' has more than %s bytes; it must have at most so many"
                .formatted(name, MOST_BYTES));
      }
      return bytes;
    }
  }
}
