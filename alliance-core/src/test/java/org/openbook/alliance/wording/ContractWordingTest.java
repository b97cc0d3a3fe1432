package org.openbook.alliance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbook.alliance.money.Amounts.EUR;
import static org.openbook.alliance.money.Amounts.euros;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.rule.Gate;
import org.openbook.alliance.rule.Limit;
import org.openbook.alliance.rule.Rate;
import org.openbook.alliance.rule.ScoreRate;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.MissingMeasurement;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.scoring.ScoringEngines;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.ContractTerms;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

class ContractWordingTest {
  private static final ContractWording WORDING = ContractWording.of(terms().model());

  private static ContractTerms terms() {
    KeyResultIndicator nps =
        KeyResultIndicator.of(
            "nps",
            Provision.of(Label.of("Tyytyväisyys", "Nöjdhet", "Satisfaction"), Clause.of("5.1")),
            Rational.HUNDRED,
            Unit.measure("NPS"),
            ScoreCurve.throughLevels(Rational.ZERO, Rational.of(50), Rational.of(90)));
    ContractTerms terms =
        ContractTerms.of(EUR, "1", LocalDate.parse("2026-01-01"))
            .client(Party.of("city", Label.of("Kaupunki", "Staden", "City")))
            .provider(Party.of("clinic", Label.of("Klinikka", "Kliniken", "Clinic")))
            .reimbursedCosts("2")
            .allianceFee("3", euros("40000"))
            .scorecard(
                Scorecard.of(Provision.of(StandardLabel.OVERALL_SCORE, "5"), nps),
                ScoringEngines.weightedMean(MissingMeasurement.REFUSE));
    return terms
        .gainAndPain(
            "4.1",
            List.of(Rate.of("4.1", Rational.ofPercent("50")), gate(terms.score())),
            "4.2",
            List.of(
                Rate.of("4.2", Rational.ofPercent("50")), Limit.atMost(known("4.3"), terms.fee())))
        .bonus("6", euros("200000"), ScoreRate.proportionalTo(Rational.HUNDRED));
  }

  private static Provision known(String clause) {
    return Provision.of(StandardLabel.LIMITED, clause).withSource(Source.assumption("fee at most"));
  }

  private static Gate gate(Formula score) {
    return Gate.builder()
        .provision(Provision.of(StandardLabel.GATED, "4.4"))
        .measured(score)
        .limit(Formula.score(Rational.ZERO))
        .bound(Gate.Bound.INCLUSIVE)
        .effect(Gate.Effect.ALL_OR_NOTHING)
        .build();
  }

