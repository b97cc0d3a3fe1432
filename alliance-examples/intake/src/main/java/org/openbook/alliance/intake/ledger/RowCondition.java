package org.openbook.alliance.intake.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * How a row is recognised by one of its columns.
 *
 * @param column the column
 * @param test how its text, without outer spaces, is compared
 * @param pattern what it is compared with
 */
record RowCondition(Source column, Test test, Pattern pattern) {
  static final Form<RowCondition> FORM =
      ObjectForm.of(
          "",
          RowCondition::of,
          Member.required("column", Source.COLUMN, RowCondition::column),
          Member.optional("equals", Forms.TEXT, where -> where.text(Test.EQUALS)),
          Member.optional("startsWith", Forms.TEXT, where -> where.text(Test.STARTS_WITH)),
          Member.optional(
              "matches",
              MappingForms.EXPRESSION,
              where -> where.text(Test.MATCHES).map(any -> where.pattern)));

  /** How a text is compared. */
  enum Test {
    EQUALS("equals"),
    STARTS_WITH("starts with"),
    MATCHES("matches");

    private final String words;

    Test(String words) {
      this.words = words;
    }
  }

  private static RowCondition of(
      Source column, Optional<String> equal, Optional<String> start, Optional<Pattern> match) {
    List<RowCondition> given =
        Stream.of(
                equal.map(text -> literal(column, Test.EQUALS, text)),
                start.map(text -> literal(column, Test.STARTS_WITH, text)),
                match.map(pattern -> new RowCondition(column, Test.MATCHES, pattern)))
            .flatMap(Optional::stream)
            .toList();
    if (given.size() != 1) {
      throw new IllegalArgumentException(
          "it has %s of equals, startsWith and matches; it must have one".formatted(given.size()));
    }
    return given.get(0);
  }

  private static RowCondition literal(Source column, Test test, String text) {
    return new RowCondition(column, test, Pattern.compile(text, Pattern.LITERAL));
  }

  private Optional<String> text(Test wanted) {
    return test == wanted ? Optional.of(pattern.pattern()) : Optional.empty();
  }

  boolean holds(String text) {
    Matcher matcher = pattern.matcher(text.strip());
    return test == Test.STARTS_WITH ? matcher.lookingAt() : matcher.matches();
  }

  /** {@code column 'Body' equals 'Total'}. */
  @Override
  public String toString() {
    return "%s %s '%s'".formatted(column, test.words, pattern);
  }
}
