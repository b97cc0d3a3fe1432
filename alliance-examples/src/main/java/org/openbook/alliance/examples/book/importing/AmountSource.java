package org.openbook.alliance.examples.book.importing;

import java.util.Optional;

/**
 * Where the amount comes from: one column, or a debit and a credit column.
 *
 * @param debit the column of amounts, or of debits
 * @param credit the column of credits, which are taken off
 * @param negativeWhere the rows whose amounts are turned round: credit notes written without sign
 */
record AmountSource(Source debit, Optional<Source> credit, Optional<RowCondition> negativeWhere) {}
