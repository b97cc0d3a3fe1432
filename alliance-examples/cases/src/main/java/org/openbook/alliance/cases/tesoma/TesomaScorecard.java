package org.openbook.alliance.cases.tesoma;

import static org.openbook.alliance.exact.Polyline.point;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/** The scorecard: published areas, indicators and weights; assumed score curves. */
final class TesomaScorecard {
  private static final Source CURVE = Source.assumption("score curve; never published");
  private static final Unit PERCENT = Unit.measure("%");
  private static final Unit NPS = Unit.measure("NPS");
  private static final Unit EUROS_PER_CLIENT = Unit.measure("€/client");

  private TesomaScorecard() {}

  static Scorecard scorecard() {
    return Scorecard.builder()
        .provision(
            Provision.of(
                    Label.of("Kokonaispisteet", "Totalpoäng", "Overall score"),
                    Clause.of("Scorecard"))
                .withSource(Source.published("areas and weights, first contract period")))
        .addAreas(children())
        .addAreas(adults())
        .addAreas(older())
        .addAreas(heavyServices())
        .addAreas(stakeholders())
        .build();
  }

  private static KeyResultArea children() {
    return area(
        "1",
        Label.of(
            "Lapset, nuoret ja perheet voivat hyvin",
            "Barn, unga och familjer mår bra",
            "Children, young people and families do well"),
        "15",
        indicator(
            "1a",
            Label.of(
                "Kouluterveyskysely, luokat 4–5",
                "Enkäten Hälsa i skolan, årskurs 4–5",
                "School health survey, grades 4–5"),
            "7.5",
            PERCENT,
            levels("40", "50", "75")),
        indicator(
            "1b",
            Label.of(
                "Kouluterveyskysely, luokat 8–9",
                "Enkäten Hälsa i skolan, årskurs 8–9",
                "School health survey, grades 8–9"),
            "7.5",
            PERCENT,
            levels("40", "50", "75")));
  }

  private static KeyResultArea adults() {
    return area(
        "2",
        Label.of(
            "Työikäiset ovat työkykyisiä ja voivat hyvin",
            "Vuxna är arbetsföra och mår bra",
            "Adults are able to work and do well"),
        "35",
        indicator(
            "2a",
            Label.of(
                "Hoitosuunnitelma laadittu, tyypin 2 diabetes ja sepelvaltimotauti, 18–65 v",
                "Vårdplan uppgjord, typ 2-diabetes och kranskärlssjukdom, 18–65 år",
                "Care plan made, type 2 diabetes and coronary patients 18–65"),
            "15",
            PERCENT,
            levels("40", "60", "80")),
        indicator(
            "2b",
            Label.of(
                "Hoitotasapainossa, samat potilaat",
                "I vårdbalans, samma patienter",
                "In treatment balance, the same patients"),
            "15",
            PERCENT,
            levels("30", "50", "70")),
        indicator(
            "2c",
            Label.of(
                "Suun hoitosuunnitelma laadittu", "Munvårdsplan uppgjord", "Oral care plan made"),
            "5",
            PERCENT,
            levels("50", "70", "90")));
  }

  private static KeyResultArea older() {
    return area(
        "3",
        Label.of(
            "Ikäihmiset ovat toimintakykyisiä ja voivat hyvin",
            "Äldre är funktionsdugliga och mår bra",
            "Older people are able and do well"),
        "15",
        indicator(
            "3a",
            Label.of(
                "Kotihoidon asiakkaiden toimintakyky",
                "Hemvårdsklienternas funktionsförmåga",
                "Functional ability of home-care clients"),
            "5",
            Unit.measure("index"),
            levels("2.0", "2.5", "3.0")),
        indicator(
            "3b",
            Label.of(
                "Ensiapu Acutan kustannus asiakasta kohden",
                "Akutmottagningen Acutas kostnad per klient",
                "Emergency department (Acuta) cost per client"),
            "5",
            EUROS_PER_CLIENT,
            levels("500", "400", "300")),
        indicator(
            "3c",
            Label.of(
                "Sairaalahoidon kustannus asiakasta kohden",
                "Sjukhusvårdens kostnad per klient",
                "Hospital cost per client"),
            "5",
            EUROS_PER_CLIENT,
            levels("2600", "2200", "1800")));
  }

  private static KeyResultArea heavyServices() {
    return area(
        "4",
        Label.of(
            "Raskaiden palvelujen käyttö vähenee",
            "Användningen av tunga tjänster minskar",
            "Use of heavy services falls"),
        "15",
        indicator(
            "4",
            Label.of(
                "Erikoissairaanhoidon kustannus asiakasta kohden, muutos koko Tampereeseen nähden",
                "Specialsjukvårdens kostnad per klient, förändring jämfört med hela Tammerfors",
                "Specialised-care cost per client, change relative to all of Tampere"),
            "15",
            PERCENT,
            // Less is better; between 0 and +1 % lies a dead zone.
            ScoreCurve.linear(
                point(Rational.of(-5), Rational.of(100)),
                point(Rational.of(0), Rational.of(0)),
                point(Rational.of(1), Rational.of(0)),
                point(Rational.of(5), Rational.of(-100)))));
  }

  private static KeyResultArea stakeholders() {
    return area(
        "5",
        Label.of(
            "Sidosryhmät ovat tyytyväisiä",
            "Intressenterna är nöjda",
            "Stakeholders are satisfied"),
        "20",
        indicator(
            "5a",
            Label.of("Asiakastyytyväisyys", "Klientnöjdhet", "Client satisfaction"),
            "10",
            NPS,
            levels("0", "50", "90")),
        indicator(
            "5b",
            Label.of("Kumppanityytyväisyys", "Partnernöjdhet", "Partner satisfaction"),
            "10",
            NPS,
            levels("0", "50", "90")));
  }

  private static KeyResultArea area(
      String id, Label label, String weight, KeyResultIndicator... indicators) {
    return KeyResultArea.builder()
        .id(KeyResultId.of("area-" + id))
        .provision(Provision.of(label, Clause.of("Scorecard, area " + id)))
        .weight(Rational.parse(weight))
        .addAllIndicators(List.of(indicators))
        .build();
  }

  private static KeyResultIndicator indicator(
      String id, Label label, String weight, Unit unit, ScoreCurve curve) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(Provision.of(label, Clause.of("Scorecard, indicator " + id)).withSource(CURVE))
        .weight(Rational.parse(weight))
        .unit(unit)
        .curve(curve)
        .build();
  }

  private static ScoreCurve levels(String failure, String minimum, String excellence) {
    return ScoreCurve.throughLevels(
        Rational.parse(failure), Rational.parse(minimum), Rational.parse(excellence));
  }
}
