package org.openbook.alliance.share;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.NamedRule;
import org.openbook.alliance.rule.RuleKinds;
import org.openbook.alliance.rule.RuleKinds.Ruled;
import org.openbook.alliance.term.Meaning;
import org.openbook.alliance.term.Provision;

/**
 * How an under-run and an overrun of the target cost are divided between owners and providers.
 *
 * <p>Not one symmetric formula: gain and pain each have their own rules, applied in the order in
 * which they stand; a contract without one of them gives it a rate of 0. Both are 0 or more before
 * the rules; a gain is what the providers are paid, a pain what they pay. An amount that moves the
 * result whichever way it goes stands in one of the two lists. A discount on the target is applied
 * to it before it is given here. Worked numbers: with 50 % of gain, and 50 % of pain capped at 1
 * 052 000, a target of 52 600 000 and an actual cost of 46 000 000 give a gain of 3 300 000; an
 * actual cost of 56 000 000 gives a pain of 1 052 000.
 */
@Value.Immutable
public abstract class GainPainShare implements Term {
  /** What documents call the term. */
  public static final String WORD = "gainPainShare";

  /** The names of its figures of which lines are made. */
  public static final String GAIN = "gain";

  /** The name of the pain among its figures. */
  public static final String PAIN = "pain";

  private static final String UNDER_RUN = "under-run";
  private static final String OVERRUN = "overrun";
  private static final String RESULT = "gain-less-pain";

  private static final Member<Ruled, List<NamedRule>> RULES =
      Member.required("rules", RuleKinds.LIST, Ruled::rules);
  private static final Member<GainPainShare, Formula> TARGET =
      FormulaForm.usually("target", "target-cost", share -> Optional.of(share.target()));
  private static final Member<GainPainShare, Formula> ACTUAL =
      FormulaForm.usually("actual", "compared-actual", share -> Optional.of(share.actual()));

  /** The target and what it is compared with, and the rules of gain and of pain. */
  public static final ObjectForm<GainPainShare> FORM =
      ObjectForm.of("", GainPainShare::builder, GainPainShare.Builder::build)
          .with(TARGET, GainPainShare.Builder::target)
          .with(ACTUAL, GainPainShare.Builder::actual)
          .required(
              GAIN,
              Ruled.form(StandardLabel.GAIN, RULES),
              share -> Ruled.of(share.gainProvision(), share.gainRules()),
              (share, side) -> share.gainProvision(side.provision()).addAllGainRules(side.rules()))
          .described("What of an under-run goes to the providers, by its rules in their order.")
          .required(
              PAIN,
              Ruled.form(StandardLabel.PAIN, RULES),
              share -> Ruled.of(share.painProvision(), share.painRules()),
              (share, side) -> share.painProvision(side.provision()).addAllPainRules(side.rules()))
          .described("What of an overrun the providers bear, by its rules in their order.")
          .form()
          .described("How an under-run and an overrun against the target are shared.");

  /**
   * How each figure is read where the share stands; under-run and overrun without the rules, which
   * may refer to them.
   */
  public static final Map<String, Function<Place, Slot<Formula>>> FIGURES =
      ImmutableMap.of(
          UNDER_RUN,
          difference(GainPainShare::underrun),
          OVERRUN,
          difference(GainPainShare::overrun),
          GAIN,
          Term.figure(FORM, GAIN),
          PAIN,
          Term.figure(FORM, PAIN),
          RESULT,
          Term.figure(FORM, RESULT));

  GainPainShare() {}

  private static Function<Place, Slot<Formula>> difference(BinaryOperator<Formula> of) {
    return place -> {
      Slot<Formula> target = TARGET.read(place);
      Slot<Formula> actual = ACTUAL.read(place);
      return place.build(() -> of.apply(target.get(), actual.get()));
    };
  }

  /** A builder; gain, pain, target and actual are mandatory. */
  public static Builder builder() {
    return ImmutableGainPainShare.builder();
  }

  /** What the contract calls the providers' part of an under-run. */
  public abstract Provision gainProvision();

  /** What the contract calls the providers' part of an overrun. */
  public abstract Provision painProvision();

  /** The target, on the comparison basis. */
  public abstract Formula target();

  /** The actual cost, on the comparison basis. */
  public abstract Formula actual();

  /** What is done to an under-run, in this order. */
  public abstract List<AmountRule> gainRules();

