package org.openbook.alliance.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Noun;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.rule.AmountRule;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.share.GainPainShare;

/**
 * The terms that the steps of a model were made of, the lines that follow from them in their usual
 * order, and the lines that do not.
 */
final class ModelTerms {
  private final List<Term> terms;
  private final Map<Term, List<Line>> paid = new LinkedHashMap<>();
  private final List<Line> others;

  private ModelTerms(CommercialModel model) {
    this.terms = terms(model);
    List<Line> lines = model.lines();
    int usual = 0;
    int last = -1;
    while (usual < lines.size() && rank(lines.get(usual)) > last) {
      Line line = lines.get(usual);
      last = rank(line);
      paid.computeIfAbsent(termOf(line), any -> new ArrayList<>()).add(line);
      usual++;
    }
    this.others = lines.subList(usual, lines.size());
  }

  static ModelTerms of(CommercialModel model) {
    return new ModelTerms(model);
  }

  private static List<Term> terms(CommercialModel model) {
    Set<Term> terms = new LinkedHashSet<>();
    for (Formula step : model.steps()) {
      step.noun()
          .filter(TermFigure.class::isInstance)
          .ifPresent(noun -> terms.add(((TermFigure) noun).term()));
    }
    return List.copyOf(terms);
  }

  // Kind of term, term, figure: below 0 for a line that follows from no term as usual.
  private int rank(Line line) {
    for (int kind = 0; kind < PaidTerm.KINDS.size(); kind++) {
      PaidTerm.Kind<?> of = PaidTerm.KINDS.get(kind);
      Optional<PaidTerm.Figure> figure = of.figureOf(line);
      if (figure.isPresent()) {
        int term = terms.indexOf(termOf(line));
        return (kind * terms.size() + term) * of.figures().size()
            + of.figures().indexOf(figure.get());
      }
    }
    return -1;
  }

  private static Term termOf(Line line) {
    return ((TermFigure) line.amount().noun().orElseThrow()).term();
  }

  /** Refuses terms that speak of another scorecard, or of a party, that the model does not have. */
  static void requireOwn(CommercialModel model, Faults faults) {
    Writing own =
        model
            .scorecard()
            .map(card -> Writing.brief().with(Scorecard.class, card))
            .orElse(Writing.brief());
    for (Formula step : model.steps()) {
      Optional<Noun> noun = step.noun();
      faults.require(
          noun.filter(term -> !term.isReadable(step, own)).isEmpty(),
          () ->
              "'%s' is of a scorecard that the model does not have; it must be of the model's"
                  .formatted(step.label().orElseThrow()));
      noun.filter(TermFigure.class::isInstance)
          .map(figure -> ((TermFigure) figure).term())
          .filter(ReimbursedCosts.class::isInstance)
          .flatMap(costs -> ((ReimbursedCosts) costs).of())
          .filter(of -> !model.alliance().parties().contains(of))
          .ifPresent(
              of ->
                  faults.add(
                      "reimbursed costs '%s': %s"
                          .formatted(
                              step.label().orElseThrow(), model.alliance().unknown(of.id()))));
    }
  }

  /** Gain and pain of which rules share some, and which no line pays and no figure contains. */
  static List<Formula> unpaid(CommercialModel model) {
    Set<Formula> steps = Set.copyOf(model.steps());
    List<Formula> unpaid = new ArrayList<>();
    for (Term term : terms(model)) {
      if (term instanceof GainPainShare share) {
        addUnpaid(share.gain(), share.gainRules(), steps, unpaid);
        addUnpaid(share.pain(), share.painRules(), steps, unpaid);
      }
    }
    return unpaid;
  }

  private static void addUnpaid(
      Formula figure, List<AmountRule> rules, Set<Formula> steps, List<Formula> unpaid) {
    boolean isNothing =
        rules.stream()
            .anyMatch(
                rule ->
                    rule instanceof Rate of
                        && of.rate().fixed().filter(Rational::isZero).isPresent());
    if (!isNothing && !steps.contains(figure)) {
      unpaid.add(figure);
    }
  }

