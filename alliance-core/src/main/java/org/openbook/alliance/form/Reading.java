package org.openbook.alliance.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.DocumentException;

/** What is wrong with one document, while it is read. */
final class Reading {
  private final @Nullable Reading outer;
  private final List<DocumentException.Fault> faults = new ArrayList<>();

  Reading() {
    this.outer = null;
  }

  /** A trial inside another reading: of what that one tells no more, nothing need be said. */
  Reading(Reading outer) {
    this.outer = outer;
  }

  /** Whether nothing more is told. */
  boolean isFull() {
    return faults.size() >= DocumentException.MOST_FAULTS || (outer != null && outer.isFull());
  }

  void add(DocumentException.Fault fault) {
    if (faults.size() < DocumentException.MOST_FAULTS) {
      faults.add(fault);
    }
  }

  void addAll(List<DocumentException.Fault> others) {
    others.forEach(this::add);
  }

  List<DocumentException.Fault> faults() {
    return faults;
  }
}
