package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.text.TextStyle;

/**
 * What a view prints, as text, as a page or on paper: a title, notes, and parts of tables, charts
 * and explained figures.
 *
 * <p>Not a layout. A statement is printed as one, and so is anything else that is made of the same
 * contents: a curve, a comparison, the wording of a contract.
 *
 * @param title what it is about
 * @param subtitle what stands below the title: the days of a period, or words
 * @param currency of every amount
 * @param notes sentences below these
 * @param parts in their order
 */
public record Printout(
    Label title, Cell subtitle, CurrencyUnit currency, List<Label> notes, List<Part> parts) {
  /** The id of the part whose table numbers the assumptions: {@code assumptions}. */
  public static final String ASSUMPTIONS = id(Section.Topic.ASSUMPTIONS);

  /**
   * A part under a heading of its own.
   *
   * @param id its place, in a page for example: {@code lines}
   * @param heading what it is about
   * @param notes sentences below the heading
   * @param contents tables, charts and explained figures, in this order
   */
  public record Part(
      String id, Label heading, List<Label> notes, List<? extends Content> contents) {
    /** Refuses null. */
    public Part {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
      notes = List.copyOf(notes);
      contents = List.copyOf(contents);
    }

    /** The heading. */
    @Override
    public String toString() {
      return heading.toString();
    }
  }

  /** Takes the library's own object for the currency, so that equal printouts are equal. */
  public Printout {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    currency = Amounts.zero(currency).getCurrency();
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /** A statement's title, period, notes and sections. */
  public static Printout of(Statement statement) {
    return new Printout(
        statement.cover().title(),
        new Cell.Days(statement.period()),
        statement.currency(),
        statement.cover().notes(),
        statement.sections().stream().map(Printout::part).toList());
  }

  private static Part part(Section section) {
    return new Part(
        id(section.topic()), section.topic().heading(), section.notes(), section.contents());
  }

  private static String id(Section.Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** This printout with one more part at its end. */
  public Printout with(Part last) {
    return new Printout(
        title, subtitle, currency, notes, Stream.concat(parts.stream(), Stream.of(last)).toList());
  }

  /** How it reads in a language. */
  public TextStyle style(Language language) {
    return TextStyle.of(language, currency);
  }

  /** The title and the number of parts. */
  @Override
  public String toString() {
    return "%s, %s parts".formatted(title, parts.size());
  }
}
