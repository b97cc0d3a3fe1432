package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbook.alliance.text.Kernel.fact;
import static org.openbook.alliance.text.Kernel.facts;
import static org.openbook.alliance.text.Kernel.named;
import static org.openbook.alliance.text.Kernel.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.formula.Calculation;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.DividedFigure.Among;
import org.openbook.alliance.text.DividedFigure.Side;

/** How a division among parties is explained. */
class DivisionTextTest {
  private static final PartyId A = PartyId.of("a");
  private static final PartyId B = PartyId.of("b");
  private static final PartyId C = PartyId.of("c");
  private static final PartyId CLIENT = PartyId.of("client");
  private static final Formula X = fact("x", Unit.MONEY);

  private static Participation shares(String a, String b, String c) {
    return Participation.of(
        List.of(
            Participation.share(A, number(a)),
            Participation.share(B, number(b)),
            Participation.share(C, number(c))));
  }

  private static Figure payment(String amount) {
    return named("Payment", X).evaluate(facts(Unit.MONEY, "x", amount));
  }

  private static DividedFigure divided(Figure figure, Participation by, String step) {
    return divided(figure, by, step, List.of());
  }

  private static DividedFigure divided(
      Figure figure, Participation by, String step, List<Figure> weights) {
    Division division = new Division(by, figure.value(), number(step));
    Map<PartyId, Label> names = new HashMap<>();
    division.parts().forEach(part -> names.put(part.party(), name(part.party())));
    return new DividedFigure(figure, List.of(new Side(Among.PAYEES, division, names, weights)));
  }

  private static Label name(PartyId party) {
    return Label.of(party.value(), party.value(), party.value());
  }

  private static List<String> lines(Language language, String currency, DividedFigure divided) {
    String text =
        ExplanationText.of(TextStyle.of(language, Amounts.currency(currency)))
            .explainDivided(List.of(divided));
    List<String> lines = new ArrayList<>();
    for (String line : text.replace('\u00A0', ' ').split("\n")) {
      lines.add(line.strip().replaceAll(" {2,}", " | "));
    }
    return lines.subList(lines.indexOf("") + 1, lines.size());
  }

  @Test
  void what_is_left_over_is_kept_by_its_holder() {
    Participation apart = shares("48", "41", "11").withRemainder(RemainderPolicy.SEPARATE, CLIENT);
    assertThat(lines(Language.EN, "CHF", divided(payment("987.65"), apart, "0.05")))
        .containsExactly(
            "Payment, divided among the payees | CHF 987.65",
            "= in proportion to the weights, in whole steps of CHF 0.05; CHF 0.10 left over is not"
                + " divided, its holder keeps it",
            "· a: 48 ÷ 100 × CHF 987.65 = CHF 474.072 | CHF 474.05",
            "· b: 41 ÷ 100 × CHF 987.65 = CHF 404.9365 | CHF 404.90",
            "· c: 11 ÷ 100 × CHF 987.65 = CHF 108.6415 | CHF 108.60",
            "· client keeps what is left over | CHF 0.10");
  }

  @Test
  void who_gets_what_is_left_over_is_marked() {
    assertThat(lines(Language.EN, "JPY", divided(payment("-100"), shares("1", "1", "1"), "1")))
        .contains(
            "· a: 1 ÷ 3 × (−JPY 100) = −JPY 33.333333 | −JPY 34 | of which left over −JPY 1",
            "· b: 1 ÷ 3 × (−JPY 100) = −JPY 33.333333 | −JPY 33");
  }

  @Test
  void division_that_comes_out_even_says_that_nothing_is_left() {
    assertThat(lines(Language.EN, "EUR", divided(payment("10"), shares("1/3", "0", "1/3"), "0.01")))
        .containsExactly(
            "Payment, divided among the payees | €10.00",
            "= in proportion to the weights, in whole steps of €0.01; nothing is left over",
            "· a: (1 ÷ 3) ÷ (2 ÷ 3) × €10.00 | €5.00",
            "· b: 0 ÷ (2 ÷ 3) × €10.00 | €0.00",
            "· c: (1 ÷ 3) ÷ (2 ÷ 3) × €10.00 | €5.00");
  }

  @Test
  void computed_weights_are_rows_that_the_parts_mention() {
    Formula day = fact("visits", Unit.COUNT);
    Formula night = fact("nights", Unit.COUNT).times(number("2"));
    Formula none = fact("calls", Unit.COUNT);
    Inputs given = facts(Unit.COUNT, "visits", "3", "nights", "2", "calls", "0");
    List<Figure> weights = Calculation.of(List.of(day, night, none)).evaluate(given).figures();
    DividedFigure divided = divided(payment("10"), shares("3", "4", "0"), "0.01", weights);
    assertThat(lines(Language.EN, "EUR", divided))
        .containsExactly(
            "Payment, divided among the payees | €10.00",
            "= in proportion to the weights, in whole steps of €0.01; €0.01 left over goes to the"
                + " largest remainders, a step each,",
            "of equal ones to the first named",
            "· a: visits ÷ 7 × €10.00 = €4.285714 | €4.29 | of which left over €0.01",
            "· b: “the product of nights and 200%” ÷ 7 × €10.00 = | €5.71",
            "€5.714286",
            "· c: calls ÷ 7 × €10.00 | €0.00",
            "visits | 3 | ledger: book",
            "the product of nights and 200% | 400%",
            "= nights × 200%",
            "nights | 2 | ledger: book",
            "calls | 0 | ledger: book");
  }

  @Test
  void division_reads_so_in_finnish_and_swedish() {
    DividedFigure divided = divided(payment("1"), shares("1", "1", "1"), "0.01");
    assertThat(lines(Language.FI, "EUR", divided))
        .contains("· a: 1 ÷ 3 × 1,00 € = 0,333333 € | 0,34 € | tästä yli jäänyttä 0,01 €");
    assertThat(lines(Language.SV, "EUR", divided))
        .contains("· a: 1 ÷ 3 × 1,00 € = 0,333333 € | 0,34 € | varav överblivet 0,01 €");
  }

  @Test
  void one_party_alone_and_an_amount_of_nothing_need_no_words() {
    ExplanationText text = ExplanationText.of(TextStyle.of(Language.EN, Amounts.EUR));
    Figure one = payment("1");
    DividedFigure sole = divided(one, Participation.sole(A), "0.01");
    DividedFigure nothing = divided(payment("0"), shares("1", "1", "1"), "0.01");
    assertThat(text.explainDivided(List.of(sole))).isEqualTo(text.explain(one));
    assertThat(text.dividedBlocks(List.of(nothing))).hasSize(1);
    assertThat(DividedFigure.undivided(one).sides()).isEmpty();
  }

  @Test
  void party_without_a_name_and_weights_of_others_are_refused() {
    Figure one = payment("1");
    Division division = new Division(shares("1", "1", "1"), one.value(), number("0.01"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Side(Among.PAYERS, division, Map.of(A, name(A), B, name(B)), List.of(one)))
        .withMessageContaining("party 'c' has a part and no name; it must have one")
        .withMessageContaining("it has 1 weights; there must be 3, or none");
  }
}
