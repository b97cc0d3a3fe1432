package org.openbook.alliance.payment.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.FeeSuspension;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;

/** Terms of paying as plain parameters: {@code @Domain(PaymentDomain.class)}. */
public final class PaymentDomain extends DomainContextBase {
  @Provide
  Arbitrary<DueTerm> dueTerms() {
    return PaymentArbitraries.dueTerms();
  }

  @Provide
  Arbitrary<LateInterest> interest() {
    return PaymentArbitraries.interest();
  }

  @Provide
  Arbitrary<FeeSuspension> suspensions() {
    return PaymentArbitraries.suspensions();
  }

  @Provide
  Arbitrary<PaymentTerms> terms() {
    return PaymentArbitraries.terms();
  }
}
