package org.openbook.alliance.posting;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.posting.testing.PostingDomain;

/** Reading what was written gives an equal plan and equal postings. */
@Domain(PostingDomain.class)
class PostingFormProperties {
  private static final int TRIES = 100;
  private static final int TRIES_OF_WHOLE_HISTORIES = 20;

  @Property(tries = TRIES)
  void account_plans(
      @ForAll AccountPlan plan, @ForAll AccountKey key, @ForAll LedgerAccount account) {
    RoundTrips.check(AccountPlan.FORM, plan);
    RoundTrips.check(AccountKey.FORM, key);
    RoundTrips.check(LedgerAccount.FORM, account);
  }

  @Property(tries = TRIES_OF_WHOLE_HISTORIES)
  void postings(@ForAll PostingSet set, @ForAll PostingRow row) {
    RoundTrips.check(PostingSet.FORM, set);
    RoundTrips.check(PostingRow.FORM, row);
  }
}
