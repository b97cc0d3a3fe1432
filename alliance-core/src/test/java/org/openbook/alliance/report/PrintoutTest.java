package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;

class PrintoutTest {
  private static final Printout EMPTY =
      new Printout(
          Label.en("Draft"), new Cell.Words(Label.en("2026")), Amounts.EUR, List.of(), List.of());

  @Test
  void part_is_added_at_the_end_of_another_printout() {
    Printout.Part part = new Printout.Part("end", Label.en("End"), List.of(), List.of());
    Printout longer = EMPTY.with(part).with(part);

    assertThat(longer.parts()).containsExactly(part, part);
    assertThat(EMPTY.parts()).isEmpty();
    assertThat(longer).hasToString("Draft, 2 parts");
  }

  @Test
  void assumptions_of_a_statement_stand_in_the_part_that_is_named_for_them() {
    assertThat(Printout.ASSUMPTIONS).isEqualTo("assumptions");
  }
}
