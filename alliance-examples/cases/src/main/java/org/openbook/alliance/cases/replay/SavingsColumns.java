package org.openbook.alliance.cases.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.cases.mssp.SavingsFacts;
import org.openbook.alliance.cases.mssp.Track;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

/**
 * The input columns of a row of the Shared Savings Program, as the facts that the terms ask for.
 */
final class SavingsColumns {
  static final List<String> NAMES =
      List.of(
          "year",
          "track",
          "two_sided",
          "agreement_start",
          "benchmark",
          "expenditure",
          "savings_loss",
          "msr",
          "quality_score",
          "max_share_rate",
          "final_share_rate",
          "loss_rate",
          "disaster_adjustment",
          "disaster_months",
          "sequestration",
          "savings_cap_pct_of_benchmark",
          "quality_gate_met",
          "guardrail",
          "reduced_half_share");

  private static final Source FILE = Source.published("CMS public use file");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/(\\d{2}|\\d{4})( .*)?");
  private static final Rational CENTURY = Rational.of(2000);
  private static final Rational FIRST_START = Rational.of(2012);

  private final Row row;
  private final Inputs.Builder inputs = Inputs.builder();

  SavingsColumns(Row row) {
    this.row = row;
    putYear();
    putAmounts();
    putRates();
    putEvents();
  }

  /** The track; an unknown one is a fault of the row. */
  Track track() {
    Optional<Track> track = Track.named(row.text("track"));
    if (track.isEmpty()) {
      row.refuse("track", "is '%s'; no such track is known".formatted(row.text("track")));
    }
    return track.orElse(Track.TRACK_1);
  }

  Inputs inputs() {
    return inputs.build();
  }

  /** Whether the file publishes the row's amounts in cents. */
  static boolean isInCents(Row row) {
    return List.of("benchmark", "expenditure", "savings_loss").stream()
        .anyMatch(column -> row.numberIfGiven(column).filter(n -> !n.isWhole()).isPresent());
  }

  private void putYear() {
    Rational year = row.number("year", Rational::isWhole, "a year is whole");
    put(SavingsFacts.YEAR, year);
    put(SavingsFacts.TWO_SIDED, flag("two_sided"));
    agreementYear(year).ifPresent(years -> put(SavingsFacts.AGREEMENT_YEAR, years));
    Rational unlessGiven = sequestrationOf(year);
    put(SavingsFacts.SEQUESTRATION, share("sequestration").orElse(unlessGiven));
  }

  // Suspended from 2019 to 2020 for this programme's payments, 2 % in every other year.
  private static Rational sequestrationOf(Rational year) {
    boolean suspended = List.of(Rational.of(2019), Rational.of(2020)).contains(year);
    return suspended ? Rational.ONE : Rational.parse("0.98");
  }

  // The first performance year of an agreement from 2012 lasted to the end of 2013.
  private Optional<Rational> agreementYear(Rational year) {
    Matcher date = DATE.matcher(row.text("agreement_start"));
    if (!date.matches()) {
      return Optional.empty();
    }
    Rational written = Rational.parse(date.group(1));
    Rational start = written.isLessThan(CENTURY) ? written.plus(CENTURY) : written;
    Rational first = start.equals(FIRST_START) ? start.plus(Rational.ONE) : start;
    return Optional.of(year.minus(first).plus(Rational.ONE).max(Rational.ONE));
  }

  private void putAmounts() {
    put(SavingsFacts.BENCHMARK, row.number("benchmark", n -> n.signum() > 0, "it is above 0"));
    put(
        SavingsFacts.EXPENDITURE,
        row.number("expenditure", n -> n.signum() >= 0, "it is 0 or more"));
    row.numberIfGiven("savings_loss").ifPresent(n -> put(SavingsFacts.SAVINGS, n));
    Predicate<Rational> isDebt = n -> n.signum() >= 0;
    row.numberIfGiven("advance_balance", isDebt, "a balance is 0 or more")
        .ifPresent(n -> put(SavingsFacts.ADVANCE_BALANCE, n));
  }

  private void putRates() {
    put(SavingsFacts.MINIMUM_RATE, row.number("msr", n -> n.signum() >= 0, "a rate is 0 or more"));
    share("quality_score").ifPresent(n -> put(SavingsFacts.QUALITY, n));
    share("max_share_rate").ifPresent(n -> put(SavingsFacts.MAX_SHARE_RATE, n));
    share("final_share_rate").ifPresent(n -> put(SavingsFacts.SHARING_RATE, n));
    share("loss_rate").ifPresent(n -> put(SavingsFacts.LOSS_RATE, n));
    share("savings_cap_pct_of_benchmark").ifPresent(n -> put(SavingsFacts.SAVINGS_CAP, n));
  }

  private void putEvents() {
    put(SavingsFacts.STANDARD_MET, flag("quality_gate_met"));
    put(SavingsFacts.GUARDRAIL, flagOrNo("guardrail"));
    put(SavingsFacts.REDUCED_HALF_SHARE, flagOrNo("reduced_half_share"));
    row.numberIfGiven("disaster_adjustment", n -> n.signum() <= 0, "it is 0 or less")
        .ifPresent(n -> put(SavingsFacts.DISASTER_ADJUSTMENT, n));
    row.numberIfGiven("disaster_months", n -> isMonths(n), "it is 0 to 12 months")
        .ifPresent(n -> put(SavingsFacts.DISASTER_MONTHS, n));
  }

  private static boolean isMonths(Rational number) {
    return number.signum() >= 0 && !number.isMoreThan(Rational.of(12));
  }

  private void put(SavingsFacts fact, Rational value) {
    inputs.put(fact.id(), value, fact.unit(), FILE);
  }

  private Optional<Rational> share(String column) {
    return row.numberIfGiven(
        column, n -> n.signum() >= 0 && !n.isMoreThan(Rational.ONE), "a share is 0 to 1");
  }

  private Rational flag(String column) {
    return row.number(column, SavingsColumns::isFlag, "it is 1 or 0");
  }

  // Columns of later years are blank in the rows of earlier ones.
  private Rational flagOrNo(String column) {
    return row.numberIfGiven(column, SavingsColumns::isFlag, "it is 1 or 0").orElse(Rational.ZERO);
  }

  private static boolean isFlag(Rational number) {
    return number.isZero() || number.equals(Rational.ONE);
  }
}
