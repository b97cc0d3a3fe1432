package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.CommercialModel;

/**
 * What facts pay to whom, line by line.
 *
 * <p>Not necessarily a commercial model of ours: a host's own calculation is a rule too. The facts
 * are the quantities that terms ask for, as {@link
 * org.openbook.alliance.settlement.Settlement#inputs} shows them; so a law can change one and leave
 * the others.
 */
@FunctionalInterface
public interface PayoutRule {
  /** What every line comes to and who pays whom, in the order of the lines. */
  List<LinePayout> on(Inputs facts);

  /**
   * What one line comes to.
   *
   * @param line which line
   * @param amount how much
   * @param paid what each payer pays
   * @param received what each payee is paid
   */
  record LinePayout(
      LineId line, Rational amount, Map<PartyId, Rational> paid, Map<PartyId, Rational> received) {
    /** Refuses null; keeps its own copies. */
    public LinePayout {
      requireNonNull(line, "line");
      requireNonNull(amount, "amount");
      paid = copy(paid);
      received = copy(received);
    }

    // In the order given, so that equal payouts print alike.
    private static Map<PartyId, Rational> copy(Map<PartyId, Rational> parts) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** What a party is paid less what it pays. */
    public Rational netOf(PartyId party) {
      requireNonNull(party, "party");
      return received
          .getOrDefault(party, Rational.ZERO)
          .minus(paid.getOrDefault(party, Rational.ZERO));
    }
  }

  /** What a model pays in the end: its lines at the final settlement, rounded and divided. */
  static PayoutRule of(CommercialModel model) {
    return new ModelPayout(model);
  }
}
