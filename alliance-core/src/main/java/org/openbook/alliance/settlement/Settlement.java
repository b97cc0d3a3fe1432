package org.openbook.alliance.settlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.term.ContractPeriod;

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
  private final Title title;
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
      return (kind == Kind.TRANCHE ? "tranche %s" : "measurement %s").formatted(what);
    }
  }

  /**
   * Something that may be right and is told all the same, because it is often a slip of the pen.
   *
   * <p>Not a fault: nothing of it changes what is settled.
   *
   * @param kind what kind of thing
   * @param subject what it is about: a line, a step of the terms, a fact
   * @param given what was given: {@code 5000 %}, {@code EUR -5}, {@code client}
   */
  public record Notice(Slip kind, Label subject, Label given) {
    /** The kind, the subject and what was given. */
    public static final ObjectForm<Notice> FORM =
        ObjectForm.of(
            "",
            Notice::new,
            Member.required("kind", Forms.word(Slip.values()), Notice::kind),
            Member.required("subject", Label.FORM, Notice::subject),
            Member.required("given", Label.CITATION, Notice::given));

    /** What is told. */
    public enum Slip {
      /** An amount is multiplied by a fixed ratio above 1: 50 instead of 50 %. */
      RATIO_ABOVE_ONE(StandardLabel.RATIO_ABOVE_WHOLE),
      /** One party pays a whole line to itself. */
      PAID_TO_ITSELF(StandardLabel.PAID_TO_ITSELF),
      /** Costs are below 0, as if credits were more than costs. */
      COST_BELOW_ZERO(StandardLabel.BELOW_ZERO),
      /** Gain or pain has rules that share some of it, and no line pays it. */
      NOT_PAID(StandardLabel.NOT_PAID);

      private final StandardLabel words;

      Slip(StandardLabel words) {
        this.words = words;
      }
    }

    /** Refuses null. */
    public Notice {
      requireNonNull(kind, "kind");
      requireNonNull(subject, "subject");
      requireNonNull(given, "given");
    }

    /** What it says of its subject, for people. */
    public Label text() {
      return kind.words.of(subject);
    }

    /** {@code Gain share: a factor above 100% (5000 %)}. */
    @Override
    public String toString() {
      return text() + " (" + given + ")";
    }
  }

  /** What the agreement is called under which it was made, and its term. */
  record Title(Label agreement, ContractPeriod term) {}

  Settlement(
      CommercialModel model,
      PeriodFacts facts,
      Title title,
      StageTerms terms,
      Evaluation evaluation,
      List<SettledLine> lines,
      List<OpenMatter> openMatters) {
    this.model = model;
    this.facts = facts;
    this.title = title;
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

  /** What may be a slip of the pen in the terms or the facts and was settled all the same. */
  public List<Notice> notices() {
    return new Notices(this, terms.calculation()).all();
  }

  /** The terms that were applied. */
  public CommercialModel model() {
    return model;
  }

  /**
   * The agreement under which it was made, as far as it was applied: its label and term, and the
   * one model. Settling the facts under it at the same stage gives an equal settlement. Its
   * versions and targets may change without changing this: no contract periods, no target costs, as
   * the facts hold the target. Made from a model alone: the model's label and the facts' period. A
   * term that ends before the period does is as long as that here.
   */
  public Agreement agreement() {
    ContractPeriod term = title.term();
    ContractPeriod period = facts.period();
    LocalDate first = Collections.min(List.of(term.start(), period.start()));
    LocalDate last = Collections.max(List.of(term.endInclusive(), period.endInclusive()));
    return Agreement.of(title.agreement(), ContractPeriod.of(first, last), model);
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

  /** What each line came to, with all that it was computed from, in the lines' order. */
  public List<Figure> lineFigures() {
    return lines().stream().map(SettledLine::figure).toList();
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
