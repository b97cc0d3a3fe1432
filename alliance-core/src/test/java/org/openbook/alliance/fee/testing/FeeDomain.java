package org.openbook.alliance.fee.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.fee.AllianceFee;
import org.openbook.alliance.fee.ChargedFee;

/** Fees as plain parameters: {@code @Domain(FeeDomain.class)}. */
public final class FeeDomain extends DomainContextBase {
  @Provide
  Arbitrary<AllianceFee> fees() {
    return FeeArbitraries.fees();
  }

  @Provide
  Arbitrary<ChargedFee> charged() {
    return FeeArbitraries.charged();
  }
}
