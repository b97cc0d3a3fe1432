package org.openbook.alliance.form;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.document.DocumentException;

/** What is wrong with one document, while it is read. */
final class Reading {
  // A document of a million faults is told the first of them.
  private static final int MOST_FAULTS = 100;

  private final List<DocumentException.Fault> faults = new ArrayList<>();

  void add(DocumentException.Fault fault) {
    if (faults.size() < MOST_FAULTS) {
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
