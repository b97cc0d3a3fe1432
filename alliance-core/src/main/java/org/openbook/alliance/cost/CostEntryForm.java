package org.openbook.alliance.cost;

import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.ContractPeriod;

/** How a cost entry stands in documents. */
final class CostEntryForm {
  static final ObjectForm<CostEntry> FORM =
      ObjectForm.of("cost-entry", CostEntry::builder, CostEntry.Builder::build)
          .required("id", EntryId.FORM, CostEntry::id, CostEntry.Builder::id)
          .required("party", PartyId.FORM, CostEntry::party, CostEntry.Builder::party)
          .required("costType", CostTypeId.FORM, CostEntry::costType, CostEntry.Builder::costType)
          .required("accrual", ContractPeriod.FORM, CostEntry::accrual, CostEntry.Builder::accrual)
          .required("postedOn", Scalars.DATE, CostEntry::postedOn, CostEntry.Builder::postedOn)
          .required("value", Scalars.NUMBER, CostEntry::value, CostEntry.Builder::value)
          .required("currency", Amounts.CURRENCY, CostEntry::currency, CostEntry.Builder::currency)
          .required(
              "vatBasis",
              StoredWord.form(CostEntry.VatBasis.values()),
              CostEntry::vatBasis,
              CostEntry.Builder::vatBasis)
          .among(Origin.FORM, CostEntry::origin, CostEntry.Builder::origin)
          .optional("service", Forms.TEXT, CostEntry::service, CostEntry.Builder::service)
          .optional("costCentre", Forms.TEXT, CostEntry::costCentre, CostEntry.Builder::costCentre)
          .optional("account", Forms.TEXT, CostEntry::account, CostEntry.Builder::account)
          .optional(
              "counterparty", Forms.TEXT, CostEntry::counterparty, CostEntry.Builder::counterparty)
          .optional("hours", Scalars.NUMBER, CostEntry::hours, CostEntry.Builder::hours)
          .optional("evidence", Forms.TEXT, CostEntry::evidence, CostEntry.Builder::evidence)
          .optional("approver", Forms.TEXT, CostEntry::approver, CostEntry.Builder::approver)
          .optional(
              "person", CostEntry.Pseudonym.FORM, CostEntry::person, CostEntry.Builder::person)
          .optional(
              "correction", Correction.FORM, CostEntry::correction, CostEntry.Builder::correction)
          .form();

  private CostEntryForm() {}
}