  private static String section(String id, Language language) {
    Printout.Part section =
        WORDING.sections().stream().filter(any -> any.id().equals(id)).findFirst().orElseThrow();
    return plain(
        section.heading().in(language)
            + "\n"
            + String.join(
                "\n", section.notes().stream().map(label -> label.in(language)).toList()));
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  private static List<String> last(String id) {
    Printout.Part section =
        WORDING.sections().stream().filter(any -> any.id().equals(id)).findFirst().orElseThrow();
    List<Table.Row> rows = ((Table) section.contents().get(0)).rows();
    return rows.get(rows.size() - 1).cells().stream()
        .map(cell -> plain(cell.in(WORDING.style(Language.EN))))
        .toList();
  }

  @Test
  void pain_is_worded_in_english() {
    assertThat(section("line-pain", Language.EN))
        .isEqualTo(
"""
7. Pain share
This line is part of the incentive system and is not payable while a settlement is provisional (clause 4.2).
“Pain share” is “Within the limit” (clause 4.2).
“Within the limit” is “Percentage share [2]”, but at most “Alliance fee” (clause 4.3; assumption 1).
“Percentage share [2]” is 50% of “Overrun” (clause 4.2).
“Overrun” is “Actual cost compared” − “Target cost”, at least €0.00.
Payable is “Pain share”, to the cent (half up) (clause 4.2).
An amount below zero is paid the other way round.
It is paid by Clinic.
It is paid to City.
"""
                .strip());
  }

  @Test
  void gain_is_worded_in_finnish() {
    assertThat(section("line-gain", Language.FI))
        .isEqualTo(
"""
6. Hyödynjako
Tämä erä kuuluu kannustinjärjestelmään, eikä sitä makseta niin kauan kuin tilitys on alustava (kohta 4.1).
”Hyödynjako” on ”Määrä, kun ehto täyttyy” (kohta 4.1).
”Määrä, kun ehto täyttyy” on ”Prosenttiosuus” kokonaan, jos ”Kokonaispisteet” on vähintään 0 (raja-arvo riittää); muuten nolla (kohta 4.4).
”Prosenttiosuus” on 50 % määrästä ”Tavoitekustannuksen alitus” (kohta 4.1).
”Tavoitekustannuksen alitus” on ”Tavoitekustannus” − ”Vertailtava toteutunut kustannus”, vähintään 0,00 €.
”Vertailtava toteutunut kustannus” on ”Suoraan korvattavat kustannukset vertailussa” − ”Kustannukset, joista tilaaja vastaa yksin”.
”Kokonaispisteet” on mittareiden pisteiden keskiarvo painoarvojen mukaan; jos mittari jää mittaamatta, tilitystä ei tehdä (kohta 5).
Maksettava määrä on ”Hyödynjako”, sentin tarkkuuteen pyöristettynä (puolet ylöspäin) (kohta 4.1).
Nollaa pienempi määrä maksetaan vastakkaiseen suuntaan.
Maksaja on Kaupunki.
Saaja on Klinikka.
"""
                .strip());
  }

  @Test
  void scorecard_is_worded_in_swedish() {
    assertThat(section("scorecard", Language.SV))
        .isEqualTo(
"""
10. Nyckelresultat
Poängen är minst −100,0 och högst +100,0, och den neutrala nivån är 0,0 (punkt 5).
Vikternas summa är 100, och en indikators vikt är dess andel av alla indikatorer (punkt 5).
Nyckelresultatområdet ”Totalpoäng” har vikten 100 (punkt 5).
Indikatorn ”Nöjdhet” har vikten 100 och enheten NPS; ett större värde är bättre (punkt 5.1).
Poäng för den uppnådda nivån: det tal som enligt ”Nöjdhet, uppmätt värde” fås rätlinjigt mellan brytpunkterna: 0 NPS → −100,0; 50 NPS → 0,0; 90 NPS → +100,0; utanför brytpunkterna gäller talet i närmaste brytpunkt (punkt 5.1).
Det uppmätta värdet kan vara minst −100 NPS och högst 100 NPS (punkt 5.1).
"""
                .strip());
  }

  @Test
  void examples_are_figures_of_settlements() {
    // Costs of 90, 110, 98, 102 and 90 % of 1 000 000; satisfaction of 90, 0, 70, 50 and 0.
    assertThat(last("line-gain"))
        .containsExactly("“Gain share”", "€50,000.00", "€0.00", "€10,000.00", "€0.00", "€0.00");
    assertThat(last("line-pain"))
        .containsExactly("“Pain share”", "€0.00", "€40,000.00", "€0.00", "€10,000.00", "€0.00");
  }

  @Test
  void last_sentence_names_the_terms_that_are_settled() {
    List<String> sentences = WORDING.sentences(Language.EN);

    assertThat(sentences.get(sentences.size() - 1))
        .isEqualTo(
            "This wording is of the terms with the digest (SHA-256) %s.",
            terms().model().digest().hex());
  }

  @Test
  void function_that_refuses_everything_has_its_reason_and_no_example() {
    Formula broken =
        Formula.of(
            new Node.Opaque(
                "host",
                "1",
                List.of(),
                Unit.MONEY,
                any -> {
                  throw new IllegalStateException("not here");
                }));
    CommercialModel model =
        terms().toBuilder()
            .addReported(broken.named(Provision.of(StandardLabel.BONUS, "7")))
            .build();

    assertThat(String.join("\n", ContractWording.of(model).sentences(Language.EN)))
        .contains("is computed by the function 'host', version 1 (clause 7).")
        .contains("No worked example could be computed, because no facts were found for it: ");
  }
}
