package org.openbook.alliance.coststatement;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * What an open book's costs of one period add up to: by party, class, kind and month, with the
 * findings that keep entries out of every total.
 *
 * <p>Not a settlement, and not rounded. Every entry that belongs to the period is in the lines or
 * in the findings: all totals and the unstated amount add up to the entries. What of a cost its
 * allocation rule does not recognise is excluded. The order in which entries were posted has no
 * meaning, except that what is posted after its period was closed belongs to the next open day.
 */
@Value.Immutable
public abstract class CostStatement {
  private static final Rational NOTHING_UNSTATED = Rational.ZERO;

  /** The statement as it was made; inside facts its period is theirs unless it is given. */
  public static final ObjectForm<CostStatement> FORM =
      ObjectForm.of("cost-statement", CostStatement::builder, Builder::build)
          .required("book", BookId.FORM, CostStatement::book, Builder::book)
          .required("currency", Amounts.CURRENCY, CostStatement::currency, Builder::currency)
          .with(
              Member.inScope(
                  "period", ContractPeriod.FORM, ContractPeriod.class, CostStatement::period),
              Builder::period)
          .required("entries", Forms.WHOLE, CostStatement::entries, Builder::entries)
          .described("How many entries the lines add up.")
          .optional(
              "unstated",
              Scalars.NUMBER,
              CostStatement::unstated,
              Builder::unstated,
              NOTHING_UNSTATED)
          .described("What the book holds and no line states.")
          .required("lines", Forms.list(CostLine.FORM), CostStatement::lines, Builder::addAllLines)
          .described("The costs, added up by party, class, type and month.")
          .list("findings", CostFinding.FORM, CostStatement::findings, Builder::addAllFindings)
          .described("What was wrong with entries when they were admitted.")
          .form()
          .described("The costs of a period as an open book adds them up.");

  CostStatement() {}

  // ---- factories ----

  /**
   * The statement of a book's costs in a period, as the contract classifies them.
   *
   * @throws IllegalArgumentException if a rate of the classification is in a second currency
   */
  public static CostStatement of(
      OpenBook book, Classification classification, Alliance alliance, ContractPeriod period) {
    requireCurrency(classification, book.currency());
    Tally tally = new Tally(classification, alliance, period);
    tally.add(book);
    return ImmutableCostStatement.builder()
        .book(book.id())
        .currency(book.currency())
        .period(period)
        .addAllLines(tally.lines())
        .addAllFindings(tally.findings())
        .entries(tally.entries())
        .unstated(tally.unstated())
        .build();
  }

  /**
   * A builder, for a statement that was written down and is read again without its book; book,
   * currency, period and the number of entries are mandatory. Equal parts give an equal digest.
   */
  public static Builder builder() {
    return ImmutableCostStatement.builder();
  }

  private static void requireCurrency(Classification classification, CurrencyUnit agreed) {
    Faults faults = Faults.in("classification");
    for (Treatment treatment : classification.treatments()) {
      if (treatment.rule() instanceof AllocationRule.HoursTimesRate rule) {
        String who = "the hourly rate of cost type '%s'".formatted(treatment.costType());
        Amounts.requireCurrency(faults, who, rule.hourlyRate(), agreed);
      }
    }
    faults.throwIfAny();
  }

  // ---- components ----

  /** The book that it states. */
  public abstract BookId book();

  /** The agreement's currency, of every figure here. */
  public abstract CurrencyUnit currency();

  /** The days that it states. */
  public abstract ContractPeriod period();

  /** The lines, by party, class, kind and month. */
  public abstract List<CostLine> lines();

  /** What keeps entries of the period out of the totals; a settlement wants none. */
  public abstract List<CostFinding> findings();

  /** How many entries belong to the period, those with findings included. */
  public abstract long entries();

  /** The sum of the entries with findings; in no total. 0 unless given. */
  @Value.Default
  public Rational unstated() {
    return NOTHING_UNSTATED;
  }

  @Value.Check
  void check() {
    Faults faults = Faults.in(() -> "cost statement of book %s for %s".formatted(book(), period()));
    long fewest = lines().stream().mapToLong(CostLine::entries).max().orElse(0);
    faults.require(
        entries() >= fewest,
        () -> "it has %s entries; one of its lines alone has %s".formatted(entries(), fewest));
    faults.require(
        !findings().isEmpty() || unstated().isZero(),
        () ->
            "it leaves %s unstated and has no finding; without findings it is 0"
                .formatted(unstated()));
    lines().stream()
        .map(CostLine::month)
        .filter(month -> !months().contains(month.atDay(1)))
        .distinct()
        .forEach(
            month ->
                faults.add("a line is of %s; it is of a month of the period".formatted(month)));
    faults.throwIfAny();
  }

  private ContractPeriod months() {
    return ContractPeriod.of(YearMonth.from(period().start()).atDay(1), period().endInclusive());
  }

  // ---- derived values ----

  /** The total of a class. */
  public MonetaryAmount total(CostClass costClass) {
    return Amounts.of(value(costClass), currency());
  }

