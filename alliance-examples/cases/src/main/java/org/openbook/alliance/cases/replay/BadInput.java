package org.openbook.alliance.cases.replay;

import java.util.List;

/** A row, or a whole file, that cannot be read; it carries everything that is wrong with it. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  BadInput(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  BadInput(String fault) {
    this(List.of(fault));
  }

  List<String> faults() {
    return faults;
  }
}
