package org.openbook.alliance.time;

import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.term.ContractPeriod;

/**
 * The days of an agreement that time is counted by: what the period that is settled lies in.
 *
 * @param contractPeriod the contract period around what is settled; the term where none was agreed
 * @param term the term of the agreement
 */
public record AgreedDays(ContractPeriod contractPeriod, ContractPeriod term) {
  /** Contract period and term. */
  public static final ObjectForm<AgreedDays> FORM =
      ObjectForm.of(
          "",
          AgreedDays::new,
          Member.required("contractPeriod", ContractPeriod.FORM, AgreedDays::contractPeriod),
          Member.required("term", ContractPeriod.FORM, AgreedDays::term));

  /** Refuses a contract period that leaves the term. */
  public AgreedDays {
    if (!term.encloses(contractPeriod)) {
      throw new IllegalArgumentException(
          "contract period is %s and the term %s; a contract period must lie in the term"
              .formatted(contractPeriod, term));
    }
  }

  /** {@code 2018-04-01/2021-12-31 of 2018-04-01/2028-03-31}. */
  @Override
  public String toString() {
    return contractPeriod + " of " + term;
  }
}
