package org.openbook.alliance.catalogue.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.Picks;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.testing.Terms;

/** Cost types and their treatment as plain parameters: {@code @Domain(CatalogueDomain.class)}. */
public final class CatalogueDomain extends DomainContextBase {
  @Provide
  Arbitrary<CostTypeId> ids() {
    return CatalogueArbitraries.costTypeIds();
  }

  @Provide
  Arbitrary<CostCatalogue> catalogues() {
    return CatalogueArbitraries.catalogues();
  }

  @Provide
  Arbitrary<CostType> types() {
    return Arbitraries.oneOf(
        Picks.among(catalogues(), CostCatalogue::types),
        Combinators.combine(ids(), Terms.labels()).as(CostType::of));
  }

  @Provide
  Arbitrary<Classification> classifications() {
    return Combinators.combine(catalogues(), CatalogueArbitraries.classifications())
        .as((names, rows) -> Classification.of(names, rows.treatments()));
  }

  @Provide
  Arbitrary<Treatment> treatments() {
    return CatalogueArbitraries.treatments();
  }

  @Provide
  Arbitrary<AllocationRule> rules() {
    return CatalogueArbitraries.rules();
  }

  @Provide
  Arbitrary<AllocationRule.Posted> posted() {
    Arbitrary<Rational> amounts =
        Arbitraries.integers().between(-500, 2000).map(cents -> Rational.of(cents, 100));
    Arbitrary<Rational> hours = Arbitraries.integers().between(0, 40).map(n -> Rational.of(n, 4));
    return Combinators.combine(amounts, hours.optional())
        .as((amount, worked) -> new AllocationRule.Posted(amount, Amounts.EUR, worked));
  }
}
