package org.openbook.alliance.intake.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * Where a field of an entry comes from, and what its texts mean.
 *
 * @param origin a column of the file, or one text for all rows
 * @param values what the column's texts stand for; empty if they stand for themselves
 * @param form whether the text is made an identifier
 * @param patterns date patterns of this column; empty for those of the mapping
 */
record Source(Origin origin, Map<String, String> values, Form form, List<String> patterns) {
  static final org.openbook.alliance.form.Form<Source> FORM =
      ObjectForm.of(
          "",
          Source::new,
          Member.among(Origin.FORM, Source::origin),
          Member.optional(
              "values",
              Forms.entries(Function.identity(), Function.identity(), Forms.TEXT),
              Source::values,
              Map.of()),
          Member.optional("as", Forms.word(Form.values()), Source::form, Form.AS_GIVEN),
          Member.optional("patterns", MappingForms.DATE_PATTERNS, Source::patterns, List.of()));

  /** A column alone: its name, or the names under which it may be found. */
  static final org.openbook.alliance.form.Form<Source> COLUMN =
      MappingForms.TEXTS.as(Source::column, Source::columns);

  /**
   * A column of the file, or one text for all rows.
   *
   * @param columns the names under which the column may be found; empty for a constant
   * @param constant the text for all rows
   */
  record Origin(List<String> columns, Optional<String> constant) {
    static final ObjectForm<Origin> FORM =
        ObjectForm.of(
            "",
            Origin::new,
            Member.optional("column", MappingForms.TEXTS, Origin::columns, List.of()),
            Member.optional("constant", Forms.TEXT, Origin::constant));

    Origin {
      columns = List.copyOf(columns);
      if (columns.isEmpty() == constant.isEmpty()) {
        throw new IllegalArgumentException(
            "column and constant are both %s; it must have one of them"
                .formatted(columns.isEmpty() ? "missing" : "there"));
      }
    }
  }

  /** What is done with a text. */
  enum Form {
    /** Nothing. */
    AS_GIVEN,
    /** Characters that an identifier cannot have become hyphens. */
    IDENTIFIER
  }

  Source {
    values = ImmutableMap.copyOf(values);
    patterns = List.copyOf(patterns);
  }

  static Source column(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("it is empty; it must name at least one column");
    }
    return new Source(new Origin(names, Optional.empty()), Map.of(), Form.AS_GIVEN, List.of());
  }

  List<String> columns() {
    return origin.columns();
  }

  Optional<String> constant() {
    return origin.constant();
  }

  /** {@code column 'Invoice date'}. */
  @Override
  public String toString() {
    return constant()
        .map("constant '%s'"::formatted)
        .orElseGet(() -> "column '%s'".formatted(name()));
  }

  String name() {
    return String.join("' or '", columns());
  }
}
