package org.openbook.alliance.cli.scaffold;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openbook.alliance.cli.scaffold.Answer.Indicator;
import org.openbook.alliance.cli.scaffold.Answer.Named;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.language.Language;

/**
 * The terms and facts that answers make, in the nouns of documents.
 *
 * <p>Nothing is assumed silently: every term whose figure nobody gave has a source that says so,
 * and so have the clauses, which nobody gives.
 */
final class Draft {
  private static final Rational PERCENT = Rational.HUNDRED;
  private static final List<Rational> LEVELS =
      Stream.of("0", "50", "100").map(Rational::parse).toList();

  private final Answers answers;
  private final Language language;
  private final List<String> clients;
  private final List<String> providers;
  private final List<Indicator> indicators;

  Draft(Answers answers) {
    this.answers = answers;
    this.language = answers.value(Question.LANGUAGE);
    this.clients = ids(answers.value(Question.CLIENTS));
    this.providers = ids(answers.value(Question.PROVIDERS));
    this.indicators = answers.value(Question.INDICATORS);
  }

  /** The documents, read and settled once. */
  Scaffold scaffold() {
    TermsDocument terms = TermsDocument.parse(terms().toJson());
    FactsDocument facts = FactsDocument.parse(facts().toJson());
    terms.agreement().settle(facts.facts());
    return new Scaffold(terms.toJson(), facts.toJson());
  }

  private static List<String> ids(List<Named> parties) {
    return parties.stream().map(Named::id).toList();
  }

  // ---- terms ----

