package org.openbook.alliance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * Settles terms at many numbers of one axis, on a grid and right beside each breakpoint, and holds
 * what it sees against what a report says. It shares nothing with the analysis but the places to
 * look at; what it misses is no proof.
 */
final class BruteForce {
  private static final int GRID = 40;
  static final Rational BESIDE = Rational.of(1, 1_000_000_000);
  private static final Rational TINY = Rational.of(1, 100);

  private final RandomModel random;
  private final CommercialModel model;
  private final Situation situation;
  private final Axis axis;
  private final IncentiveReport report;
  private final Rational budget;
  private final List<String> faults = new ArrayList<>();
  private final Map<Rational, Optional<Settlement>> settled = new LinkedHashMap<>();

  BruteForce(RandomModel random, Axis axis, IncentiveReport report, Rational budget) {
    this.random = random;
    this.model = random.model();
    this.situation = new Situation(model, random.facts(), Reimbursement.BY_TERMS);
    this.axis = axis;
    this.report = report;
    this.budget = budget;
  }

  /** Everything that the report says and the settlements contradict. */
  List<String> faults(Payouts payouts) {
    places(payouts).forEach(x -> settled.put(x, situation.settledAt(axis, x)));
    curves(payouts);
    values();
    jumps();
    random.providers().forEach(this::results);
    clients();
    notMeasuring();
    new ShownFindings(this).check();
    return faults;
  }

  private TreeSet<Rational> places(Payouts payouts) {
    TreeSet<Rational> places = new TreeSet<>();
    Rational step = axis.high().minus(axis.low()).dividedBy(Rational.of(GRID));
    for (int i = 0; i <= GRID; i++) {
      places.add(axis.low().plus(step.times(Rational.of(i))));
    }
    List<PayoutCurve> curves = new ArrayList<>(payouts.lines());
    random.providers().forEach(party -> curves.add(payouts.party(party)));
    for (PayoutCurve curve : curves) {
      for (PayoutCurve.Breakpoint at : curve.breakpoints()) {
        places.add(at.at().low().minus(BESIDE));
        places.add(at.at().middle());
        places.add(at.at().high().plus(BESIDE));
      }
    }
    places.removeIf(x -> x.isLessThan(axis.low()) || x.isMoreThan(axis.high()));
    return places;
  }

  // ---- curves ----

  private void curves(Payouts payouts) {
    settled.forEach(
        (x, one) -> {
          for (Line line : model.lines()) {
            inside(
                "line " + line.id(), payouts.line(line.id()), x, one.map(s -> paid(s, line.id())));
          }
          for (PartyId party : random.providers()) {
            inside("party " + party, payouts.party(party), x, one.map(s -> net(s, party)));
          }
        });
  }

  private void inside(String of, PayoutCurve curve, Rational x, Optional<Rational> paid) {
    Optional<Enclosure> value = curve.valueAt(x);
    if (paid.isEmpty() && value.isPresent()) {
      require(
          says(Kind.NO_VALUE, Verdict.UNKNOWN),
          "%s has %s where it is refused, at %s",
          of,
          value,
          x);
    }
    if (paid.isPresent() && value.isEmpty()) {
      require(says(Kind.NO_VALUE, Verdict.UNKNOWN), "%s has no value and settles at %s", of, x);
    }
    if (paid.isPresent() && value.isPresent()) {
      require(value.get().contains(paid.get()), "%s is %s at %s; %s settled", of, value, x, paid);
    }
  }

  private void values() {
    settled.forEach(
        (x, one) -> {
          if (one.isEmpty()) {
            require(isTold(Kind.NO_VALUE, null, x, x), "refused at %s and not said", x);
          }
        });
  }

  // ---- jumps ----

