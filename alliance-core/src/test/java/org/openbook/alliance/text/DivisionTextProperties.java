package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Division;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.text.DividedFigure.Side;
import org.openbook.alliance.text.testing.TextDomain;

/** What is printed of a division is true, under every policy. */
@Domain(TextDomain.class)
@Domain(DomainContext.Global.class)
class DivisionTextProperties {
  private static final TextStyle STYLE = TextStyle.of(Language.EN, Amounts.EUR).exactly();

  private static Derivation derivation(Side side, TextStyle style) {
    Sentence sentence = new Sentence(style, new Outline(List.of()), new Names(style));
    return new DivisionText(style, sentence, side, Unit.MONEY).derivation();
  }

  @Property(tries = 500)
  void arithmetic_of_a_part_as_printed_gives_its_exact_share(@ForAll Side side) {
    List<Division.Part> parts = side.division().parts();
    List<Derivation.Line> lines = derivation(side, STYLE).lines();
    assertThat(lines).hasSameSizeAs(parts);
    for (int i = 0; i < side.division().participation().shares().size(); i++) {
      String how = lines.get(i).text();
      String arithmetic = how.substring(how.indexOf(": ") + 2).split(" = ")[0];
      assertThat(PrintedArithmetic.value(arithmetic, Map.of())).isEqualTo(parts.get(i).exact());
      assertThat(PrintedNumber.read(lines.get(i).value(), Language.EN))
          .isEqualTo(parts.get(i).amount());
      assertThat(lines.get(i).note().isEmpty()).isEqualTo(parts.get(i).ofRemainder().isZero());
    }
  }

  @Property(tries = 200)
  void what_is_left_over_is_said_exactly_if_there_is_something(
      @ForAll Side side, @ForAll Language language) {
    Assume.that(!side.division().amount().isZero());
    String nothing = Words.NOTHING_LEFT.in(language);
    TextStyle style = TextStyle.of(language, Amounts.EUR);
    assertThat(derivation(side, style).sentence().endsWith(nothing))
        .isEqualTo(side.division().remainder().isZero());
  }
}
