package org.openbook.alliance.law.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openbook.alliance.law.Law;

/** Asks laws in a test. */
public final class Kept {
  private Kept() {}

  /** Fails with every violation, and the cases that show it, unless the subject keeps the law. */
  public static <S, C> void assertKept(Law<S, C> law, S subject, C given) {
    assertThat(law.violations(subject, given)).as(law.statement()).isEmpty();
  }

  /** The same for several laws. */
  public static <S, C> void assertAllKept(List<Law<S, C>> laws, S subject, C given) {
    laws.forEach(law -> assertKept(law, subject, given));
  }
}
