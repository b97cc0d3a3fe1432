package org.openbook.alliance.coststatement;

import java.time.LocalDate;
import java.util.List;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;

/**
 * A small contract: wages by actual cost, IT in the fee, 0.4 of the reception, the rest forgotten.
 */
final class SmallContract {
  static final LocalDate START = LocalDate.of(2018, 4, 1);
  static final LocalDate CLOSED = LocalDate.of(2022, 2, 1);
  static final ContractPeriod FIRST = ContractPeriod.parse("2018-04-01/2021-12-31");
  static final ContractPeriod SECOND = ContractPeriod.parse("2022-01-01/2024-12-31");
  static final PartyId P1 = PartyId.of("p1");
  static final PartyId P2 = PartyId.of("p2");

  static final Alliance ALLIANCE =
      Alliance.builder()
          .add(Party.of(P2, Label.en("City")), Role.CLIENT, START)
          .add(Party.of(P1, Label.en("Provider")), Role.PROVIDER, START)
          .build();

  static final CostCatalogue CATALOGUE =
      CostCatalogue.of(
          List.of(type("1", "Wages"), type("2", "IT"), type("3", "Reception"), type("4", "Other")));

  static final Classification CLASSES =
      Classification.of(
          CATALOGUE,
          List.of(
              row("1", CostClass.REIMBURSABLE).build(),
              row("2", CostClass.COVERED_BY_FEE).build(),
              row("3", CostClass.REIMBURSABLE)
                  .rule(
                      AllocationRule.coefficient(
                          Rational.parse("0.4"), Rounding.toSmallestUnit(Amounts.EUR)))
                  .build()));

  static CostType type(String id, String name) {
    return CostType.of(CostTypeId.of(id), Label.en(name));
  }

  static Treatment.Builder row(String type, CostClass costClass) {
    return Treatment.builder()
        .costType(CostTypeId.of(type))
        .costClass(costClass)
        .clause(Clause.of("Annex 2, row " + type))
        .from(START);
  }

  static OpenBook book(CostEntry... entries) {
    return CostSamples.book().post(LocalDate.of(2022, 1, 10), List.of(entries));
  }

  static CostStatement statement(OpenBook book, ContractPeriod period) {
    return CostStatement.of(book, CLASSES, ALLIANCE, period);
  }

  static CostStatement statement(CostEntry... entries) {
    return statement(book(entries), FIRST);
  }

  private SmallContract() {}
}
