package org.openbook.alliance.workbook;

import java.util.Map;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.settlement.SettledLine;

/**
 * Where a line stands in the workbook.
 *
 * @param line the line
 * @param amount what it came to
 * @param payable what of it is payable
 * @param net what it brings to each party that it concerns
 * @param netPayable what of that is payable
 */
record LineCells(
    SettledLine line,
    String amount,
    String payable,
    Map<PartyId, String> net,
    Map<PartyId, String> netPayable) {}
