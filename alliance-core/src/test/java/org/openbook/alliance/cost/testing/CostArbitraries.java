package org.openbook.alliance.cost.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.testing.CatalogueArbitraries;
import org.openbook.alliance.cost.BookWriter;
import org.openbook.alliance.cost.Correction;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.testing.PartyArbitraries;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Entries and books that reach credit notes, zeros, months on both sides of a closing, reversals
 * and disallowances.
 */
public final class CostArbitraries {
  private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);
  private static final int DAYS = 130;
  private static final int MOST = 25;

  private CostArbitraries() {}

  /** Up to 25 entries {@code e1}, {@code e2} … of five parties and four cost types. */
  public static Arbitrary<List<CostEntry>> entries() {
    return drafts().list().ofMaxSize(MOST).map(CostArbitraries::number);
  }

  /** Up to 25 lines: costs, reversals, disallowances and closed months, over several days. */
  public static Arbitrary<OpenBook> books() {
    Arbitrary<Integer> kinds =
        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3));
    Arbitrary<Step> steps =
        Combinators.combine(kinds, drafts(), Arbitraries.integers().between(0, MOST)).as(Step::new);
    return steps.list().ofMaxSize(MOST).map(CostArbitraries::write);
  }

  /** Entries with every part that they may have. */
  public static Arbitrary<CostEntry> fullEntries() {
    Arbitrary<String> texts =
        Arbitraries.strings().withChars("aä \"\\\n\u0001€").ofMinLength(1).ofMaxLength(5);
    return Combinators.combine(
            drafts(),
            texts,
            texts,
            Arbitraries.of(CostEntry.VatBasis.class),
            Arbitraries.of(Correction.Kind.class))
        .as(CostArbitraries::full);
  }

  private static CostEntry full(
      Draft draft,
      String text,
      String other,
      CostEntry.VatBasis vatBasis,
      Correction.Kind correction) {
    return CostEntry.builder()
        .id(EntryId.of("full"))
        .party(draft.party())
        .costType(draft.type())
        .accrual(ContractPeriod.of(draft.day(), draft.day().plusDays(draft.quarters() + 1)))
        .postedOn(draft.day())
        .value(draft.amount())
        .currency(Amounts.currency("SEK"))
        .vatBasis(vatBasis)
        .origin(Origin.of("sap" + text, "1" + other, text + "2"))
        .service(text)
        .costCentre(other)
        .account(text + other)
        .counterparty(other + text)
        .hours(Rational.of(draft.quarters(), 4))
        .evidence(text)
        .approver(other)
        .person(CostEntry.Pseudonym.of("w17"))
        .correction(new Correction(correction, EntryId.of("e1"), "because " + text))
        .build();
  }

  private static Arbitrary<Draft> drafts() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    Arbitrary<Rational> cents =
        Arbitraries.integers().between(-500, 2000).map(n -> Rational.of(n, 100));
    Arbitrary<Integer> quarters = Arbitraries.integers().between(-1, 40);
    return Combinators.combine(
            PartyArbitraries.partyIds(), CatalogueArbitraries.costTypeIds(), days, cents, quarters)
        .as(Draft::new);
  }

  private record Draft(
      PartyId party, CostTypeId type, LocalDate day, Rational amount, int quarters) {
    CostEntry numbered(int number) {
      CostEntry.Builder entry =
          CostSamples.open("e" + number, party.value(), type.value(), day)
              .value(amount)
              .currency(Amounts.EUR);
      return (quarters < 0 ? entry : entry.hours(Rational.of(quarters, 4))).build();
    }
  }

  private record Step(int kind, Draft draft, int pick) {}

  private static List<CostEntry> number(List<Draft> drafts) {
    return IntStream.range(0, drafts.size()).mapToObj(i -> drafts.get(i).numbered(i + 1)).toList();
  }

  private static OpenBook write(List<Step> steps) {
    BookWriter writer = CostSamples.book().writer(FIRST);
    for (int i = 0; i < steps.size(); i++) {
      // Two lines a day, so that a state as of a day ends between lines and not at each of them.
      writer.on(FIRST.plusDays(i / 2));
      take(steps.get(i), i + 1, writer);
    }
    return writer.book();
  }

  private static void take(Step step, int number, BookWriter writer) {
    List<CostEntry> posted = writer.book().entries().toList();
    if (step.kind() == 3) {
      LocalDate day = step.draft().day();
      LocalDate last = day.withDayOfMonth(day.lengthOfMonth());
      writer.lock(ContractPeriod.of(day.withDayOfMonth(1), last));
    } else if (step.kind() == 0 || posted.isEmpty()) {
      writer.post(step.draft().numbered(number));
    } else {
      correct(step, "e" + number, posted.get(step.pick() % posted.size()), writer);
    }
  }

  // What was corrected before may be corrected wrongly now: then nothing is recorded.
  private static void correct(Step step, String id, CostEntry picked, BookWriter writer) {
    writer.postIfAccepted(
        step.kind() == 1
            ? CostSamples.reversal(id, picked)
            : CostSamples.correction(
                id,
                Correction.Kind.DISALLOWANCE,
                picked,
                picked.value().negated().dividedBy(Rational.of(2)).toString()));
  }
}
