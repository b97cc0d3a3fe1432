package org.openbook.alliance.examples.tesoma;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;

/**
 * The settlements of Tesoma's first two contract periods in the order in which they were made: on
 * account month by month, interim, provisional while tranches are open, final.
 *
 * <p>Not the dates on which Tesoma really settled, which were never published.
 */
final class Life {
  /**
   * One occasion.
   *
   * @param occasion what it is called
   * @param settlements what was settled; a year's months on account together
   */
  record Step(Label occasion, List<Settlement> settlements) {
    Step {
      settlements = List.copyOf(settlements);
    }

    Settlement last() {
      return settlements.get(settlements.size() - 1);
    }
  }

  private Life() {}

  static List<Step> steps() {
    return Stream.of(firstPeriod(), secondPeriod()).flatMap(List::stream).toList();
  }

  private static List<Step> firstPeriod() {
    List<Step> steps = new ArrayList<>();
    for (int year = 2018; year <= 2021; year++) {
      steps.add(onAccount(LifeTerms.signed(), year));
    }
    Settlement interim = LifeTerms.signed().settle(LifeFacts.firstPeriod(), Stage.INTERIM);
    steps.add(
        one(
            "Ensimmäisen kauden välitilitys",
            "Första periodens delavräkning",
            "Interim settlement of the first period",
            interim));
    return steps;
  }

  private static List<Step> secondPeriod() {
    // The final settlement of the first period stands on the facts and the target of the interim.
    Settlement lastOfFirst =
        LifeTerms.inSecondPeriod().settle(LifeFacts.firstPeriod(), Stage.FINAL);
    Settlement provisional = second(LifeTerms.amended(), YearMonth.of(2022, 12), Stage.INTERIM);
    Settlement interim = second(LifeTerms.decided(), YearMonth.of(2024, 12), Stage.INTERIM);
    Settlement last = second(LifeTerms.decided(), YearMonth.of(2024, 12), Stage.FINAL);
    return List.of(
        onAccount(LifeTerms.inSecondPeriod(), 2022),
        one(
            "Ensimmäisen kauden lopputilitys",
            "Första periodens slutreglering",
            "Final settlement of the first period",
            lastOfFirst),
        one(
            "Toisen kauden välitilitys, vuosiosuudet 2023 ja 2024 avoinna",
            "Andra periodens delavräkning, årsandelarna 2023 och 2024 öppna",
            "Interim settlement of the second period, tranches 2023 and 2024 open",
            provisional),
        onAccount(LifeTerms.amended(), 2023),
        onAccount(LifeTerms.decided(), 2024),
        one(
            "Toisen kauden välitilitys",
            "Andra periodens delavräkning",
            "Interim settlement of the second period",
            interim),
        one(
            "Toisen kauden lopputilitys",
            "Andra periodens slutreglering",
            "Final settlement of the second period",
            last));
  }

  // The second client joined inside the period: it is settled on the version with both clients.
  private static Settlement second(Agreement agreement, YearMonth through, Stage stage) {
    LocalDate day = LifeTerms.SECOND_PERIOD.endInclusive();
    return agreement.settleAsOf(day, LifeFacts.secondPeriod(through), stage);
  }

  private static Step onAccount(Agreement agreement, int year) {
    List<Settlement> months = new ArrayList<>();
    ContractPeriod term = agreement.term();
    for (YearMonth month = YearMonth.of(year, 1);
        month.getYear() == year;
        month = month.plusMonths(1)) {
      if (term.contains(month.atDay(1))) {
        months.add(agreement.settle(LifeFacts.month(month), Stage.ON_ACCOUNT));
      }
    }
    String text = " " + year;
    return new Step(
        Label.of("Ennakot" + text, "Förskott" + text, "Payments on account" + text), months);
  }

  private static Step one(String fi, String sv, String en, Settlement settlement) {
    return new Step(Label.of(fi, sv, en), List.of(settlement));
  }
}