  /** The terms of a kind with the lines that follow from each. */
  List<PaidTerm> of(PaidTerm.Kind<?> kind) {
    return terms.stream()
        .filter(term -> term.word().equals(kind.word()))
        .map(term -> new PaidTerm(term, paid.getOrDefault(term, List.of())))
        .toList();
  }

  /** Every term, in the order in which the steps come to it. */
  List<Term> all() {
    return terms;
  }

  /** The lines that do not follow from terms as usual, after those that do. */
  List<Line> others() {
    return others;
  }

  /** Every formula that the terms are said of. */
  Stream<Formula> parts() {
    return terms.stream().flatMap(term -> term.parts().stream());
  }

  /** The figures of the terms by the names under which formulas refer to them. */
  Map<String, Formula> names() {
    Map<String, Formula> names = new LinkedHashMap<>();
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      List<PaidTerm> same = of(kind);
      for (int k = 0; k < same.size(); k++) {
        int number = k;
        same.get(k)
            .term()
            .figures()
            .forEach((name, figure) -> names.put(numbered(name, number), figure));
      }
    }
    return names;
  }

  /** The same names where the terms stand in a document. */
  static Map<String, Function<Place, Slot<Formula>>> namesAt(Place model) {
    Map<String, Function<Place, Slot<Formula>>> names = new LinkedHashMap<>();
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      for (int k = 0; k < count(model, kind); k++) {
        int number = k;
        kind.names()
            .forEach(
                (name, figure) ->
                    names.put(
                        numbered(name, number),
                        at -> figure.apply(kind.bare(term(at, kind, number)).trial())));
      }
    }
    return names;
  }

  /** The payables of the lines that follow from terms where the terms stand in a document. */
  static Map<String, Function<Place, Slot<Formula>>> payablesAt(Place model) {
    Map<String, Function<Place, Slot<Formula>>> names = new LinkedHashMap<>();
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      for (int k = 0; k < count(model, kind); k++) {
        int number = k;
        kind.figures().stream()
            .filter(figure -> figure.isPaid(term(model, kind, number)))
            .forEach(
                figure ->
                    names.put(
                        payable(figure.idAt(term(model, kind, number))),
                        at -> payable(kind.line(figure, term(at, kind, number).trial()), at)));
      }
    }
    return names;
  }

  private static Slot<Formula> payable(Optional<Slot<Line>> line, Place model) {
    return line.isEmpty()
        ? Slot.unreadable()
        : model.build(() -> line.get().get().in(model.in(CurrencyUnit.class)).payable());
  }

  /** The name of what a line is due. */
  static String payable(String line) {
    return "payable." + line;
  }

  /** Refuses terms that no line pays and no formula refers to: they would mean nothing. */
  static void refuseUnused(Place model, Predicate<String> isUsed) {
    for (PaidTerm.Kind<?> kind : PaidTerm.KINDS) {
      for (int k = 0; k < count(model, kind); k++) {
        int number = k;
        Place term = term(model, kind, number);
        boolean isReferredTo =
            kind.names().keySet().stream().anyMatch(name -> isUsed.test(numbered(name, number)));
        if (!isReferredTo && !kind.isPaid(term)) {
          term.fault(
              "nothing pays it and nothing refers to it; a term must be paid or be referred to");
        }
      }
    }
  }

  private static int count(Place model, PaidTerm.Kind<?> kind) {
    Place terms = model.at(kind.word());
    return terms.isArray() ? terms.size() : terms.isMissing() ? 0 : 1;
  }

  private static Place term(Place model, PaidTerm.Kind<?> kind, int number) {
    Place terms = model.at(kind.word());
    return terms.isArray() ? terms.at(number) : terms;
  }

  // The first of a kind has the name alone.
  private static String numbered(String name, int number) {
    return number == 0 ? name : name + "-" + (number + 1);
  }
}
