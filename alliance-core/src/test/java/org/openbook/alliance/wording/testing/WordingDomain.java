package org.openbook.alliance.wording.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.wording.ContractWording;

/** The wording of generated terms: {@code @Domain(WordingDomain.class)}. */
public final class WordingDomain extends DomainContextBase {
  @Provide
  Arbitrary<ContractWording> wordings() {
    return SettlementArbitraries.models().map(ContractWording::of);
  }
}