  /** What is done to an overrun, in this order. */
  public abstract List<AmountRule> painRules();

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "gain and pain '%s'".formatted(this));
    requireMoney("target", target().unit(), faults);
    requireMoney("actual cost", actual().unit(), faults);
    faults.require(
        !target().unit().isMoney()
            || !actual().unit().isMoney()
            || target().unit().goesWith(actual().unit()),
        () ->
            "its target is in %s and its actual cost in %s; they are in one currency"
                .formatted(target().unit(), actual().unit()));
    faults.require(
        !gainRules().isEmpty(),
        () -> "gain has no rules; it has at least one, a rate of 1 for all of it");
    faults.require(
        !painRules().isEmpty(),
        () -> "pain has no rules; it has at least one, a rate of 0 for none of it");
    faults.throwIfAny();
    requireMoney("gain after its rules", gain().unit(), faults);
    requireMoney("pain after its rules", pain().unit(), faults);
    faults.throwIfAny();
  }

  private static void requireMoney(String what, Unit unit, Faults faults) {
    faults.require(unit.isMoney(), () -> "its %s is a %s; it is MONEY".formatted(what, unit));
  }

  /** The under-run: target less actual, where that is above 0. */
  @Value.Lazy
  public Formula underrun() {
    return underrun(target(), actual());
  }

  /** The overrun: actual less target, where that is above 0. */
  @Value.Lazy
  public Formula overrun() {
    return overrun(target(), actual());
  }

  private static Formula underrun(Formula target, Formula actual) {
    return target
        .minus(actual)
        .positivePart()
        .named(StandardLabel.UNDER_RUN.label(), Meaning.UNDER_RUN);
  }

  private static Formula overrun(Formula target, Formula actual) {
    return actual
        .minus(target)
        .positivePart()
        .named(StandardLabel.OVERRUN.label(), Meaning.OVERRUN);
  }

  /** What the providers are paid of an under-run. */
  @Value.Lazy
  public Formula gain() {
    return figure(AmountRule.applyAll(gainRules(), underrun()), GAIN);
  }

  /** What the providers pay of an overrun. */
  @Value.Lazy
  public Formula pain() {
    return figure(AmountRule.applyAll(painRules(), overrun()), PAIN);
  }

  /** Gain less pain, for a contract that goes on with one signed figure: above 0 a gain. */
  @Value.Lazy
  public Formula result() {
    return gain().minus(pain()).named(StandardLabel.GAIN_LESS_PAIN.label(), Meaning.GAIN_LESS_PAIN);
  }

  // What a lambda does nobody can read: its share has figures, and no document says it in a word.
  private Formula figure(Formula amount, String name) {
    Provision provision = name.equals(GAIN) ? gainProvision() : painProvision();
    Meaning meaning = name.equals(GAIN) ? Meaning.GAIN : Meaning.PAIN;
    return isSaid()
        ? amount.named(provision, meaning, new TermFigure(this, name))
        : amount.named(provision, meaning);
  }

  private boolean isSaid() {
    return Ruled.isSaid(gainRules()) && Ruled.isSaid(painRules());
  }

  // ---- term ----

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Map<String, Formula> figures() {
    return ImmutableMap.of(
        UNDER_RUN, underrun(), OVERRUN, overrun(), GAIN, gain(), PAIN, pain(), RESULT, result());
  }

  @Override
  public List<Formula> parts() {
    List<Formula> parts = new ArrayList<>(List.of(target(), actual()));
    Stream.concat(gainRules().stream(), painRules().stream())
        .map(NamedRule.class::cast)
        .forEach(rule -> parts.addAll(rule.formulas()));
    return parts;
  }

  @Override
  public Tree.Members write(Writing writing) {
    return FORM.write(this, writing);
  }

  @Override
  public String toString() {
    return gainProvision() + " · " + painProvision();
  }

  /** Collects the terms of gain and pain. */
  public interface Builder {
    /** What the contract calls the providers' part of an under-run. */
    Builder gainProvision(Provision provision);

    /** What the contract calls the providers' part of an overrun. */
    Builder painProvision(Provision provision);

    /** The target, on the comparison basis. */
    Builder target(Formula target);

    /** The actual cost, on the comparison basis. */
    Builder actual(Formula actual);

    /** A rule for under-runs; applied after those given before. */
    Builder addGainRules(AmountRule rule);

    /** Rules for under-runs. */
    Builder addAllGainRules(Iterable<? extends AmountRule> rules);

    /** A rule for overruns; applied after those given before. */
    Builder addPainRules(AmountRule rule);

    /** Rules for overruns. */
    Builder addAllPainRules(Iterable<? extends AmountRule> rules);

    /** The share. */
    GainPainShare build();
  }
}
