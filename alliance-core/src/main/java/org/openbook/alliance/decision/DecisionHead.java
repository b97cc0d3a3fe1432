package org.openbook.alliance.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;

/**
 * Who decides, on which day and under which number: the head of a public body's decision.
 *
 * <p>Not taken from any document: only who drafts the decision knows it. What is not given is
 * printed as a blank to fill in, and nothing is put in its place.
 */
@Value.Immutable
public abstract class DecisionHead {
  DecisionHead() {}

  /** A builder; everything may stay open. */
  public static Builder builder() {
    return ImmutableDecisionHead.builder();
  }

  /** A head of which everything is to be filled in. */
  public static DecisionHead blank() {
    return builder().build();
  }

  /** Who decides: a board, an office holder. */
  public abstract Optional<String> body();

  /** The number of the decision: {@code 41} of {@code § 41}. */
  public abstract Optional<String> section();

  /** The day of the decision. */
  public abstract Optional<LocalDate> day();

  /** Who presents the matter. */
  public abstract Optional<String> presenter();

  /** Who prepared the matter. */
  public abstract Optional<String> preparer();

  @Value.Check
  void check() {
    Faults faults = Faults.in("head of a decision");
    refuseBlank(body(), "who decides is blank; it must be said or left out", faults);
    refuseBlank(section(), "number of the section is blank; it must be said or left out", faults);
    refuseBlank(presenter(), "who presents is blank; it must be said or left out", faults);
    refuseBlank(preparer(), "who prepared is blank; it must be said or left out", faults);
    faults.throwIfAny();
  }

  private static void refuseBlank(Optional<String> given, String fault, Faults faults) {
    faults.require(given.filter(String::isBlank).isEmpty(), () -> fault);
  }

  /** {@code County board, § 41, 2026-03-02}, as far as it is known. */
  @Override
  public String toString() {
    return "%s, § %s, %s"
        .formatted(
            body().orElse("…"), section().orElse("…"), day().map(LocalDate::toString).orElse("…"));
  }

  /** Collects a head's parts. */
  public interface Builder {
    /** Who decides. */
    Builder body(String body);

    /** The number of the decision. */
    Builder section(String section);

    /** The day of the decision. */
    Builder day(LocalDate day);

    /** Who presents the matter. */
    Builder presenter(String presenter);

    /** Who prepared the matter. */
    Builder preparer(String preparer);

    /** The head. */
    DecisionHead build();
  }
}
