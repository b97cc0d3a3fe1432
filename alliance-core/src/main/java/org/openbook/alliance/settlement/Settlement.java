package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.party.Party;

/**
 * A period settled: every line's amount, what it brings to each party, and how it came about.
 *
 * <p>Not editable, and not a second calculation: it is the evaluation of the model on the facts.
 * Equal terms and equal facts give equal settlements, today and in ten years; the digests of both
 * are part of it.
 */
public final class Settlement implements Canonical {
  private final CommercialModel model;
  private final PeriodFacts facts;
  private final Evaluation evaluation;
  private final List<SettledLine> lines;

  Settlement(CommercialModel model, PeriodFacts facts, Evaluation evaluation) {
    this.model = model;
    this.facts = facts;
    this.evaluation = evaluation;
    List<Figure> figures = evaluation.figures();
    List<SettledLine> settled = new ArrayList<>(model.lines().size());
    for (int i = 0; i < model.lines().size(); i++) {
      settled.add(new SettledLine(model.lines().get(i), figures.get(i), model.currency()));
    }
    this.lines = List.copyOf(settled);
  }

  /** The terms that were applied. */
  public CommercialModel model() {
    return model;
  }

  /** The facts that they were applied to. */
  public PeriodFacts facts() {
    return facts;
  }

  /** The digest of the terms. */
  public Digest termsDigest() {
    return model.digest();
  }

  /** The digest of the facts. */
  public Digest factsDigest() {
    return facts.digest();
  }

  /** What every line came to, in the model's order. */
  public List<SettledLine> lines() {
    return lines;
  }

  /**
   * What one line came to.
   *
   * @throws IllegalArgumentException if the model has no such line
   */
  public SettledLine line(LineId id) {
    requireNonNull(id, "id");
    return lines.stream()
        .filter(line -> line.line().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line is '%s'; the lines of the model are %s"
                        .formatted(id, model.lines().stream().map(Line::id).toList())));
  }

  /** The figures that are reported although nobody pays them, in the model's order. */
  public List<Figure> reported() {
    return model.reported().stream().map(this::figure).toList();
  }

  /**
   * The figure of any formula that the model's lines or reported figures are made of.
   *
   * @throws IllegalArgumentException if they are not made of it, or did not need it
   */
  public Figure figure(Formula formula) {
    return evaluation.figure(formula);
  }

  /**
   * Every figure that the settlement computed, operands before the figures that use them: the whole
   * explanation, each figure once.
   */
  public List<Figure> figures() {
    return evaluation.everyFigure();
  }

  /** What the settlement brings to each party of the alliance, in the alliance's order. */
  public List<PartyStatement> partyStatements() {
    return model.alliance().parties().stream().map(this::statementOf).toList();
  }

  private PartyStatement statementOf(Party party) {
    List<PartyStatement.Entry> entries =
        lines.stream()
            .filter(line -> concerns(line, party))
            .map(line -> new PartyStatement.Entry(line, line.netOf(party.id())))
            .toList();
    return new PartyStatement(party, model.currency(), entries);
  }

  private static boolean concerns(SettledLine line, Party party) {
    return line.paid().containsKey(party.id()) || line.received().containsKey(party.id());
  }

  @Override
  public CanonicalForm canonical() {
    CanonicalForm form =
        CanonicalForm.of("settlement").with("terms", termsDigest()).with("facts", factsDigest());
    lines.forEach(
        line -> form.with("line", line.line().id()).with("amount", line.figure().value()));
    return form;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settlement that
        && model.digest().equals(that.model.digest())
        && facts.digest().equals(that.facts.digest());
  }

  @Override
  public int hashCode() {
    return Objects.hash(model.digest(), facts.digest());
  }

  /** The period and its lines. */
  @Override
  public String toString() {
    return "settlement of " + facts.period() + ": " + lines;
  }
}
