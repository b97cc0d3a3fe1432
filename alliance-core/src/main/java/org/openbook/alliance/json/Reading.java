package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one document, while it is read. */
final class Reading {
  // A document of a million faults is told the first of them.
  private static final int MOST_FAULTS = 100;

  private final List<DocumentException.Fault> faults = new ArrayList<>();

  void add(Path path, String message) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new DocumentException.Fault(path.toString(), message));
    }
  }

  void addAll(Reading other) {
    other.faults.stream().limit(MOST_FAULTS - faults.size()).forEach(faults::add);
  }

  /** The value, if nothing was wrong. */
  <T> T result(String document, Slot<T> read) {
    if (!faults.isEmpty()) {
      throw new DocumentException(document, faults);
    }
    return read.get();
  }
}
