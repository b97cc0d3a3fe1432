package org.openbook.alliance.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.target.ComparisonBasis;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Source;

/** Puts the sections of an annex together, in their order, and numbers them. */
final class Annex {
  private final Label name;
  private final CurrencyUnit currency;
  private final Edition edition;
  private final Assumed assumed = new Assumed();
  private final List<Printout.Part> sections = new ArrayList<>();
  private final List<Label> digests = new ArrayList<>();

  Annex(Label name, CurrencyUnit currency, Edition edition) {
    this.name = name;
    this.currency = currency;
    this.edition = edition;
  }

  Annex with(Agreement agreement) {
    for (Agreement.Version version : agreement.versions()) {
      Draft draft = new Draft(version.model(), assumed, edition);
      begin(draft);
      add("term", Words.TERM::in, term(agreement, version, draft), List.of());
      add(
          draft,
          examples(
              draft,
              () -> ExampleFacts.of(version.model(), Optional.of(version), agreement.targets())));
    }
    return this;
  }

  Annex with(CommercialModel model) {
    Draft draft = new Draft(model, assumed, edition);
    begin(draft);
    add(draft, examples(draft, () -> ExampleFacts.of(model, Optional.empty(), List.of())));
    return this;
  }

  private Examples examples(Draft draft, Supplier<ExampleFacts> facts) {
    return edition.hasResults() ? Examples.of(draft, facts.get()) : Examples.none(draft);
  }

  ContractWording wording() {
    assumptions();
    if (edition.hasResults()) {
      sections.add(new Printout.Part("digest", heading(Words.DIGEST::in), digests, List.of()));
    }
    Label title = Label.of(titled(Language.FI), titled(Language.SV), titled(Language.EN));
    return new ContractWording(title, currency, sections);
  }

  private String titled(Language language) {
    return Words.TITLE.in(language, name.in(language));
  }

  // ---- sections ----

  private Label heading(Function<Language, String> about) {
    int number = sections.size() + 1;
    return Label.of(
        Words.HEADING.in(Language.FI, number, about.apply(Language.FI)),
        Words.HEADING.in(Language.SV, number, about.apply(Language.SV)),
        Words.HEADING.in(Language.EN, number, about.apply(Language.EN)));
  }

  private void add(
      String id, Function<Language, String> about, List<Label> sentences, List<Table> tables) {
    if (!sentences.isEmpty() || !tables.isEmpty()) {
      sections.add(new Printout.Part(id, heading(about), sentences, List.copyOf(tables)));
    }
  }

  private void begin(Draft draft) {
    add("reading", Words.READING::in, reading(draft), List.of());
    List<Label> parties = new ArrayList<>(List.of(currency(draft)));
    draft
        .model()
        .partOfPeriod()
        .ifPresent(rule -> parties.add(draft.sentence(voice -> voice.say(Words.sharing(rule)))));
    add("parties", Words.PARTIES::in, parties, List.of(parties(draft)));
    digests.add(draft.sentence(voice -> voice.say(Words.DIGEST_IS, draft.model().digest().hex())));
  }

  private List<Label> reading(Draft draft) {
    List<Label> sentences = new ArrayList<>();
    sentences.add(
        draft.sentence(
            draft.model().provision(),
            voice -> voice.say(Words.MODEL, voice.name(draft.model().provision().label()))));
    sentences.add(draft.sentence(voice -> voice.say(Words.NAMES)));
    Stream<Words> about =
        edition.withholds()
            ? Stream.of(Words.COPY, Words.COPY_WEIGHTS, Words.COPY_RESULTS, Words.COPY_LIMITS)
            : Stream.of(Words.EXAMPLES).filter(any -> edition.hasResults());
    about.forEach(word -> sentences.add(draft.sentence(voice -> voice.say(word))));
    return sentences;
  }

  private Label currency(Draft draft) {
    return draft.sentence(
        voice -> voice.say(Words.CURRENCY, draft.model().currency().getCurrencyCode()));
  }

  private void add(Draft draft, Examples examples) {
    CommercialModel model = draft.model();
    StepSentences steps = new StepSentences(draft);
    LineSentences lines = new LineSentences(draft, steps);
    add("basis", Words.BASIS::in, basis(draft), List.of());
    for (Line line : model.lines()) {
      add(
          "line-" + line.id(),
          language -> line.label().in(language),
          lines.of(line),
          examples.of(line));
    }
    List<Label> others = lines.others();
    if (others.size() > 1) {
      add("others", Words.OTHERS::in, others, List.of());
    }
    model.scorecard().ifPresent(card -> scores(card, draft, examples));
    PaymentSentences payment = new PaymentSentences(draft);
    add("work", Words.FUTURE_WORK::in, payment.work(), List.of());
    add("payment", Words.PAYMENT::in, payment.payment(), List.of());
    add(
        "example-facts",
        Words.EXAMPLE_FACTS::in,
        examples.withoutResult().stream().toList(),
        examples.facts());
  }

