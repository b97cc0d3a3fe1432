package org.openbook.alliance.posting.testing;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.posting.AccountKey;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.Dimension;
import org.openbook.alliance.posting.DimensionId;
import org.openbook.alliance.posting.LedgerAccount;

/** Account plans that miss nothing: with shared and with separate accounts. */
public final class AccountPlans {
  private static final DimensionId PARTNER = DimensionId.of("partner");
  private static final DimensionId SERVICE = DimensionId.of("service");

  private AccountPlans() {}

  /** For every use of each party the account that {@link AccountUse#ordinal} numbers from 1000. */
  public static AccountPlan.Builder whole(List<PartyId> parties) {
    AccountPlan.Builder plan = AccountPlan.builder();
    for (PartyId party : parties) {
      for (AccountUse use : AccountUse.values()) {
        plan.putAccounts(
            AccountKey.of(party, use), LedgerAccount.of(String.valueOf(1000 + use.ordinal())));
      }
    }
    return plan;
  }

  /** Whole plans of these parties, some of which give some lines accounts of their own. */
  public static Arbitrary<AccountPlan> plans(List<PartyId> parties, List<LineId> lines) {
    Arbitrary<AccountPlan> plain =
        Arbitraries.of(lines)
            .set()
            .map(
                own -> {
                  AccountPlan.Builder plan = whole(parties);
                  own.forEach(line -> plan.putAccounts(special(parties.get(0), line), own(line)));
                  return plan.build();
                });
    return Arbitraries.oneOf(plain, Arbitraries.just(dimensioned(parties, lines)));
  }

  /** A whole plan with a dimension of all accounts and one that only the lines' own have. */
  public static AccountPlan dimensioned(List<PartyId> parties, List<LineId> lines) {
    AccountPlan.Builder plan =
        whole(parties)
            .addDimensions(Dimension.of(PARTNER))
            .addDimensions(Dimension.of(SERVICE, "4711"));
    lines.forEach(
        line ->
            plan.putAccounts(
                special(parties.get(0), line),
                own(line).withDimensions(Map.of(PARTNER, "P-" + line, SERVICE, ""))));
    return plan.build();
  }

  private static AccountKey special(PartyId party, LineId line) {
    return AccountKey.of(party, AccountUse.PAYABLE, line);
  }

  private static LedgerAccount own(LineId line) {
    return LedgerAccount.of("own-" + line, "centre");
  }
}
