package org.openbook.alliance.cases.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.cases.hvbp.Domain;
import org.openbook.alliance.cases.hvbp.TotalPerformance;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.Source;

/** Rows of total scores of hospital value-based purchasing: {@code replay hvbp-totals}. */
final class TotalRows implements RowReplay {
  private static final Source FILE = Source.published("CMS hospital value-based purchasing file");
  // Scores are published to twelve decimals, and so are the domain scores that they rest on.
  private static final Rational ALLOWED = Rational.parse("0.000000001");
  private static final Pattern YEAR_IN_CASE_ID = Pattern.compile(".*-(20\\d\\d)-.*");
  private static final int YEAR_OF_THE_LAYOUT = 2017;

  private final Map<Integer, Optional<Calculation>> calculations = new HashMap<>();

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      columns.add(column(domain));
    }
    columns.addAll(List.of("published_tps", "status"));
    return columns;
  }

  @Override
  public Outcome replay(Row row) {
    Status status = Status.of(row);
    if (!status.isComputable()) {
      row.check();
      return Outcome.notComputable(status);
    }
    int year = year(row);
    Optional<Calculation> calculation =
        calculations.computeIfAbsent(year, TotalRows::calculationOf);
    if (calculation.isEmpty()) {
      row.refuse("fiscal_year", "is %s; the programme has weights from 2013 on".formatted(year));
    }
    Rational published = row.number("published_tps");
    int missing = 0;
    Inputs.Builder inputs = Inputs.builder();
    for (Domain domain : Domain.values()) {
      Optional<Rational> score = score(row, domain);
      score.ifPresent(s -> inputs.put(domain.scoreId(), s, TotalPerformance.unit(), FILE));
      missing += score.isPresent() ? 0 : 1;
    }
    row.check();

    Figure total = calculation.orElseThrow().evaluate(inputs.build()).figures().get(0);
    return Outcome.computed(
        missing == 0 ? "all domains" : "%s of 5 domains missing".formatted(missing),
        status,
        List.of(Check.within(ALLOWED, "total score", total.value(), published)),
        () -> Explanation.of(total));
  }

  private static Optional<Calculation> calculationOf(int year) {
    return TotalPerformance.of(year)
        .map(terms -> Calculation.of(List.<Formula>of(terms.formula())));
  }

  // A file of one year has no column for it; its case ids carry the year.
  private static int year(Row row) {
    Matcher inCaseId = YEAR_IN_CASE_ID.matcher(row.text("case_id"));
    Rational unlessGiven =
        inCaseId.matches() ? Rational.parse(inCaseId.group(1)) : Rational.of(YEAR_OF_THE_LAYOUT);
    return row.numberIfGiven("fiscal_year", Rational::isWhole, "a year is whole")
        .orElse(unlessGiven)
        .numerator()
        .intValue();
  }

  private static Optional<Rational> score(Row row, Domain domain) {
    return row.numberIfGiven(
        column(domain),
        n -> n.signum() >= 0 && !n.isMoreThan(Rational.HUNDRED),
        "a score is 0 to 100");
  }

  private static String column(Domain domain) {
    return "domain_" + domain.name().toLowerCase(Locale.ROOT);
  }
}
