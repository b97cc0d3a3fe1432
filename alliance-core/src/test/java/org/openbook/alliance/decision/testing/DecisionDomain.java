package org.openbook.alliance.decision.testing;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.decision.DecisionHead;
import org.openbook.alliance.term.testing.Terms;

/** Heads of decisions as plain parameters: {@code @Domain(DecisionDomain.class)}. */
public final class DecisionDomain extends DomainContextBase {
  @Provide
  Arbitrary<DecisionHead> heads() {
    return Combinators.combine(
            Terms.identifiers().optional(), Terms.identifiers().optional(), Terms.days().optional())
        .as(DecisionDomain::head);
  }

  private static DecisionHead head(
      Optional<String> body, Optional<String> section, Optional<LocalDate> day) {
    DecisionHead.Builder head = DecisionHead.builder();
    body.ifPresent(head::body);
    section.ifPresent(head::section);
    day.ifPresent(head::day);
    return head.build();
  }
}
