package org.openbook.alliance.settlement;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.fee.ChargedFee;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.incentive.IncentivePool;
import org.openbook.alliance.notation.Term;
import org.openbook.alliance.notation.TermFigure;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.share.GainPainShare;
import org.openbook.alliance.term.Provision;

/**
 * A term of a model with the lines that follow from it: a document writes who pays whom where the
 * term stands.
 *
 * @param term the term
 * @param lines the lines that pay its figures, in their order
 */
record PaidTerm(Term term, List<Line> lines) {
  /**
   * A figure of a kind of term that a line pays.
   *
   * @param member the member of the term in which documents write who pays; empty for the term
   * @param figure the name of the figure
   * @param usual the line's id unless the terms say another
   * @param kind what the line pays for
   * @param form everything of the line but its amount
   */
  record Figure(String member, String figure, LineId usual, Line.Kind kind, ObjectForm<Part> form) {
    static Figure of(String member, String figure, String usual, Line.Kind kind) {
      LineId id = LineId.of(usual);
      ObjectForm.Builder<Part, Line.Builder> form =
          ObjectForm.of(
              "",
              () -> Line.builder().kind(kind),
              (Line.Builder open) -> new Part(open, Optional.empty()));
      return new Figure(
          member,
          figure,
          id,
          kind,
          LineForm.paying(
                  form.optional("id", LineId.FORM, part -> part.line().id(), Line.Builder::id, id),
                  Part::line)
              .form());
    }

    private Place at(Place term) {
      return member.isEmpty() ? term : term.at(member);
    }

    /** The id of the line that pays it where the term stands. */
    String idAt(Place term) {
      String given = at(term).at("id").textOrEmpty();
      return given.isEmpty() ? usual.value() : given;
    }

    /** Whether the term says who pays it. */
    boolean isPaid(Place term) {
      return at(term).names().stream().anyMatch(form().names()::contains);
    }
  }

  /** Who pays a figure, while it is read and when it is written. */
  record Part(Line.Builder open, Optional<Line> known) {
    static Part of(Line line) {
      return new Part(Line.builder(), Optional.of(line));
    }

    Line line() {
      return known.orElseThrow();
    }
  }

