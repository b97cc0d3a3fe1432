package org.openbook.alliance.intake.invoice;

import java.util.Optional;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.party.PartyId;

/**
 * What an invoice does not know: whose cost it is, and which kind of cost where it does not say.
 *
 * @param party the party that received the invoices
 * @param costType the cost type of what has no accounting cost ({@code cbc:AccountingCost}) of its
 *     own or of its invoice
 */
public record InvoiceTerms(PartyId party, Optional<CostTypeId> costType) {}
