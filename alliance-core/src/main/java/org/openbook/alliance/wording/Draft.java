package org.openbook.alliance.wording;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.FormulaRows;
import org.openbook.alliance.text.FormulaText;
import org.openbook.alliance.text.TextStyle;

/** What the sentences of one version of the terms are written with: names, rows, assumptions. */
final class Draft {
  private final CommercialModel model;
  private final Said said;
  private final FormulaRows rows;
  private final Assumed assumed;
  private final Edition edition;
  private final Set<Formula> ownRows;
  private final Set<QuantityId> withheldFacts;
  private final Map<Language, Voice> voices = new EnumMap<>(Language.class);

  Draft(CommercialModel model, Assumed assumed, Edition edition) {
    this.model = model;
    this.said = new Said(model);
    this.assumed = assumed;
    this.edition = edition;
    this.rows = FormulaRows.of(roots(), said::mentioned);
    this.ownRows = Set.copyOf(rows.rows());
    this.withheldFacts = withheldFacts();
    for (Language language : Language.values()) {
      TextStyle style = TextStyle.of(language, model.currency());
      voices.put(language, new Voice(style, FormulaText.of(rows, style)));
    }
  }

  private List<Formula> roots() {
    Set<Formula> roots = new LinkedHashSet<>();
    model.lines().forEach(line -> roots.addAll(parts(line)));
    roots.addAll(others());
    return List.copyOf(roots);
  }

  // ---- what is worded ----

  CommercialModel model() {
    return model;
  }

  Said said() {
    return said;
  }

  FormulaRows rows() {
    return rows;
  }

  /** The formulas of a line whose steps are worded with it. */
  List<Formula> parts(Line line) {
    Stream<Formula> weights =
        Stream.of(line.payers(), line.payees())
            .filter(side -> side.fixed().isEmpty())
            .flatMap(side -> side.parts().stream())
            .map(part -> part.weight());
    return Stream.of(
            Stream.of(line.amount()),
            line.onAccount().stream(),
            line.retention().map(rate -> rate.rate()).stream(),
            weights)
        .flatMap(parts -> parts)
        .filter(part -> part.number().isEmpty())
        .toList();
  }

  /** What no line pays: reported figures, and the figures of terms that are not paid. */
  List<Formula> others() {
    Set<Formula> others = new LinkedHashSet<>(model.reported());
    for (Term term : model.terms()) {
      term.figures().values().stream()
          .filter(figure -> figure.noun().filter(TermFigure.class::isInstance).isPresent())
          .forEach(others::add);
    }
    return List.copyOf(others);
  }

  Edition edition() {
    return edition;
  }

  // ---- what is withheld ----

  /** Whether the numbers of an indicator are left out. */
  boolean isWithheld(KeyResultId indicator) {
    return edition.withheld().contains(indicator);
  }

  /** Whether the sentence of a step would tell numbers of an indicator that is withheld. */
  boolean isWithheld(Formula step) {
    boolean isItsRule = isOfWithheld(step) && !said.isScore(step);
    return isItsRule
        || (edition.withholds() && said.mentioned(step).stream().anyMatch(this::leadsToWithheld));
  }

  /** Whether a part of a sentence would; a row of its own is mentioned by its name alone. */
  boolean leadsToWithheld(Formula part) {
    if (isOfWithheld(part)) {
      return true;
    }
    return edition.withholds()
        && !ownRows.contains(part)
        && said.mentioned(part).stream().anyMatch(this::leadsToWithheld);
  }

  private boolean isOfWithheld(Formula part) {
    return ScoringEngines.scored(part).filter(this::isWithheld).isPresent()
        || part.fact().filter(withheldFacts::contains).isPresent();
  }

  private Set<QuantityId> withheldFacts() {
    return model.scorecard().stream()
        .flatMap(card -> card.indicators().stream())
        .filter(indicator -> isWithheld(indicator.id()))
        .flatMap(indicator -> Stream.of(indicator.measuredId(), indicator.baselineId()))
        .collect(Collectors.toSet());
  }

  /** Whether a row has a sentence of its own: it is no fact. */
  boolean isDefined(Formula row) {
    return !voice(Language.EN).formulas().isKnown(row);
  }

  // ---- sentences ----

  /** A text in every language. */
  Label label(Function<Voice, String> text) {
    return Label.of(
        text.apply(voice(Language.FI)),
        text.apply(voice(Language.SV)),
        text.apply(voice(Language.EN)));
  }

  private Voice voice(Language language) {
    return Optional.ofNullable(voices.get(language)).orElseThrow();
  }

  /** A sentence that no clause of its own says. */
  Label sentence(Function<Voice, String> text) {
    return label(voice -> capitalised(text.apply(voice)) + ".");
  }

  private static String capitalised(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** A sentence with the clause that says it, and the assumption that it is, if it is one. */
  Label sentence(Provision provision, Function<Voice, String> text) {
    return sentence(provision.clause(), provision.label(), provision.source(), text);
  }

  /** A sentence about a step, with the step's clause if it has one. */
  Label sentence(Formula step, Function<Voice, String> text) {
    return step.clause().isPresent()
        ? sentence(
            step.clause().orElseThrow(),
            step.label().orElseThrow(),
            step.source().orElseThrow(),
            text)
        : sentence(text);
  }

  private Label sentence(
      Clause clause, Label concerns, Source source, Function<Voice, String> text) {
    Optional<Integer> number =
        edition.isBare() ? Optional.empty() : assumed.number(source, concerns);
    return sentence(
        voice ->
            number.isPresent()
                ? voice.say(Words.ASSUMED, text.apply(voice), voice.in(clause), number.get())
                : voice.say(Words.CLAUSE, text.apply(voice), voice.in(clause)));
  }

  /** One language of an annex. */
  record Voice(TextStyle style, FormulaText formulas) {
    String say(Words words, Object... texts) {
      return words.in(style.language(), texts);
    }

    private String in(Clause clause) {
      return clause.reference().in(style.language());
    }

    String symbol(Unit unit) {
      return switch (unit.dimension()) {
        case MEASURE -> unit.symbol(style.language());
        case MONEY -> unit.symbol().isEmpty() ? style.currency().getCurrencyCode() : unit.symbol();
        case SCORE -> say(Words.UNIT_SCORE);
        case RATIO -> say(Words.UNIT_RATIO);
        case COUNT -> say(Words.UNIT_COUNT);
        case CONDITION -> say(Words.UNIT_CONDITION);
      };
    }

    String name(Label label) {
      return style.quoted(label.in(style.language()).strip().replaceAll("\\s+", " "));
    }

    String number(Rational value, Unit unit) {
      return formulas.number(value, unit);
    }

    String count(Rational value) {
      return number(value, Unit.COUNT);
    }

    String list(Stream<String> texts) {
      List<String> all = texts.toList();
      return all.size() < 2
          ? String.join("", all)
          : say(
              Words.AND,
              String.join(", ", all.subList(0, all.size() - 1)),
              all.get(all.size() - 1));
    }

    String enumerated(Stream<String> texts) {
      return texts.collect(Collectors.joining("; "));
    }
  }
}