  /**
   * A kind of term.
   *
   * @param word what documents call it
   * @param form how the term stands in documents, without who pays it
   * @param figures the figures that lines pay, in the lines' order
   * @param names how its figures are read by their names
   */
  record Kind<T extends Term>(
      String word,
      Form<T> form,
      List<Figure> figures,
      Map<String, Function<Place, Slot<Formula>>> names)
      implements Form<PaidTerm> {
    // ---- reading ----

    @Override
    public Slot<PaidTerm> read(Place place) {
      Place full = withPayees(place);
      Slot<T> term = form.read(bare(full));
      List<Slot<Line>> lines = new ArrayList<>();
      figures.forEach(figure -> line(figure, full, term).ifPresent(lines::add));
      return place.build(() -> new PaidTerm(term.get(), lines.stream().map(Slot::get).toList()));
    }

    /** The line that pays a figure where the term stands, if one does. */
    Optional<Slot<Line>> line(Figure figure, Place place) {
      Place full = withPayees(place);
      return line(figure, full, form.read(bare(full)));
    }

    private static Optional<Slot<Line>> line(
        Figure figure, Place place, Slot<? extends Term> term) {
      if (!figure.isPaid(place)) {
        return Optional.empty();
      }
      Place at = figure.at(place);
      Slot<Part> part = Member.among(figure.form(), (Part any) -> any).read(Provision.inside(at));
      return Optional.of(
          at.build(() -> part.get().open().amount(term.get().figure(figure.figure())).build()));
    }

    /** Whether the term tells who pays one of its figures. */
    boolean isPaid(Place term) {
      return figures.stream().anyMatch(figure -> figure.isPaid(term));
    }

    /** The term without who pays it. */
    Place bare(Place place) {
      Place bare = place;
      for (Figure figure : figures) {
        Set<String> paid = figure.form().names();
        Place at = figure.at(bare).without(List.copyOf(paid));
        if (figure.member().isEmpty()) {
          bare = at;
        } else if (at.isObject()) {
          Tree.Members term = (Tree.Members) bare.tree().orElseThrow();
          bare = bare.with(term.with(figure.member(), at.tree().orElseThrow()));
        }
      }
      return bare;
    }

    // Whose costs are paid back, that party is paid.
    private static Place withPayees(Place place) {
      boolean isTold =
          !place.at(ReimbursedCosts.OF).isMissing()
              && !place.at(PAYERS).isMissing()
              && place.at(PAYEES).isMissing();
      return isTold
          ? place.with(
              ((Tree.Members) place.tree().orElseThrow())
                  .with(PAYEES, place.at(ReimbursedCosts.OF).tree().orElseThrow()))
          : place;
    }

    // ---- writing ----

    @Override
    public Tree write(PaidTerm paid, Writing writing) {
      Tree.Members term = paid.term().write(writing);
      for (Line line : paid.lines()) {
        Figure figure = figureOf(line).orElseThrow();
        Tree.Members part = figure.form().write(Part.of(line), inside(line, writing));
        term =
            figure.member().isEmpty()
                ? joined(term, part)
                : term.with(
                    figure.member(),
                    joined(
                        (Tree.Members) term.find(figure.member()).orElse(Tree.members(Map.of())),
                        part));
      }
      return writing.isFull() ? sorted(term) : withoutPayees(term);
    }

    /** The figure that the line pays as these terms are usually paid, if it does. */
    Optional<Figure> figureOf(Line line) {
      return line.amount()
          .noun()
          .filter(noun -> noun instanceof TermFigure of && of.term().word().equals(word))
          .flatMap(
              noun ->
                  figures.stream()
                      .filter(figure -> figure.figure().equals(((TermFigure) noun).name()))
                      .filter(figure -> figure.kind() == line.kind())
                      .findFirst());
    }

    // What the line says beside its amount stands in the clause of the figure.
    private static Writing inside(Line line, Writing writing) {
      Formula amount = line.amount();
      return Provision.inside(
          writing,
          new Provision(
              amount.label().orElseThrow(),
              amount.clause().orElseThrow(),
              amount.source().orElseThrow()));
    }

    private static Tree.Members joined(Tree.Members term, Tree.Members part) {
      ImmutableMap.Builder<String, Tree> joined = ImmutableMap.builder();
      return Tree.members(joined.putAll(term.byName()).putAll(part.byName()).buildOrThrow());
    }

    private static Tree.Members sorted(Tree.Members object) {
      ImmutableMap.Builder<String, Tree> sorted = ImmutableMap.builder();
      new TreeSet<>(object.byName().keySet())
          .forEach(name -> sorted.put(name, object.find(name).orElseThrow()));
      return Tree.members(sorted.buildOrThrow());
    }

    private static Tree.Members withoutPayees(Tree.Members term) {
      Optional<Tree> of = term.find(ReimbursedCosts.OF);
      return of.isPresent() && of.equals(term.find(PAYEES)) ? term.without(List.of(PAYEES)) : term;
    }

    // ---- schema ----

    @Override
    public Tree schema(SchemaDefinitions definitions) {
      return definitions.part(
          word,
          () -> {
            Tree.Members schema = (Tree.Members) form.schema(definitions);
            for (Figure figure : figures) {
              schema =
                  figure.member().isEmpty()
                      ? SchemaDefinitions.withMembers(schema, figure.form(), definitions)
                      : SchemaDefinitions.withMembersIn(
                          schema, figure.member(), figure.form(), definitions);
            }
            return schema;
          });
    }
  }

  private static final String PAYERS = "payers";
  private static final String PAYEES = "payees";

  static final Kind<ReimbursedCosts> COSTS =
      new Kind<>(
          ReimbursedCosts.WORD,
          ReimbursedCosts.FORM,
          List.of(Figure.of("", ReimbursedCosts.FIGURE, ReimbursedCosts.FIGURE, Line.Kind.COSTS)),
          Map.of(
              ReimbursedCosts.FIGURE, Term.figure(ReimbursedCosts.FORM, ReimbursedCosts.FIGURE)));
  static final Kind<ChargedFee> FEE =
      new Kind<>(
          ChargedFee.WORD,
          ChargedFee.FORM,
          List.of(Figure.of("", ChargedFee.WORD, "fee", Line.Kind.FEE)),
          ChargedFee.FIGURES);
  static final Kind<GainPainShare> SHARE =
      new Kind<>(
          GainPainShare.WORD,
          GainPainShare.FORM,
          List.of(incentive(GainPainShare.GAIN), incentive(GainPainShare.PAIN)),
          GainPainShare.FIGURES);
  static final Kind<IncentivePool> POOL =
      new Kind<>(
          IncentivePool.WORD,
          IncentivePool.FORM,
          List.of(incentive(IncentivePool.BONUS), incentive(IncentivePool.SANCTION)),
          IncentivePool.FIGURES);

  /** The kinds in the order in which their lines stand. */
  static final List<Kind<?>> KINDS = List.of(COSTS, FEE, SHARE, POOL);

  PaidTerm {
    lines = List.copyOf(lines);
  }

  private static Figure incentive(String name) {
    return Figure.of(name, name, name, Line.Kind.INCENTIVE);
  }
}