  private void jumps() {
    List<Rational> places = new ArrayList<>(settled.keySet());
    for (int i = 0; i + 1 < places.size(); i++) {
      Rational x = places.get(i);
      Rational y = places.get(i + 1);
      Optional<Settlement> one = settled.get(x);
      Optional<Settlement> other = settled.get(y);
      if (!y.minus(x).isMoreThan(BESIDE)
          && one.isPresent()
          && other.isPresent()
          && !isNextToRefusal(x)) {
        jumps(x, y, one.get(), other.get());
      }
    }
  }

  // Beside a pole any two numbers are far apart in what they pay.
  private boolean isNextToRefusal(Rational x) {
    return settled.entrySet().stream()
        .anyMatch(at -> at.getValue().isEmpty() && !at.getKey().minus(x).abs().isMoreThan(TINY));
  }

  // Rounding alone may make one step of what moves steadily.
  private void jumps(Rational x, Rational y, Settlement one, Settlement other) {
    for (Line line : model.lines()) {
      Rational change = paid(other, line.id()).minus(paid(one, line.id())).abs();
      if (change.isMoreThan(line.payableRounding().step().plus(TINY))) {
        require(isTold(Kind.CLIFF, null, x, y), "%s jumps by %s at %s", line.id(), change, x);
      }
    }
    for (PartyId party : random.providers()) {
      Rational change = net(other, party).minus(net(one, party)).abs();
      if (change.isMoreThan(tolerance())) {
        require(isTold(Kind.CLIFF, null, x, y), "%s jumps by %s at %s", party, change, x);
      }
    }
  }

  /** What the rounding of all lines, and the steps that are left over, can make of a part. */
  Rational tolerance() {
    Rational steps =
        Rational.sum(model.lines().stream().map(l -> l.payableRounding().step()).toList());
    return steps.times(Rational.of(2L * (1 + random.providers().size())));
  }

  // ---- results ----

  private void results(PartyId party) {
    String name = name(party);
    Map<Rational, Rational> results = new LinkedHashMap<>();
    settled.forEach((x, one) -> one.ifPresent(s -> results.put(x, result(s, party, x))));
    List<Rational> places = new ArrayList<>(results.keySet());
    boolean less = axis.better() == Axis.Better.LESS;
    for (int i = 0; i + 1 < places.size(); i++) {
      Rational x = places.get(i);
      Rational y = places.get(i + 1);
      Rational gain = results.get(less ? y : x).minus(results.get(less ? x : y));
      if (gain.isMoreThan(tolerance())) {
        require(isTold(Kind.PERVERSE, name, x, y), "%s gains %s from %s to %s", party, gain, x, y);
      }
    }
    dead(party, results, places);
    results.forEach(
        (x, result) -> {
          if (random.hasFee() && result.plus(tolerance()).isLessThan(Rational.ZERO)) {
            require(isTold(Kind.PAIN_BEYOND_FEE, name, x, x), "%s has %s at %s", party, result, x);
          }
        });
  }

  Rational result(Settlement settled, PartyId party, Rational x) {
    boolean spends = random.spender().filter(party::equals).isPresent();
    Rational cost = axis.id().equals(PeriodFacts.ACTUAL_ID) ? x : Rational.of(900);
    return spends ? net(settled, party).minus(cost) : net(settled, party);
  }

  // Five neighbours of the grid alike, and all between them, where every line pays in cents.
  private void dead(PartyId party, Map<Rational, Rational> results, List<Rational> places) {
    boolean cents =
        model.lines().stream().allMatch(l -> !l.payableRounding().step().isMoreThan(TINY));
    Rational width =
        axis.high().minus(axis.low()).times(Rational.of(4)).dividedBy(Rational.of(GRID));
    int from = 0;
    for (int i = 0; i < places.size(); i++) {
      if (!results.get(places.get(i)).equals(results.get(places.get(from)))) {
        from = i;
      }
      if (cents && !places.get(i).minus(places.get(from)).isLessThan(width)) {
        require(
            isTold(Kind.DEAD_ZONE, name(party), places.get(from), places.get(i)),
            "%s does not move from %s to %s",
            party,
            places.get(from),
            places.get(i));
      }
    }
  }

