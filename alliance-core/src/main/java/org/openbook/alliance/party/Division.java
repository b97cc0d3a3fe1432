package org.openbook.alliance.party;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Apportionment;

/**
 * An amount divided among parties in whole steps, with all that each part follows from: weights,
 * exact shares, whole steps, and who gets or holds what is left over.
 *
 * <p>Not a second way to divide: the parts are those of {@link Participation#split}. Replay law:
 * each part follows from the weights, the amount, the step and the policy alone. Worked number:
 * 987.65 over 48, 41 and 11 in steps of 0.05 has the exact shares 474.072, 404.9365 and 108.6415
 * and the whole ones 474.05, 404.90 and 108.60; what is left over is 0.10.
 *
 * @param participation who shares, with which weights, and what becomes of what is left over
 * @param amount what is divided; a multiple of the step
 * @param step what is divided no further: 0.01 for a cent; above 0
 */
public record Division(Participation participation, Rational amount, Rational step) {
  /**
   * What one party gets.
   *
   * @param party who
   * @param weight its weight against those of the others; 0 for a holder without a share
   * @param exact amount × weight ÷ all weights
   * @param whole the whole steps in the exact share; the whole blocks where only these are shared
   * @param amount what it gets: the whole steps and its part of what is left over
   */
  public record Part(
      PartyId party, Rational weight, Rational exact, Rational whole, Rational amount) {
    /** Refuses null. */
    public Part {
      requireNonNull(party, "party");
      requireNonNull(weight, "weight");
      requireNonNull(exact, "exact");
      requireNonNull(whole, "whole");
      requireNonNull(amount, "amount");
    }

    /** What it gets or holds of what is left over; below 0 of an amount below 0. */
    public Rational ofRemainder() {
      return amount.minus(whole);
    }
  }

  /** Refuses an amount that is no multiple of the step, and a step that is not above 0. */
  public Division {
    requireNonNull(participation, "participation");
    participation.split(amount, step);
  }

  /** What each party gets, in declared order; a holder without a share comes last. */
  public List<Part> parts() {
    Map<PartyId, Rational> amounts = participation.split(amount, step);
    List<Participation.Share> shares = participation.shares();
    List<Rational> wholes = wholes();
    List<Part> parts = new ArrayList<>(amounts.size());
    for (int i = 0; i < shares.size(); i++) {
      PartyId party = shares.get(i).party();
      Rational part = requireNonNull(amounts.get(party));
      parts.add(new Part(party, shares.get(i).weight(), exact(i), wholes.get(i), part));
    }
    amounts.forEach(
        (party, part) -> {
          if (!participation.parties().contains(party)) {
            parts.add(new Part(party, Rational.ZERO, Rational.ZERO, Rational.ZERO, part));
          }
        });
    return List.copyOf(parts);
  }

  /** What the whole steps leave over: 0.10 of 987.65 in the worked number. */
  public Rational remainder() {
    return amount.minus(Rational.sum(wholes()));
  }

  /** What all weights add up to; above 0. */
  public Rational weightOfAll() {
    return Rational.sum(participation.weights());
  }

  // A policy that leaves a remainder allocates whole steps, or whole blocks, and nothing else.
  private List<Rational> wholes() {
    if (participation.remainder().mayLeaveRemainder()) {
      return Apportionment.of(participation.remainder(), step)
          .split(amount, participation.weights())
          .parts();
    }
    List<Rational> wholes = new ArrayList<>();
    for (int i = 0; i < participation.shares().size(); i++) {
      wholes.add(exact(i).rounded(step, RoundingMode.DOWN));
    }
    return wholes;
  }

  private Rational exact(int place) {
    return amount.times(participation.fractions().get(place));
  }

  /** {@code 987.65 over a 48, b 41, c 11; largest remainder}. */
  @Override
  public String toString() {
    return amount + " over " + participation;
  }
}
