package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.settlement.Line;

class AccountUseTest {
  @Test
  void each_kind_of_line_has_expense_and_income_of_its_own() {
    for (Line.Kind kind : Line.Kind.values()) {
      assertThat(AccountUse.expense(kind))
          .hasToString(kind.name().toLowerCase(Locale.ROOT) + " expense");
      assertThat(AccountUse.income(kind))
          .hasToString(kind.name().toLowerCase(Locale.ROOT) + " income");
    }
  }
}
