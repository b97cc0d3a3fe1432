package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.TextStyle;

/**
 * One thing in a table or at a point of a chart: a typed value, exact, in no language yet.
 *
 * <p>Not text: {@link #in} makes that in a style, so that every view writes it alike. Worked
 * number: the amount 2104000 in euros reads {@code €2,104,000.00} in English and {@code 2 104
 * 000,00 €} in Finnish.
 */
public sealed interface Cell {
  /** How it reads in a language. */
  String in(TextStyle style);

  /**
   * Words, in up to three languages.
   *
   * @param label the words
   */
  record Words(Label label) implements Cell {
    /** Refuses null. */
    public Words {
      requireNonNull(label, "label");
    }

    @Override
    public String in(TextStyle style) {
      return label.in(style.language());
    }
  }

  /**
   * A name or number that reads the same in every language: an approver, an id.
   *
   * @param text as it was given
   */
  record Plain(String text) implements Cell {
    /** Refuses null. */
    public Plain {
      requireNonNull(text, "text");
    }

    @Override
    public String in(TextStyle style) {
      requireNonNull(style, "style");
      return text;
    }
  }

  /**
   * A value with its unit, for an amount money in a currency, and the assumptions that it is.
   *
   * @param value exact
   * @param unit of what
   * @param assumptions the numbers, in the statement's list, of the assumptions and estimates that
   *     the value was taken from; empty for a value that the parties agreed or that was recorded
   */
  record Value(Rational value, Unit unit, List<Integer> assumptions) implements Cell {
    /** Refuses null. */
    public Value {
      requireNonNull(value, "value");
      requireNonNull(unit, "unit");
      assumptions = List.copyOf(assumptions);
    }

    @Override
    public String in(TextStyle style) {
      return style.value(value, unit);
    }
  }

  /**
   * Parties by their names.
   *
   * @param parties in declared order
   */
  record Parties(List<Party> parties) implements Cell {
    /** Refuses null. */
    public Parties {
      parties = List.copyOf(parties);
    }

    @Override
    public String in(TextStyle style) {
      requireNonNull(style, "style");
      return parties.stream()
          .map(party -> party.name().in(style.language()))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * The days from a first to a last.
   *
   * @param period the days
   */
  record Days(ContractPeriod period) implements Cell {
    /** Refuses null. */
    public Days {
      requireNonNull(period, "period");
    }

    @Override
    public String in(TextStyle style) {
      return style.period(period);
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Cell {
    /** The last day of a membership; nothing where no end is agreed. */
    public static Cell lastOf(Membership membership) {
      return membership.until().<Cell>map(Day::new).orElseGet(Nothing::new);
    }

    /** Refuses null. */
    public Day {
      requireNonNull(date, "date");
    }

    @Override
    public String in(TextStyle style) {
      return style.date(date);
    }
  }

  /**
   * A month.
   *
   * @param month the month
   */
  record Month(YearMonth month) implements Cell {
    /** Refuses null. */
    public Month {
      requireNonNull(month, "month");
    }

    @Override
    public String in(TextStyle style) {
      return style.month(month);
    }
  }

  /**
   * Where something is known from.
   *
   * @param source the source
   */
  record Known(Source source) implements Cell {
    /** Refuses null. */
    public Known {
      requireNonNull(source, "source");
    }

    @Override
    public String in(TextStyle style) {
      return style.source(source);
    }
  }

  /**
   * Where something was agreed.
   *
   * @param clause the clause
   */
  record Agreed(Clause clause) implements Cell {
    /** Refuses null. */
    public Agreed {
      requireNonNull(clause, "clause");
    }

    @Override
    public String in(TextStyle style) {
      return style.clause(clause);
    }
  }

  /**
   * A digest in full.
   *
   * @param digest the digest
   */
  record Fingerprint(Digest digest) implements Cell {
    /** Refuses null. */
    public Fingerprint {
      requireNonNull(digest, "digest");
    }

    @Override
    public String in(TextStyle style) {
      requireNonNull(style, "style");
      return digest.hex();
    }
  }

  /** Nothing: the column does not apply to the row. */
  record Nothing() implements Cell {
    @Override
    public String in(TextStyle style) {
      requireNonNull(style, "style");
      return "";
    }
  }
}