  private Tree terms() {
    Tree period = Tree.text(answers.value(Question.PERIOD).toString());
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put("format", Tree.text("openbook-alliance/terms"))
            .put("version", Tree.whole(2))
            .put("language", Tree.text(answers.text(Question.LANGUAGE)))
            .put("label", Tree.text(answers.text(Question.TITLE)))
            .put("term", period)
            .put("periods", Tree.items(List.of(period)))
            .put("targets", Tree.items(List.of(target(period))))
            .put("model", model())
            .buildOrThrow());
  }

  private Tree target(Tree period) {
    return Tree.members(
        ImmutableMap.of(
            "label", word(Word.TARGET),
            "clause", word(Word.CLAUSE),
            "source", source(Question.TARGET, money(Question.TARGET)),
            "period", period,
            "baseline", Tree.text(money(Question.TARGET))));
  }

  private Tree model() {
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put("clause", word(Word.CLAUSE))
            .put("source", clauses())
            .put("currency", Tree.text(answers.text(Question.CURRENCY)))
            .put("parties", parties())
            .put("reimbursedCosts", costs())
            .put("allianceFee", fee())
            .put("gainPainShare", share())
            .put("scorecard", scorecard())
            .put("incentivePool", pool())
            .buildOrThrow());
  }

  private Tree parties() {
    return Tree.items(
        Stream.concat(
                answers.value(Question.CLIENTS).stream().map(one -> party(one, "client")),
                answers.value(Question.PROVIDERS).stream().map(one -> party(one, "provider")))
            .toList());
  }

  private Tree party(Named named, String role) {
    return Tree.members(
        ImmutableMap.of(
            "id", Tree.text(named.id()),
            "name", Tree.text(named.name()),
            "role", Tree.text(role),
            "from", Tree.text(answers.value(Question.PERIOD).start().toString())));
  }

  // ---- what is paid ----

  private Tree costs() {
    if (providers.size() == 1) {
      return Tree.members(paid(clients, providers));
    }
    return Tree.items(answers.value(Question.PROVIDERS).stream().map(this::costsOf).toList());
  }

  private Tree costsOf(Named provider) {
    return Tree.members(
        ImmutableMap.of(
            "label", Tree.text(Word.COSTS.in(language, provider.name())),
            "of", Tree.text(provider.id()),
            "id", Tree.text("costs-" + provider.id()),
            "payers", parted(clients)));
  }

  private Tree fee() {
    String fee = answers.text(Question.FEE);
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put("source", source(Question.FEE, fee))
            .put(
                fee.contains("%") ? "shareOfTarget" : "lumpSum",
                Tree.text(fee.contains("%") ? fee : money(Question.FEE)))
            .putAll(paid(clients, providers))
            .buildOrThrow());
  }

  private Tree share() {
    Tree cap =
        Tree.members(
            ImmutableMap.of(
                "source",
                Tree.text(Word.FIGURE.in(language, Word.CAP.in(language))),
                "cap",
                Tree.text("allianceFee")));
    return Tree.members(
        ImmutableMap.of(
            "gain", side(Question.GAIN, List.of(), clients, providers),
            "pain", side(Question.PAIN, List.of(cap), providers, clients)));
  }

  private Tree side(
      Question<Rational> question, List<Tree> more, List<String> payers, List<String> payees) {
    List<Tree> rules = new ArrayList<>();
    rules.add(
        Tree.members(
            ImmutableMap.of(
                "source", source(question, percent(question)),
                "rate", Tree.text(percent(question)))));
    rules.addAll(more);
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put("rules", Tree.items(rules))
            .putAll(paid(payers, payees))
            .buildOrThrow());
  }

  private Tree pool() {
    return Tree.members(
        ImmutableMap.of(
            "source",
            Tree.text(Word.FIGURE.in(language, Word.RELEASE.in(language))),
            "funding",
            Tree.members(
                ImmutableMap.of(
                    "source", source(Question.BONUS, money(Question.BONUS)),
                    "amount", Tree.text(money(Question.BONUS)))),
            "released",
            Tree.member("proportionalTo", Tree.text("100")),
            "bonus",
            Tree.members(paid(clients, providers))));
  }

  private static Map<String, Tree> paid(List<String> payers, List<String> payees) {
    return ImmutableMap.of("payers", parted(payers), "payees", parted(payees));
  }

  private static Tree parted(List<String> ids) {
    return ids.size() == 1
        ? Tree.text(ids.get(0))
        : Tree.member("equal", Tree.items(ids.stream().map(Tree::text).toList()));
  }

  // ---- scorecard ----

  private Tree scorecard() {
    Tree area =
        Tree.members(
            ImmutableMap.of(
                "id", Tree.text("key-results"),
                "label", word(Word.AREA),
                "weight", Tree.text("100"),
                "indicators", Tree.items(indicators.stream().map(this::indicator).toList())));
    return Tree.members(
        ImmutableMap.of(
            "source", Tree.text(Word.FIGURE.in(language, Word.SCORING.in(language))),
            "areas", Tree.items(List.of(area)),
            "scoring", Tree.member("weightedMean", Tree.member("missing", Tree.text("refuse")))));
  }

  private Tree indicator(Indicator indicator) {
    String weight = PERCENT.dividedBy(Rational.of(indicators.size())).toString();
    String points = Word.POINTS.in(language);
    List<Rational> levels = levels(indicator);
    String assumed = Word.WEIGHT.in(language, weight) + ", " + points;
    String told =
        indicator.levels().isEmpty()
            ? assumed + ", " + Word.LEVELS.in(language, joined(levels))
            : assumed;
    return Tree.members(
        ImmutableMap.of(
            "id", Tree.text(indicator.named().id()),
            "label", Tree.text(indicator.named().name()),
            "source", Tree.text(Word.FIGURE.in(language, told)),
            "weight", Tree.text(weight),
            "unit", Tree.text("measure " + points),
            "curve", Tree.member("levels", levels(levels))));
  }

  private static List<Rational> levels(Indicator indicator) {
    return indicator.levels().isEmpty() ? LEVELS : indicator.levels();
  }

  private static Tree levels(List<Rational> levels) {
    return Tree.members(
        ImmutableMap.of(
            "failure", number(levels.get(0)),
            "minimum", number(levels.get(1)),
            "excellence", number(levels.get(2))));
  }

  private static String joined(List<Rational> levels) {
    return String.join("/", levels.stream().map(Scalars::text).toList());
  }

  // ---- facts ----

  private Tree facts() {
    ImmutableMap.Builder<String, Tree> measurements = ImmutableMap.builder();
    indicators.forEach(
        one -> measurements.put(one.named().id(), assumed("value", levels(one).get(1).toString())));
    return Tree.members(
        ImmutableMap.of(
            "format", Tree.text("openbook-alliance/facts"),
            "version", Tree.whole(1),
            "period", Tree.text(answers.value(Question.PERIOD).toString()),
            "measurements", Tree.members(measurements.buildOrThrow()),
            "facts", Tree.members(actualCosts())));
  }

  /**
   * The target cost, as if it had been met: of several providers parts, whole but for the first.
   */
  private Map<String, Tree> actualCosts() {
    Rational target = answers.value(Question.TARGET);
    if (providers.size() == 1) {
      return ImmutableMap.of("actual-cost", assumed("amount", money(target)));
    }
    Rational part =
        target.dividedBy(Rational.of(providers.size())).rounded(Rational.ONE, RoundingMode.FLOOR);
    ImmutableMap.Builder<String, Tree> costs = ImmutableMap.builder();
    Rational rest = part.times(Rational.of(providers.size() - 1));
    for (String provider : providers) {
      Rational cost = provider.equals(providers.get(0)) ? target.minus(rest) : part;
      costs.put("actual-cost." + provider, assumed("amount", money(cost)));
    }
    return costs.buildOrThrow();
  }

  private Tree assumed(String member, String figure) {
    return Tree.members(
        ImmutableMap.of(
            member, Tree.text(figure), "source", Tree.text(Word.FIGURE.in(language, figure))));
  }

  // ---- texts ----

  private Tree word(Word word) {
    return Tree.text(word.in(language));
  }

  /** How a figure is known: from whoever gave it, with no clause; or from nobody. */
  private Tree source(Question<?> question, String figure) {
    return answers.has(question) ? clauses() : Tree.text(Word.FIGURE.in(language, figure));
  }

  // Who bears and earns in which parts, nobody says either.
  private Tree clauses() {
    return word(clients.size() + providers.size() > 2 ? Word.CLAUSES_AND_PARTS : Word.CLAUSES);
  }

  private String percent(Question<Rational> question) {
    return answers.value(question).times(PERCENT) + " %";
  }

  private String money(Question<?> question) {
    return money(Rational.parse(answers.text(question)));
  }

  private String money(Rational amount) {
    return answers.text(Question.CURRENCY) + " " + amount;
  }

  private static Tree number(Rational value) {
    return Tree.text(Scalars.text(value));
  }
}
