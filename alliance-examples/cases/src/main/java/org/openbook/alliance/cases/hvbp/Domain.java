package org.openbook.alliance.cases.hvbp;

import java.util.Locale;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.scoring.KeyResultId;

/** A domain of the programme: measures that are weighted together. Not a department. */
public enum Domain {
  /** Clinical process of care. */
  PROCESS("Clinical process of care"),
  /** Outcomes; from 2018 all of clinical care. */
  OUTCOMES("Outcomes"),
  /** Patient experience. */
  EXPERIENCE("Patient experience of care"),
  /** Safety. */
  SAFETY("Safety"),
  /** Efficiency and cost reduction. */
  EFFICIENCY("Efficiency and cost reduction");

  private final String label;

  Domain(String label) {
    this.label = label;
  }

  /** What the programme calls it. */
  public String label() {
    return label;
  }

  /** What data call it: {@code process}. */
  public KeyResultId id() {
    return KeyResultId.of(name().toLowerCase(Locale.ROOT));
  }

  /** The quantity that its score is given as. */
  public QuantityId scoreId() {
    return QuantityId.of("measured." + id());
  }
}
