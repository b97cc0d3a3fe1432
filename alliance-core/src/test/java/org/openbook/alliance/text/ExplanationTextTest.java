package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;

/** The sample model in full, in three languages; typed with plain spaces for no-break spaces. */
class ExplanationTextTest {
  @Test
  void sample_in_english_reads_so() {
    assertThat(printed(Language.EN))
        .isEqualTo(
            """
            Gain share                                             €2,307,500.00   Annex 3, 3.1 · assumption: shares not published
              = marginal bands of under-run = €6,600,000.00; edges × target cost = €52,600,000.00; to the cent (half up; a payable)
                · from 0%: 50% × €2,630,000.00                     €1,315,000.00
                · from 5%: 25% × €3,970,000.00                       €992,500.00
                under-run                                          €6,600,000.00
                  = target cost − actual cost, at least €0.00
                    target cost                                   €52,600,000.00   published: final report
                    actual cost                                   €46,000,000.00   published: final report
                target cost                                       €52,600,000.00   see above

            Key result bonus                                       €1,218,000.00   Annex 3, 4.2
              = incentive pool × overall score ÷ 100, to the cent (half up; a payable)
                incentive pool                                     €2,100,000.00   Annex 3, 4.1 · assumption: pool not published
                overall score                                              +58.0
                  = satisfaction score × 50% + other indicators × 50%
                    satisfaction score                                     +90.0
                      = from the curve: partner satisfaction = 88 NPS, between 70 NPS → 0.0 and 90 NPS → +100.0
                        · 0 + (88 − 70) ÷ (90 − 70) × (100 − 0)            +90.0
                        partner satisfaction                              88 NPS   published: final report
                    other indicators                                       +26.0   assumption: so that the score is 58\
            """);
  }

  @Test
  void sample_in_finnish_reads_so() {
    assertThat(printed(Language.FI))
        .isEqualTo(
            """
            Kustannusbonus                                        2 307 500,00 €   Annex 3, 3.1 · oletus: shares not published
              = jakoväleittäin: ”alitus” = 6 600 000,00 €; välien rajat × ”tavoitekustannus” = 52 600 000,00 €; sentin tarkkuuteen
                pyöristettynä (puolet ylöspäin; a payable)
                · 0 % ylittävältä osalta: 50 % × 2 630 000,00 €   1 315 000,00 €
                · 5 % ylittävältä osalta: 25 % × 3 970 000,00 €     992 500,00 €
                alitus                                            6 600 000,00 €
                  = ”tavoitekustannus” − ”toteutunut kustannus”, vähintään 0,00 €
                    tavoitekustannus                             52 600 000,00 €   julkaistu: final report
                    toteutunut kustannus                         46 000 000,00 €   julkaistu: final report
                tavoitekustannus                                 52 600 000,00 €   ks. edellä

            Avaintulosbonus                                       1 218 000,00 €   Annex 3, 4.2
              = ”bonuspooli” × ”kokonaispisteet” ÷ 100, sentin tarkkuuteen pyöristettynä (puolet ylöspäin; a payable)
                bonuspooli                                        2 100 000,00 €   Annex 3, 4.1 · oletus: pool not published
                kokonaispisteet                                            +58,0
                  = ”tyytyväisyyspisteet” × 50 % + ”muut mittarit” × 50 %
                    tyytyväisyyspisteet                                    +90,0
                      = käyrältä: ”kumppanien tyytyväisyys” = 88 NPS, käyrän taitekohtien (70 NPS → 0,0) ja (90 NPS → +100,0)
                        välillä
                        · 0 + (88 − 70) ÷ (90 − 70) × (100 − 0)            +90,0
                        kumppanien tyytyväisyys                           88 NPS   julkaistu: final report
                    muut mittarit                                          +26,0   oletus: so that the score is 58\
            """);
  }

  @Test
  void sample_in_swedish_reads_so() {
    assertThat(printed(Language.SV))
        .isEqualTo(
            """
            Kostnadsbonus                                         2 307 500,00 €   Annex 3, 3.1 · antagande: shares not published
              = per intervall: ”underskridande” = 6 600 000,00 €; intervallens gränser × ”målkostnad” = 52 600 000,00 €; avrundat
                till hela cent (hälften uppåt; a payable)
                · för den del som överstiger 0 %: 50 % ×          1 315 000,00 €
                  2 630 000,00 €
                · för den del som överstiger 5 %: 25 % ×            992 500,00 €
                  3 970 000,00 €
                underskridande                                    6 600 000,00 €
                  = ”målkostnad” − ”faktisk kostnad”, minst 0,00 €
                    målkostnad                                   52 600 000,00 €   publicerat: final report
                    faktisk kostnad                              46 000 000,00 €   publicerat: final report
                målkostnad                                       52 600 000,00 €   se ovan

            Nyckelresultatbonus                                   1 218 000,00 €   Annex 3, 4.2
              = ”bonuspool” × ”totalpoäng” ÷ 100, avrundat till hela cent (hälften uppåt; a payable)
                bonuspool                                         2 100 000,00 €   Annex 3, 4.1 · antagande: pool not published
                totalpoäng                                                 +58,0
                  = ”nöjdhetspoäng” × 50 % + ”övriga indikatorer” × 50 %
                    nöjdhetspoäng                                          +90,0
                      = ur kurvan: ”partnernöjdhet” = 88 NPS, mellan kurvans brytpunkter (70 NPS → 0,0) och (90 NPS → +100,0)
                        · 0 + (88 − 70) ÷ (90 − 70) × (100 − 0)            +90,0
                        partnernöjdhet                                    88 NPS   publicerat: final report
                    övriga indikatorer                                     +26,0   antagande: so that the score is 58\
            """);
  }

  @Test
  void sample_of_the_documentation_reads_so() {
    assertThat(text(Language.EN).explain(SampleModel.gainAndPain()))
        .isEqualTo(
            """
            Gain share                                             €3,300,000.00   Annex 3, 3.1
              = under-run × 50%, to the cent (half up; a payable)
                under-run                                          €6,600,000.00
                  = target cost − actual cost, at least €0.00
                    target cost                                   €52,600,000.00   published: final report
                    actual cost                                   €46,000,000.00   published: final report

            Pain share                                                     €0.00   Annex 3, 3.2
              = overrun × 50%, to the cent (half up; a payable)
                overrun                                                    €0.00
                  = actual cost − target cost = −€6,600,000.00, at least €0.00 (binds)
                    actual cost                                   €46,000,000.00   see above
                    target cost                                   €52,600,000.00   see above\
            """);
  }

  @Test
  void explanation_of_nothing_is_empty() {
    assertThat(text(Language.EN).explain(List.of())).isEmpty();
  }

  @Test
  void explanations_in_one_style_are_equal() {
    assertThat(text(Language.EN)).isEqualTo(text(Language.EN)).isNotEqualTo(text(Language.FI));
  }

  private static ExplanationText text(Language language) {
    return ExplanationText.of(TextStyle.of(language, Amounts.EUR));
  }

  private static String printed(Language language) {
    return text(language).explain(SampleModel.figures()).replace('\u00A0', ' ');
  }
}