  private void scores(Scorecard card, Draft draft, Examples examples) {
    add("scorecard", Words.SCORECARD::in, new ScoreSentences(draft).of(card), examples.of(card));
  }

  // ---- parties and time ----

  private Table parties(Draft draft) {
    List<Table.Row> rows = new ArrayList<>();
    List<Membership> members = draft.model().alliance().memberships();
    boolean isEnding = members.stream().anyMatch(member -> member.until().isPresent());
    int end = isEnding ? 4 : 3;
    for (Membership member : members) {
      rows.add(
          new Table.Row(
              Table.Rank.PLAIN,
              List.of(
                      new Cell.Parties(List.of(draft.model().alliance().party(member.party()))),
                      new Cell.Words(member.role().label()),
                      new Cell.Day(member.from()),
                      Cell.Day.lastOf(member))
                  .subList(0, end),
              Optional.empty()));
    }
    List<Label> columns =
        Stream.of(Words.PARTY, Words.ROLE, Words.BOUND_FROM, Words.BOUND_UNTIL)
            .limit(end)
            .map(word -> draft.label(voice -> voice.say(word)))
            .toList();
    Label caption = draft.label(voice -> voice.say(Words.PARTIES));
    return new Table(caption, columns, rows, Table.Depth.SUMMARY);
  }

  private static List<Label> term(Agreement agreement, Agreement.Version version, Draft draft) {
    List<Label> sentences = new ArrayList<>();
    sentences.add(
        draft.sentence(voice -> voice.say(Words.TERM_IS, voice.style().period(agreement.term()))));
    agreement
        .periods()
        .forEach(
            period ->
                sentences.add(
                    draft.sentence(
                        voice -> voice.say(Words.PERIOD_IS, voice.style().period(period)))));
    agreement.targets().forEach(target -> sentences.add(target(target, draft)));
    sentences.add(
        draft.sentence(
            voice -> voice.say(Words.IN_FORCE, voice.style().period(version.inForce()))));
    version.bindingFrom().forEach((party, day) -> sentences.add(binding(party, day, draft)));
    version
        .insidePeriod()
        .map(
            how ->
                switch (how) {
                  case BACK_TO_START -> Words.STARTS_BACK_TO_START;
                  case BY_DAYS -> Words.STARTS_BY_DAYS;
                  case BY_FACTS -> Words.STARTS_BY_FACTS;
                })
        .ifPresent(word -> sentences.add(draft.sentence(voice -> voice.say(word))));
    return sentences;
  }

  private static Label target(TargetCost target, Draft draft) {
    return draft.sentence(
        target.provision(),
        voice ->
            voice.say(
                Words.TARGET_IS,
                voice.name(target.provision().label()),
                voice.style().period(target.period()),
                voice.style().amount(target.shared())));
  }

  private static Label binding(PartyId party, LocalDate day, Draft draft) {
    return draft.sentence(
        voice ->
            voice.say(
                Words.BINDING_FROM,
                draft.model().alliance().party(party).name().in(voice.style().language()),
                voice.style().date(day)));
  }

  private static List<Label> basis(Draft draft) {
    CommercialModel model = draft.model();
    Optional<Formula> compared = model.compared();
    List<Label> sentences = new ArrayList<>();
    sentences.add(
        draft.sentence(
            voice ->
                voice.say(
                    Words.BASIS_IS,
                    voice.list(
                        model.basis().contents().stream()
                            .map(content -> voice.say(contents(content)))))));
    if (compared.isPresent()) {
      sentences.add(draft.sentence(voice -> voice.say(Words.OWNER_BORNE)));
    }
    return sentences;
  }

  private static Words contents(ComparisonBasis.Content content) {
    return switch (content) {
      case DIRECT_COSTS -> Words.DIRECT_COSTS;
      case FEE -> Words.FEE;
      case CONTINGENCY -> Words.CONTINGENCY;
    };
  }

  private void assumptions() {
    List<Label> sentences = new ArrayList<>();
    for (Map.Entry<Source, List<Label>> each : assumed.all().entrySet()) {
      int number = sentences.size() + 1;
      sentences.add(
          Label.of(
              assumption(Language.FI, number, each),
              assumption(Language.SV, number, each),
              assumption(Language.EN, number, each)));
    }
    add("assumptions", Words.ASSUMPTIONS::in, sentences, List.of());
  }

  private static String assumption(
      Language language, int number, Map.Entry<Source, List<Label>> assumption) {
    return Words.ASSUMPTION_IS.in(
            language,
            number,
            assumption.getKey().reference().in(language),
            String.join("; ", assumption.getValue().stream().map(l -> l.in(language)).toList()))
        + ".";
  }
}
