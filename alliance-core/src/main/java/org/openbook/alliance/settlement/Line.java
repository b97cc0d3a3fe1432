package org.openbook.alliance.settlement;

import org.immutables.value.Value;
import org.openbook.alliance.exact.Canonical;
import org.openbook.alliance.exact.CanonicalForm;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;

/**
 * A line of the commercial model: an amount that some parties pay to others, and in which
 * proportion.
 *
 * <p>Not an amount yet: settling makes one, rounded at this one place. A result below 0 is paid the
 * other way round. Worked number: a bonus of 1 218 000.005 is payable as 1 218 000.01.
 */
@Value.Immutable
public abstract class Line implements Canonical {
  private static final String REASON = "payable";

  Line() {}

  /** A builder; everything but the rounding is mandatory. */
  public static Builder builder() {
    return ImmutableLine.builder();
  }

  /** A line whose payable is rounded to the cent, half up. */
  public static Line of(LineId id, Formula amount, Participation payers, Participation payees) {
    return builder().id(id).amount(amount).payers(payers).payees(payees).build();
  }

  /** What data call it; unique in its model. */
  public abstract LineId id();

  /** How much, under the name and clause that the statement shows; unit MONEY. */
  public abstract Formula amount();

  /** Who pays, in which proportion. */
  public abstract Participation payers();

  /** Who is paid, in which proportion. */
  public abstract Participation payees();

  /** How the payable is rounded; to the cent, half up, unless given. */
  @Value.Default
  public Rounding rounding() {
    return Rounding.toCent();
  }

  @Value.Check
  void check() {
    Faults.in("line '" + id() + "'")
        .require(
            amount().unit().isMoney(),
            () -> "its amount is a %s; it is MONEY".formatted(amount().unit()))
        .require(
            amount().node() instanceof Node.Named named && named.clause().isPresent(),
            () -> "its amount has no name with a clause; name it as the contract does")
        .throwIfAny();
  }

  /** What the contract calls the line, and where. */
  public Node.Named name() {
    return (Node.Named) amount().node();
  }

  /** The amount as it is paid: rounded, under the same name. */
  @Value.Lazy
  public Formula payable() {
    Node.Named name = name();
    return Formula.of(
        new Node.Named(
            name.of().rounded(rounding(), REASON), name.label(), name.clause(), name.source()));
  }

  @Override
  public CanonicalForm canonical() {
    return CanonicalForm.of("line")
        .with("id", id())
        .with("payable", payable().digest())
        .with("payers", payers())
        .with("payees", payees());
  }

  @Override
  public String toString() {
    return id() + ": " + name().label();
  }

  /** Collects a line's terms. */
  public interface Builder {
    /** What data call it. */
    Builder id(LineId id);

    /** How much. */
    Builder amount(Formula amount);

    /** Who pays. */
    Builder payers(Participation payers);

    /** Who is paid. */
    Builder payees(Participation payees);

    /** How the payable is rounded. */
    Builder rounding(Rounding rounding);

    /** The line. */
    Line build();
  }
}
