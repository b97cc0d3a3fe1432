package org.openbook.alliance.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.openbook.alliance.exact.Rational;

class AmountGrammarProperties {
  private static final AmountGrammar PLAIN = new AmountGrammar(NumberForm.PLAIN);
  private static final AmountGrammar EURO =
      new AmountGrammar(
          new NumberForm(
              new NumberForm.Marks(',', "."), List.of(), List.of("€"), NumberForm.Sign.AS_GIVEN));

  @Property
  void written_number_reads_as_the_strict_grammar_reads_it(
      @ForAll @Scale(7) @BigRange(min = "-10000000000000000000", max = "10000000000000000000")
          BigDecimal number) {
    String text = number.toPlainString();

    assertThat(value(PLAIN, text)).isEqualTo(Rational.parse(text));
  }

  @Property
  void any_text_reads_as_the_strict_grammar_reads_it_or_not_at_all(
      @ForAll @StringLength(max = 6) @CharRange(from = '-', to = '3') String text) {
    Amount read = PLAIN.parse(text);
    boolean isNumber = text.matches("-?[0-9]+([.][0-9]+)?");

    assertThat(read != null).isEqualTo(isNumber);
    if (read != null) {
      assertThat(read.value()).isEqualTo(Rational.parse(text));
    }
  }

  @Example
  void thousands_stand_in_threes() {
    assertThat(value(EURO, "1.234.567,5 €")).isEqualTo(Rational.parse("1234567.5"));
    for (String wrong :
        List.of("1.23,4", "1234.567", ".234", "1..234", "1,", ",5", "1,2.345", "")) {
      assertThat(EURO.parse(wrong)).as(wrong).isNull();
    }
  }

  private static Rational value(AmountGrammar grammar, String text) {
    Amount amount = grammar.parse(text);
    assertThat(amount).as(text).isNotNull();
    return amount.value();
  }
}