  // ---- clients ----

  private void clients() {
    Optional<Rational> atTarget =
        axis.id().equals(PeriodFacts.ACTUAL_ID) && random.asks(PeriodFacts.TARGET)
            ? situation.settledAt(axis, RandomModel.TARGET).map(s -> whole(s, RandomModel.TARGET))
            : Optional.empty();
    settled.forEach(
        (x, one) ->
            one.ifPresent(
                s -> {
                  Rational paid = net(s, RandomModel.CLIENT).negated();
                  if (paid.isMoreThan(budget.plus(tolerance()))) {
                    require(isTold(Kind.OVER_BUDGET, null, x, x), "%s paid at %s", paid, x);
                  }
                  boolean saves = x.isLessThan(RandomModel.TARGET);
                  if (saves
                      && atTarget
                          .filter(t -> whole(s, x).isMoreThan(t.plus(tolerance())))
                          .isPresent()) {
                    require(isTold(Kind.PAYS_MORE_THAN_SAVED, null, x, x), "saving costs at %s", x);
                  }
                }));
  }

  private Rational whole(Settlement settled, Rational x) {
    Rational paid = net(settled, RandomModel.CLIENT).negated();
    return random.spender().isPresent() ? paid : paid.plus(x);
  }

  // ---- not measuring ----

  private void notMeasuring() {
    for (KeyResultIndicator indicator : random.card().indicators()) {
      Optional<Settlement> left =
          indicator.measuredId().equals(axis.id())
              ? situation.settledWithout(indicator)
              : Optional.empty();
      left.ifPresent(
          without -> settled.forEach((x, one) -> one.ifPresent(s -> notMeasuring(s, without, x))));
    }
  }

  private void notMeasuring(Settlement with, Settlement without, Rational x) {
    for (PartyId party : random.providers()) {
      if (net(without, party).minus(net(with, party)).isMoreThan(tolerance())) {
        require(
            isTold(Kind.NOT_MEASURING, name(party), x, x),
            "%s is paid more than at %s if it is not measured",
            party,
            x);
      }
    }
  }

  // ---- what it stands on ----

  RandomModel random() {
    return random;
  }

  Axis axis() {
    return axis;
  }

  IncentiveReport report() {
    return report;
  }

  Situation situation() {
    return situation;
  }

  Map<Rational, Optional<Settlement>> settled() {
    return settled;
  }

  // ---- what the report says ----

  boolean says(Kind kind, Verdict verdict) {
    return report.verdicts(kind, axis.id()).contains(verdict);
  }

  private boolean isTold(Kind kind, String subject, Rational from, Rational to) {
    return says(kind, Verdict.UNKNOWN)
        || says(kind, Verdict.NOT_CHECKED)
        || report.of(kind).stream()
            .filter(finding -> finding.quantity().filter(axis.id()::equals).isPresent())
            .filter(
                finding ->
                    subject == null || List.of(finding.subject().split(", ")).contains(subject))
            .anyMatch(
                finding ->
                    !finding.from().orElseThrow().low().isMoreThan(to)
                        && !finding.to().orElseThrow().high().isLessThan(from));
  }

  void require(boolean holds, String fault, Object... parts) {
    if (!holds) {
      faults.add(axis.id() + ": " + fault.formatted(parts));
    }
  }

  static Rational paid(Settlement settled, LineId line) {
    return Amounts.value(settled.line(line).amount());
  }

  private static Rational net(Settlement settled, PartyId party) {
    return settled.partyStatements().stream()
        .filter(statement -> statement.party().id().equals(party))
        .findFirst()
        .map(PartyStatement::net)
        .map(Amounts::value)
        .orElseThrow();
  }

  String name(PartyId party) {
    return model.alliance().party(party).name().toString();
  }
}
