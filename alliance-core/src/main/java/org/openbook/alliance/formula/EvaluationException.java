package org.openbook.alliance.formula;

import com.google.common.base.Joiner;
import java.util.List;
import org.openbook.alliance.quantity.QuantityId;

/**
 * A formula could not be computed from the facts given.
 *
 * <p>Not thrown for a wrong formula: that is refused when it is built. It carries everything that
 * stood in the way, so that a host can ask for all of it at once.
 */
public final class EvaluationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<QuantityId> missing;
  private final transient List<String> faults;

  EvaluationException(List<QuantityId> missing, List<String> faults) {
    super(message(missing, faults));
    this.missing = List.copyOf(missing);
    this.faults = List.copyOf(faults);
  }

  /** The quantities that are needed and were not given. */
  public List<QuantityId> missing() {
    return missing;
  }

  /** What else stood in the way: a division by 0, an input outside a curve. */
  public List<String> faults() {
    return faults;
  }

  private static String message(List<QuantityId> missing, List<String> faults) {
    StringBuilder text = new StringBuilder("not computable");
    if (!missing.isEmpty()) {
      text.append("; ")
          .append("missing: %s (each is given as a fact)".formatted(Joiner.on(", ").join(missing)));
    }
    for (String fault : faults) {
      text.append("; ").append(fault);
    }
    return text.toString();
  }
}
