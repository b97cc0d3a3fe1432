package org.openbook.alliance.json;

import org.openbook.alliance.form.SchemaDefinitions;

/**
 * The JSON Schemas (draft 2020-12) of the documents, for editors and for other programs, made of
 * the same forms that read and write them.
 *
 * <p>Not the whole truth: a schema knows members, their kinds and grammars; that weights add up,
 * that units fit and that references lead somewhere, only reading tells. They are of the present
 * version of each format; what one refuses in such a document, reading refuses too.
 */
public final class Schemas {
  private Schemas() {}

  /** The schema of terms documents. */
  public static String terms() {
    return schema("Terms of an agreement", TermsDocument.FORMAT);
  }

  /** The schema of facts documents. */
  public static String facts() {
    return schema("Facts of a period", FactsDocument.FORMAT);
  }

  /** The schema of settlement documents. */
  public static String settlement() {
    return schema("Settlement of a period", SettlementForm.FORMAT);
  }

  /** The schema of history documents. */
  public static String history() {
    return schema("History of an agreement's settlements", HistoryForm.FORMAT);
  }

  /** The schema of documents of a format. */
  public static String of(DocumentFormat<?> format) {
    return format.schema();
  }

  private static String schema(String title, DocumentFormat<?> format) {
    return SchemaDefinitions.document("Openbook Alliance: %s".formatted(title), format).toJson();
  }
}