  /** The total of a class of one party; zero if it has no such costs. */
  public MonetaryAmount total(PartyId party, CostClass costClass) {
    return Amounts.of(value(party, costClass), currency());
  }

  /** The number of {@link #total(CostClass)}. */
  public Rational value(CostClass costClass) {
    return byClass().getOrDefault(requireNonNull(costClass, "costClass"), Rational.ZERO);
  }

  /** The number of {@link #total(PartyId, CostClass)}. */
  public Rational value(PartyId party, CostClass costClass) {
    requireNonNull(costClass, "costClass");
    return byParty()
        .getOrDefault(requireNonNull(party, "party"), Map.of())
        .getOrDefault(costClass, Rational.ZERO);
  }

  /**
   * The total of a class up to a month, that month included; for what is compared with a target
   * that was decided up to there.
   */
  public Rational valueThrough(CostClass costClass, YearMonth month) {
    requireNonNull(costClass, "costClass");
    requireNonNull(month, "month");
    return Rational.sum(
        lines().stream()
            .filter(line -> line.costClass() == costClass && !line.month().isAfter(month))
            .map(CostLine::net)
            .toList());
  }

  /** The parties that have costs, in the order of the alliance. */
  public List<PartyId> parties() {
    return List.copyOf(byParty().keySet());
  }

  /** What the contract pays back: for each party and kind, in the order of the lines. */
  public List<ReimbursableCost> reimbursable() {
    Map<List<Object>, List<CostLine>> groups =
        lines().stream()
            .filter(line -> line.costClass() == CostClass.REIMBURSABLE)
            .collect(
                Collectors.groupingBy(
                    line -> List.of(line.party(), line.costType()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.values().stream().map(group -> ReimbursableCost.of(this, group)).toList();
  }

  /**
   * A class rolled up by anything that lines tell: {@code sums(REIMBURSABLE, CostLine::month)}. The
   * sums add up to the class's total.
   */
  public <K> Map<K, Rational> sums(CostClass costClass, Function<CostLine, K> by) {
    requireNonNull(costClass, "costClass");
    requireNonNull(by, "by");
    Map<K, Rational> sums = new LinkedHashMap<>();
    lines().stream()
        .filter(line -> line.costClass() == costClass)
        .forEach(line -> sums.merge(by.apply(line), line.net(), Rational::plus));
    return Collections.unmodifiableMap(sums);
  }

  /** Whether no entry belongs to the period. */
  public boolean isEmpty() {
    return entries() == 0;
  }

  /** Where a figure of this statement comes from, with its digest. */
  @Value.Lazy
  public Source source() {
    return Source.ledger(
        StandardLabel.BOOK_ENTRIES.with(
            Long.toString(entries()), book().value(), digest().abbreviated() + "…"));
  }

  /** The digest of the lines, of the entries behind them and of the findings; computed once. */
  @Value.Lazy
  public Digest digest() {
    return FORM.digest(this);
  }

  @Value.Lazy
  Map<CostClass, Rational> byClass() {
    Map<CostClass, Rational> totals = new EnumMap<>(CostClass.class);
    lines().forEach(line -> totals.merge(line.costClass(), line.net(), Rational::plus));
    return Collections.unmodifiableMap(totals);
  }

  @Value.Lazy
  Map<PartyId, Map<CostClass, Rational>> byParty() {
    Map<PartyId, Map<CostClass, Rational>> totals = new LinkedHashMap<>();
    for (CostLine line : lines()) {
      totals
          .computeIfAbsent(line.party(), party -> new EnumMap<>(CostClass.class))
          .merge(line.costClass(), line.net(), Rational::plus);
    }
    return Collections.unmodifiableMap(totals);
  }

  private String count() {
    return isEmpty() ? "no entries" : entries() + (entries() == 1 ? " entry" : " entries");
  }

  /** {@code cost statement of book tesoma for 2018-04-01/2021-12-31: 2000 entries, 12 findings}. */
  @Override
  public String toString() {
    return "cost statement of book %s for %s: %s, %s findings"
        .formatted(book(), period(), count(), findings().size());
  }

  /** Collects a statement's parts. */
  public interface Builder {
    /** The book that it states. */
    Builder book(BookId book);

    /** The agreement's currency. */
    Builder currency(CurrencyUnit currency);

    /** The days that it states. */
    Builder period(ContractPeriod period);

    /** A line; after those given before. */
    Builder addLines(CostLine line);

    /** Lines. */
    Builder addAllLines(Iterable<? extends CostLine> lines);

    /** What keeps an entry out of the totals. */
    Builder addFindings(CostFinding finding);

    /** What keeps entries out of the totals. */
    Builder addAllFindings(Iterable<? extends CostFinding> findings);

    /** How many entries belong to the period. */
    Builder entries(long entries);

    /** The sum of the entries with findings. */
    Builder unstated(Rational unstated);

    /** The statement. */
    CostStatement build();
  }
}
