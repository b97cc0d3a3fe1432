package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Evaluation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Inputs;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;

/**
 * A period settled at a stage: every line's amount, what of it is payable, what it brings to each
 * party, and how it came about.
 *
 * <p>Not editable, and not a second calculation: it is the evaluation of the model on the facts.
 * Equal terms and equal facts give equal settlements, today and in ten years; the digests of both
 * are part of it. It is provisional while something is open: then target and actual are compared up
 * to what was decided, and the incentive is shown and not payable.
 */
public final class Settlement {
  private final CommercialModel model;
  private final PeriodFacts facts;
  private final StageTerms terms;
  private final Evaluation evaluation;
  private final List<SettledLine> lines;
  private final List<OpenMatter> openMatters;

  /**
   * Something that makes a settlement provisional.
   *
   * @param kind what kind of thing
   * @param what which one: the tranche's days, the indicator's id
   */
  public record OpenMatter(Kind kind, String what) {
    /** The kind and which one. */
    public static final ObjectForm<OpenMatter> FORM =
        ObjectForm.of(
            "",
            OpenMatter::new,
            Member.required("kind", Forms.word(Kind.values()), OpenMatter::kind),
            Member.required("what", Forms.TEXT, OpenMatter::what));

    /** What can be open. */
    public enum Kind {
      /** A tranche of the target cost is still to be decided. */
      TRANCHE,
      /** An indicator was not measured yet; the terms permit it. */
      MEASUREMENT
    }

    /** Refuses null. */
    public OpenMatter {
      requireNonNull(kind, "kind");
      requireNonNull(what, "what");
    }

    /** {@code tranche 2023-01-01/2023-12-31}. */
    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT) + " " + what;
    }
  }

  Settlement(
      CommercialModel model,
      PeriodFacts facts,
      StageTerms terms,
      Evaluation evaluation,
      List<SettledLine> lines,
      List<OpenMatter> openMatters) {
    this.model = model;
    this.facts = facts;
    this.terms = terms;
    this.evaluation = evaluation;
    this.lines = List.copyOf(lines);
    this.openMatters = List.copyOf(openMatters);
  }

  /** How far it goes. */
  public Stage stage() {
    return terms.stage();
  }

  /** Whether something is open. */
  public boolean isProvisional() {
    return !openMatters.isEmpty();
  }

  /** What is open: tranches and measurements. */
  public List<OpenMatter> openMatters() {
    return openMatters;
  }

  /**
   * The facts that were estimated in good faith because they could not be known; none unless the
   * settlement is on termination.
   */
  public List<PeriodFacts.Estimate> estimates() {
    return facts.estimates();
  }

  /** The terms that were applied. */
  public CommercialModel model() {
    return model;
  }

  /** The facts that they were applied to. */
  public PeriodFacts facts() {
    return facts;
  }

  /**
   * The facts as quantities that the terms asked for: what the book, the target ledger and the
   * measurements came to. Evaluating the terms on them again gives the same figures.
   */
  public Inputs inputs() {
    return evaluation.inputs();
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
                    "line is '%s'; the lines settled are %s"
                        .formatted(id, terms.lines().stream().map(Line::id).toList())));
  }

  /** The figures that are reported although nobody pays them, in the model's order. */
  public List<Figure> reported() {
    return terms.reported(model, evaluation);
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
            .map(line -> entry(line, party.id()))
            .toList();
    return new PartyStatement(party, model.currency(), entries);
  }

  private static PartyStatement.Entry entry(SettledLine line, PartyId party) {
    return new PartyStatement.Entry(line, line.netOf(party), line.payableOf(party));
  }

  private static boolean concerns(SettledLine line, Party party) {
    return line.paid().containsKey(party.id()) || line.received().containsKey(party.id());
  }

  /**
   * The digest of what was settled: stage, digests of terms and facts, and what each line came to.
   */
  public Digest digest() {
    ImmutableMap.Builder<String, Tree> settled = ImmutableMap.builder();
    lines.forEach(line -> settled.put(line.line().id().value(), outcome(line)));
    return Tree.members(
            ImmutableMap.of(
                "stage", Tree.text(Forms.word(stage())),
                "terms", Tree.text(termsDigest().hex()),
                "facts", Tree.text(factsDigest().hex()),
                "lines", Tree.members(settled.buildOrThrow())))
        .digest();
  }

  private static Tree outcome(SettledLine line) {
    return Tree.members(
        ImmutableMap.of(
            "amount", Tree.text(line.figure().value().toString()),
            "payable", Tree.text(Amounts.text(line.payable()))));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settlement that
        && stage() == that.stage()
        && model.digest().equals(that.model.digest())
        && facts.digest().equals(that.facts.digest());
  }

  @Override
  public int hashCode() {
    return Objects.hash(stage(), model.digest(), facts.digest());
  }

  /** The period and its lines. */
  @Override
  public String toString() {
    return "settlement of " + facts.period() + ": " + lines;
  }
}
