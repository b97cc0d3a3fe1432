package org.openbook.alliance.analysis;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.quantity.QuantityId;

/**
 * Something that terms pay and that nobody may have meant.
 *
 * <p>Not an opinion about the amount: each kind is a property of the terms that can be checked, and
 * where two facts can show it, a witness does. Worked number: a bonus gate at a score of 0 that
 * pays 300 000 is a cliff of 300 000 at exactly 0.
 */
@Value.Immutable
public abstract class Finding {
  Finding() {}

  /** What is found. */
  public enum Kind {
    /**
     * The amount of a line, or a party's part of it, jumps; by no more than the line rounds it is a
     * note.
     */
    CLIFF,
    /** Whatever one who is paid does with the quantity, its result is the same. */
    DEAD_ZONE,
    /** One who is paid gains by what the terms call worse. */
    PERVERSE,
    /**
     * A settlement is refused: a division by 0, an input outside a curve, a fact that is missing.
     */
    NO_VALUE,
    /** A party gains by leaving an indicator without a measured value. */
    NOT_MEASURING,
    /**
     * A cap or floor that can never bind; in plain arithmetic a part of a least or greatest that
     * never decides.
     */
    NEVER_BINDS,
    /** A band, a piece of a curve, a step or a branch that can never be reached. */
    NEVER_REACHED,
    /** An indicator whose whole range moves less money than a rounding step. */
    BELOW_ROUNDING,
    /** An indicator that never has an effect: whatever it measures, something masks it. */
    DOMINATED,
    /** A provider loses more than its fee: its result falls below 0. */
    PAIN_BEYOND_FEE,
    /** A saving costs the clients more than it saves. */
    PAYS_MORE_THAN_SAVED,
    /** The clients can pay more than the budget. */
    OVER_BUDGET,
    /** Two rules in the other order pay something else. */
    ORDER_MATTERS;

    /** {@code dead zone}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** How much it matters. */
  public enum Severity {
    /** To be known: a choice of the terms that has an effect. */
    NOTE,
    /** To be decided: the terms set no incentive, or carry a part that does nothing. */
    WARNING,
    /** To be mended: the terms pay for the wrong thing, or do not settle. */
    FAULT
  }

  static ImmutableFinding.Builder of(Kind kind, Severity severity) {
    return ImmutableFinding.builder().kind(kind).severity(severity);
  }

  /** What is found. */
  public abstract Kind kind();

  /** How much it matters. */
  public abstract Severity severity();

  /** The line, party or term that it is about, as the contract calls it. */
  public abstract String subject();

  /** The quantity along which it was found; empty where it holds over all quantities together. */
  public abstract Optional<QuantityId> quantity();

  /** From where on the quantity, together with {@link #to}; equal for a single place. */
  public abstract Optional<Enclosure> from();

  /** To where on the quantity. */
  public abstract Optional<Enclosure> to();

  /** How much money it is about: the jump, what is gained, the most that is too much. */
  public abstract Optional<Enclosure> amount();

  /** The terms that make it so. */
  public abstract List<Cause> causes();

  /** Two settlements that show it. */
  public abstract Optional<Witness> witness();

  /** What was found, in one sentence. */
  public abstract String message();

  /** The severity, the kind, the message and the terms. */
  @Override
  public String toString() {
    String terms = causes().isEmpty() ? "" : " [" + Joiner.on(", ").join(causes()) + "]";
    return "%s %s: %s%s"
        .formatted(severity().name().toLowerCase(Locale.ROOT), kind(), message(), terms);
  }
}
