package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.openbook.alliance.document.DocumentException;

/** What a refused document is told, apart from the lines. */
final class Refusal {
  private Refusal() {}

  static List<String> of(ThrowingCallable reading) {
    DocumentException refused = catchThrowableOfType(DocumentException.class, reading);
    if (refused == null) {
      throw new AssertionError("it was not refused");
    }
    return refused.faults().stream().map(fault -> fault.path() + ": " + fault.message()).toList();
  }
}
