package org.openbook.alliance.cases.replay;

import java.util.List;

/** How the rows of one layout are recomputed from their input columns. */
interface RowReplay {
  /** The columns that must be there. */
  List<String> columns();

  /**
   * The row recomputed and compared.
   *
   * @throws BadInput if a value of the row cannot be used
   * @throws IllegalArgumentException if the rules refuse the row's facts
   */
  Outcome replay(Row row);
}
