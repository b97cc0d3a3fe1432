package org.openbook.alliance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * The most and the least that an amount may be: a cap, a floor, or both (a collar).
 *
 * <p>Not a band of 0 %: it cuts the result, wherever in the list of rules it stands. A cap is the
 * least of its bases, a floor the greatest of its bases. A fixed cap below a fixed floor is
 * refused; where the facts bring a cap below the floor, the cap holds. Worked number: pain of 3 000
 * 000 capped at the least of 50 % of a fee of 2 104 000 and 1 500 000 is 1 052 000.
 */
@Value.Immutable
public abstract class Limit implements NamedRule {
  private static final Form<List<Formula>> BASES = Forms.several(FormulaForm.FORM);

  /** What the contract calls it, the caps and the floors. */
  public static final ObjectForm<Limit> FORM =
      ObjectForm.of("", Limit::builder, Limit.Builder::build)
          .among(
              Provision.usually(StandardLabel.LIMITED), Limit::provision, Limit.Builder::provision)
          .optional(
              "cap", BASES, Limit::caps, (limit, caps) -> caps.forEach(limit::addCaps), List.of())
          .described("At most this; of several the least.")
          .optional(
              "floor",
              BASES,
              Limit::floors,
              (limit, floors) -> floors.forEach(limit::addFloors),
              List.of())
          .described("At least this; of several the greatest.")
          .form();

  Limit() {}

  /** A builder; the provision and at least one cap or floor are mandatory. */
  public static Builder builder() {
    return ImmutableLimit.builder();
  }

  /** A cap: the least of these bases. */
  public static Limit atMost(Provision provision, Formula... bases) {
    return ImmutableLimit.builder().provision(provision).addCaps(bases).build();
  }

  /** A floor: the greatest of these bases. */
  public static Limit atLeast(Provision provision, Formula... bases) {
    return ImmutableLimit.builder().provision(provision).addFloors(bases).build();
  }

  @Override
  public abstract Provision provision();

  /** What the amount may not exceed: each of these. */
  public abstract List<Formula> caps();

  /** What the amount may not fall below: each of these. */
  public abstract List<Formula> floors();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "limit '%s'".formatted(provision()));
    faults.require(
        !caps().isEmpty() || !floors().isEmpty(),
        () -> "it has neither a cap nor a floor; it has at least one of them");
    checkUnits(faults);
    checkOrder(faults);
    faults.throwIfAny();
  }

  private void checkUnits(Faults faults) {
    List<Formula> bases = new ArrayList<>(caps());
    bases.addAll(floors());
    Unit common = bases.isEmpty() ? Unit.MONEY : bases.get(0).unit();
    for (Formula base : bases) {
      Unit first = common;
      faults.require(
          first.goesWith(base.unit()),
          () ->
              "a cap or floor is in %s and another in %s; all are in one unit"
                  .formatted(first, base.unit()));
      // The first base in a named currency sets the currency of all.
      common = first.equals(Unit.MONEY) ? base.unit() : first;
    }
  }

  private void checkOrder(Faults faults) {
    Optional<Rational> cap = fixed(caps()).reduce(Rational::min);
    Optional<Rational> floor = fixed(floors()).reduce(Rational::max);
    if (cap.isPresent() && floor.isPresent()) {
      faults.require(
          !cap.get().isLessThan(floor.get()),
          () ->
              "its cap is %s and its floor is %s; a cap is not below the floor"
                  .formatted(cap.get(), floor.get()));
    }
  }

  private static Stream<Rational> fixed(List<Formula> bases) {
    return bases.stream().flatMap(base -> base.fixed().stream());
  }

  /** The cap: the least of its bases, if there is one. */
  public Optional<Formula> cap() {
    return caps().isEmpty() ? Optional.empty() : Optional.of(only(caps(), Formula::least));
  }

  /** The floor: the greatest of its bases, if there is one. */
  public Optional<Formula> floor() {
    return floors().isEmpty() ? Optional.empty() : Optional.of(only(floors(), Formula::greatest));
  }

  // One base needs no "least of": the explanation is shorter without.
  private static Formula only(List<Formula> bases, Function<List<Formula>, Formula> choose) {
    return bases.size() == 1 ? bases.get(0) : choose.apply(bases);
  }

  // A cap below the floor leaves the cap: what nobody may exceed is the stronger promise.
  @Override
  public Formula apply(Formula amount) {
    Formula raised = floor().map(amount::atLeast).orElse(amount);
    return made(cap().map(raised::atMost).orElse(raised), amount);
  }

  @Override
  public Meaning meaning() {
    return floors().isEmpty() ? Meaning.CAP : caps().isEmpty() ? Meaning.FLOOR : Meaning.COLLAR;
  }

  @Override
  public List<Formula> formulas() {
    return Stream.concat(caps().stream(), floors().stream()).toList();
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  @Override
  public String toString() {
    return provision().toString();
  }

  /** Collects a limit's terms. */
  public interface Builder {
    /** What the contract calls it. */
    Builder provision(Provision provision);

    /** Something that the amount may not exceed. */
    Builder addCaps(Formula cap);

    /** Something that the amount may not fall below. */
    Builder addFloors(Formula floor);

    /** The limit. */
    Limit build();
  }
}
