package org.openbook.alliance.coststatement;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.coststatement.testing.StatementDomain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.term.ContractPeriod;

@Domain(StatementDomain.class)
class StatementFormProperties {
  @Property(tries = 200)
  void statement_is_read_as_it_was_written(@ForAll CostStatement statement) {
    RoundTrips.check(CostStatement.FORM, statement);
    RoundTrips.check(
        CostStatement.FORM,
        statement,
        place -> place.with(ContractPeriod.class, statement.period()),
        writing -> writing.with(ContractPeriod.class, statement.period()));
  }

  @Property(tries = 200)
  void line_is_read_as_it_was_written(@ForAll CostLine line) {
    RoundTrips.check(CostLine.FORM, line);
  }
}
