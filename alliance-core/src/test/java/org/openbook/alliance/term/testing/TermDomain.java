package org.openbook.alliance.term.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.term.Source;

/**
 * Lets a property take the words of a contract as plain parameters:
 * {@code @Domain(TermDomain.class)} on the class, {@code @ForAll ContractPeriod period} in the
 * property.
 */
public final class TermDomain extends DomainContextBase {
  @Provide
  Arbitrary<LocalDate> days() {
    return Terms.days();
  }

  @Provide
  Arbitrary<ContractPeriod> periods() {
    return Terms.periods();
  }

  @Provide
  Arbitrary<Clause> clauses() {
    return Terms.clauses();
  }

  @Provide
  Arbitrary<Source> sources() {
    return Terms.sources();
  }

  @Provide
  Arbitrary<Label> labels() {
    return Terms.labels();
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return Terms.provisions();
  }
}
