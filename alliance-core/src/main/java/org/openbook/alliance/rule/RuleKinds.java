package org.openbook.alliance.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.notation.FormulaForm;
import org.openbook.alliance.term.Provision;

/**
 * The kinds of rules that a document may write, each an object that has the kind's word among its
 * members: {@code {"rate": "50 %"}}. In scope of reading and of schemas.
 */
public final class RuleKinds {
  /** The kinds of this package. */
  public static final RuleKinds OWN =
      new RuleKinds(ImmutableMap.of())
          .with("rate", Rate.PLAIN)
          .with("discount", Rate.DISCOUNT)
          .with("cap", Limit.FORM)
          .with("floor", Limit.FORM)
          .with("gate", Gate.FORM)
          .with("threshold", Threshold.FORM)
          .with("modifier", Modifier.FORM)
          .with("rounding", RoundingPlace.FORM);

  /** One rule, of the kinds in scope. */
  public static final Form<NamedRule> RULE = new Kinds();

  /** Rules in the contract's own order. */
  public static final Form<List<NamedRule>> LIST = Forms.list(RULE);

  static final String AMOUNT = "amount";
  static final String RULES = "rules";

  /** How formulas write an amount with its rules; each rule that was applied writes itself. */
  public static final ObjectForm<Formula> APPLIED =
      ObjectForm.of(
          "",
          (amount, rules) -> AmountRule.applyAll(rules, amount),
          Member.required(AMOUNT, FormulaForm.FORM, amount -> amount),
          Member.required(RULES, LIST, any -> List.of()));

  /**
   * What the contract calls an amount after its rules, and the rules: of a gain, of a bonus.
   *
   * @param provision the name
   * @param rules the rules in the contract's own order
   */
  public record Ruled(Provision provision, List<NamedRule> rules) {
    /** Refuses null. */
    public Ruled {
      requireNonNull(provision, "provision");
      rules = List.copyOf(rules);
    }

    /**
     * The form of such an amount.
     *
     * @param usual its name unless the contract has another
     * @param member the member {@code rules}: mandatory, or a list that may be absent
     */
    public static Form<Ruled> form(StandardLabel usual, Member<Ruled, List<NamedRule>> member) {
      return Provision.part(
          ObjectForm.of(
              "", Ruled::new, Member.among(Provision.usually(usual), Ruled::provision), member),
          Ruled::provision);
    }

    /**
     * Rules that a document can say.
     *
     * @throws ClassCastException if it cannot say one of them
     */
    public static Ruled of(Provision provision, List<? extends AmountRule> rules) {
      return new Ruled(provision, rules.stream().map(NamedRule.class::cast).toList());
    }

    /** Whether a document can say all these rules: what a lambda does nobody can read. */
    public static boolean isSaid(List<? extends AmountRule> rules) {
      return rules.stream().allMatch(NamedRule.class::isInstance);
    }
  }

  private final ImmutableMap<String, ObjectForm<? extends NamedRule>> byWord;

  private RuleKinds(ImmutableMap<String, ObjectForm<? extends NamedRule>> byWord) {
    this.byWord = byWord;
  }

  /** These kinds and one more. */
  public RuleKinds with(String word, ObjectForm<? extends NamedRule> form) {
    return new RuleKinds(
        ImmutableMap.<String, ObjectForm<? extends NamedRule>>builder()
            .putAll(byWord)
            .put(requireNonNull(word, "word"), requireNonNull(form, "form"))
            .buildOrThrow());
  }

  /** The words of the kinds. */
  @Override
  public String toString() {
    return byWord.keySet().toString();
  }

  /** A rule of a kind in scope. */
  private static final class Kinds implements Form<NamedRule> {
    @Override
    public Slot<NamedRule> read(Place place) {
      if (!place.isObject()) {
        return place.fault("it is %s; a rule must be an object".formatted(place.kind()));
      }
      Map<String, ObjectForm<? extends NamedRule>> kinds =
          place.find(RuleKinds.class).orElse(OWN).byWord;
      List<String> words = place.names().stream().filter(kinds::containsKey).toList();
      Set<ObjectForm<? extends NamedRule>> given = new LinkedHashSet<>();
      words.stream().map(kinds::get).forEach(given::add);
      return switch (given.size()) {
        case 0 -> none(place, kinds);
        case 1 -> read(given.iterator().next(), place);
        default ->
            place.fault(notOne("several kinds: %s".formatted(String.join(", ", words)), kinds));
      };
    }

    private static <R extends NamedRule> Slot<NamedRule> read(ObjectForm<R> form, Place place) {
      Slot<R> rule = form.read(Provision.inside(place));
      return place.build(rule::get);
    }

    // What no rule has is a misspelt kind.
    private static Slot<NamedRule> none(
        Place place, Map<String, ObjectForm<? extends NamedRule>> kinds) {
      Set<String> known = new HashSet<>();
      kinds.values().forEach(form -> known.addAll(form.names()));
      List<String> unknown = place.names().stream().filter(name -> !known.contains(name)).toList();
      if (unknown.size() != 1) {
        return place.fault(notOne("no kind", kinds));
      }
      String given = unknown.get(0);
      return place
          .at(given)
          .fault(() -> Faults.unknown("rule", given, "the rules are %s", kinds.keySet()));
    }

    private static String notOne(String given, Map<String, ?> kinds) {
      return "it has %s; a rule must have one of %s"
          .formatted(given, String.join(", ", kinds.keySet()));
    }

    @Override
    public Tree write(NamedRule rule, Writing writing) {
      return rule.write(Provision.inside(writing, rule.provision()));
    }

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      RuleKinds kinds = definitions.find(RuleKinds.class).orElse(OWN);
      return definitions.part(
          "rule",
          () ->
              SchemaDefinitions.anyOf(
                  "What a contract does to an amount: an object with its kind among the members.",
                  new LinkedHashSet<>(kinds.byWord.values())
                      .stream().map(form -> form.schema(definitions)).toArray(Tree[]::new)));
    }
  }
}
