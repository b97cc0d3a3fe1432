package org.openbook.alliance.cases.tesoma;

import static org.openbook.alliance.exact.Polyline.point;

import java.util.List;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * The scorecard: published areas, indicators, weights, target groups and data sources; assumed
 * score curves.
 *
 * <p>Of two indicators, the costs of hospital services and the change of the costs of specialised
 * care, no target group is told, because none was found.
 */
final class TesomaScorecard {
  private static final Source CURVE =
      Source.assumption(
          Label.of(
              "pisteytyskäyrää ei ole julkaistu",
              "poängkurvan har inte publicerats",
              "score curve; never published"));
  private static final Source CURVE_AND_UNIT =
      Source.assumption(
          Label.of(
              "pisteytyskäyrää ja mittayksikköä ei ole julkaistu",
              "poängkurvan och måttenheten har inte publicerats",
              "score curve and unit; never published"));
  private static final Unit PERCENT = Unit.measure("%");
  private static final Unit NPS = Unit.measure("NPS");
  private static final Unit INDEX = Unit.measure("(indeksiluku)", "(indextal)", "(index)");
  private static final Unit EUROS_PER_CLIENT = Unit.measure("€/asiakas", "€/klient", "€/client");

  private TesomaScorecard() {}

  static Scorecard scorecard() {
    return Scorecard.builder()
        .provision(
            Provision.of(
                    Label.of("Kokonaispisteet", "Totalpoäng", "Overall score"),
                    TesomaClauses.SCORECARD)
                .withSource(
                    Source.published(
                        Label.of(
                            "avaintulosalueet ja painoarvot, ensimmäinen sopimusjakso",
                            "nyckelresultatområden och vikter, första avtalsperioden",
                            "areas and weights, first contract period"))))
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
                    "Alakoululaisten tyytyväisyys elämään, koettu terveys ja suun terveys",
                    "Lågstadieelevernas livstillfredsställelse, upplevda hälsa och munhälsa",
                    "Life satisfaction, perceived health and oral health of pupils in grades 4–5"),
                "7.5",
                PERCENT,
                levels("40", "50", "75"),
                CURVE)
            .targetGroup(
                Label.of(
                    "4.–5. luokan oppilaat", "elever i årskurs 4 och 5", "pupils in grades 4–5"))
            .dataSource(
                Label.of(
                    "Kouluterveyskysely, 4.–5. luokka",
                    "Enkäten Hälsa i skolan, årskurs 4 och 5",
                    "School health survey, grades 4–5"))
            .build(),
        indicator(
                "1b",
                Label.of(
                    "Yläkoululaisten koettu terveys, oireet ja sairaudet, seksuaali- ja suun terveys ja perheen arki",
                    "Högstadieelevernas upplevda hälsa, symtom och sjukdomar, sexuella hälsa och munhälsa och familjens vardag",
                    "Perceived health, symptoms and illnesses, sexual and oral health and everyday life of the family of pupils in grades 8–9"),
                "7.5",
                PERCENT,
                levels("40", "50", "75"),
                CURVE)
            .targetGroup(
                Label.of(
                    "8.–9. luokan oppilaat", "elever i årskurs 8 och 9", "pupils in grades 8–9"))
            .dataSource(
                Label.of(
                    "Kouluterveyskysely, 8.–9. luokka",
                    "Enkäten Hälsa i skolan, årskurs 8 och 9",
                    "School health survey, grades 8–9"))
            .build());
  }

  private static KeyResultArea adults() {
    return area(
        "2",
        Label.of(
            "Aikuisväestö on työ- ja toimintakykyinen ja voi hyvin",
            "Den vuxna befolkningen är arbets- och funktionsförmögen och mår bra",
            "Adults are able to work and function and do well"),
        "35",
        indicator(
                "2a",
                Label.of(
                    "Hoitosuunnitelma laadittu, tyypin 2 diabetes ja sepelvaltimotauti",
                    "Vårdplan uppgjord, typ 2-diabetes och kranskärlssjukdom",
                    "Care plan made, type 2 diabetes and coronary patients"),
                "15",
                PERCENT,
                levels("40", "60", "80"),
                CURVE)
            .targetGroup(Label.of("18–65-vuotiaat", "18–65-åringar", "aged 18–65"))
            .dataSource(Label.same("Pegasos"))
            .build(),
        indicator(
                "2b",
                Label.of(
                    "Hoitotasapaino saavutettu, samat potilaat",
                    "Uppnådd behandlingsbalans, samma patienter",
                    "In treatment balance, the same patients"),
                "15",
                PERCENT,
                levels("30", "50", "70"),
                CURVE)
            .targetGroup(Label.of("18–65-vuotiaat", "18–65-åringar", "aged 18–65"))
            .dataSource(Label.same("Pegasos"))
            .build(),
        indicator(
                "2c",
                Label.of(
                    "Hoitosuunnitelma tehty suun terveydenhuollon asiakkaille",
                    "Vårdplan gjord för munhälsovårdens klienter",
                    "Care plan made for clients of oral health care"),
                "5",
                PERCENT,
                levels("50", "70", "90"),
                CURVE)
            .targetGroup(
                Label.of(
                    "suun terveydenhuollon asiakkaat",
                    "munhälsovårdens klienter",
                    "clients of oral health care"))
            .dataSource(Label.same("Effica Lifecare"))
            .build());
  }

  private static KeyResultArea older() {
    return area(
        "3",
        Label.of(
            "Ikääntyneet ovat toimintakykyisiä ja hyvinvoivia",
            "De äldre har god funktionsförmåga och mår bra",
            "Older people are able and do well"),
        "15",
        indicator(
                "3a",
                Label.of(
                    "Kotihoidon asiakkaiden toimintakyky",
                    "Hemvårdsklienternas funktionsförmåga",
                    "Functional ability of home-care clients"),
                "5",
                INDEX,
                levels("2.0", "2.5", "3.0"),
                CURVE)
            .targetGroup(
                Label.of("kotihoidon asiakkaat", "hemvårdens klienter", "home-care clients"))
            .dataSource(Label.of("asiakastietojärjestelmä", "klientdatasystemet", "client system"))
            .build(),
        indicator(
                "3b",
                Label.of(
                    "Acutan käytön kustannukset asiakasta kohden",
                    "Kostnader för användningen av Acuta per klient",
                    "Costs of using the emergency department Acuta per client"),
                "5",
                EUROS_PER_CLIENT,
                levels("500", "400", "300"),
                CURVE)
            .targetGroup(
                Label.of(
                    "kotihoito ja tehostettu palveluasuminen",
                    "hemvård och effektiverat serviceboende",
                    "home care and intensified service housing"))
            .dataSource(Label.same("SAP"))
            .build(),
        indicator(
                "3c",
                Label.of(
                    "Sairaalapalvelujen käytön kustannukset asiakasta kohden",
                    "Kostnader för användningen av sjukhustjänster per klient",
                    "Costs of using hospital services per client"),
                "5",
                EUROS_PER_CLIENT,
                levels("2600", "2200", "1800"),
                CURVE)
            .dataSource(Label.same("SAP"))
            .build());
  }

  private static KeyResultArea heavyServices() {
    return area(
        "4",
        Label.of(
            "Raskaiden palveluiden käyttö vähenee",
            "Användningen av tunga tjänster minskar",
            "Use of heavy services falls"),
        "15",
        indicator(
                "4",
                Label.of(
                    "Erikoissairaanhoidon kustannusten muutos asiakasta kohden verrattuna koko Tampereeseen",
                    "Förändring av specialsjukvårdens kostnader per klient jämfört med hela Tammerfors",
                    "Change of specialised-care costs per client compared with all of Tampere"),
                "15",
                PERCENT,
                // Less is better; between 0 and +1 % lies a dead zone.
                ScoreCurve.linear(
                    point(Rational.of(-5), Rational.of(100)),
                    point(Rational.of(0), Rational.of(0)),
                    point(Rational.of(1), Rational.of(0)),
                    point(Rational.of(5), Rational.of(-100))),
                CURVE)
            .dataSource(
                Label.of(
                    "sairaanhoitopiirin laskut, SAP",
                    "sjukvårdsdistriktets fakturor, SAP",
                    "invoices of the hospital district, SAP"))
            .build());
  }

  private static KeyResultArea stakeholders() {
    return area(
        "5",
        Label.of(
            "Hyvinvointikeskuksen sidosryhmät ovat tyytyväisiä keskuksen toimintaan",
            "Välfärdscentralens intressentgrupper är nöjda med centralens verksamhet",
            "Stakeholders of the wellbeing centre are satisfied with its work"),
        "20",
        indicator(
                "5a",
                Label.of("Asiakastyytyväisyys", "Kundnöjdhet", "Client satisfaction"),
                "10",
                NPS,
                levels("0", "50", "90"),
                CURVE)
            .targetGroup(
                Label.of(
                    "hyvinvointikeskuksen asiakkaat",
                    "välfärdscentralens klienter",
                    "clients of the wellbeing centre"))
            .dataSource(Label.of("tekstiviestikysely", "sms-enkät", "text-message survey"))
            .build(),
        indicator(
                "5b",
                Label.of(
                    "Yhteistyökumppaneiden tyytyväisyys",
                    "Samarbetspartnernas nöjdhet",
                    "Satisfaction of cooperation partners"),
                "10",
                PERCENT,
                levels("30", "50", "70"),
                CURVE_AND_UNIT)
            .targetGroup(Label.of("yhteistyökumppanit", "samarbetspartner", "cooperation partners"))
            .dataSource(Label.of("kyselylomake", "frågeformulär", "questionnaire"))
            .build());
  }

  private static KeyResultArea area(
      String id, Label label, String weight, KeyResultIndicator... indicators) {
    return KeyResultArea.builder()
        .id(KeyResultId.of("area-" + id))
        .provision(Provision.of(label, TesomaClauses.area(id)))
        .weight(Rational.parse(weight))
        .addAllIndicators(List.of(indicators))
        .build();
  }

  private static KeyResultIndicator.Builder indicator(
      String id, Label label, String weight, Unit unit, ScoreCurve curve, Source source) {
    return KeyResultIndicator.builder()
        .id(KeyResultId.of(id))
        .provision(Provision.of(label, TesomaClauses.indicator(id)).withSource(source))
        .weight(Rational.parse(weight))
        .unit(unit)
        .curve(curve);
  }

  private static ScoreCurve levels(String failure, String minimum, String excellence) {
    return ScoreCurve.throughLevels(
        Rational.parse(failure), Rational.parse(minimum), Rational.parse(excellence));
  }
}
