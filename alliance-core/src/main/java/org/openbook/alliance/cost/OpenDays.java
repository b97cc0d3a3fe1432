package org.openbook.alliance.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.term.ContractPeriod;

/** Which days are open, as locks close them one after the other. */
final class OpenDays {
  private final List<ContractPeriod> closed = new ArrayList<>();

  void close(ContractPeriod period) {
    closed.add(period);
  }

  /** This day if it is open, otherwise the first open day after it. */
  LocalDate firstFrom(LocalDate day) {
    LocalDate open = day;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (ContractPeriod period : closed) {
        if (period.contains(open)) {
          open = period.endInclusive().plusDays(1);
          moved = true;
        }
      }
    }
    return open;
  }
}
