package org.openbook.alliance.catalogue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.catalogue.testing.CatalogueDomain;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.term.testing.TermDomain;

@Domain(CatalogueDomain.class)
@Domain(TermDomain.class)
class CatalogueFormProperties {
  @Property(tries = 200)
  void classification_is_read_as_it_was_written(@ForAll Classification classification) {
    RoundTrips.check(Classification.FORM, classification);
    RoundTrips.check(CostCatalogue.FORM, classification.catalogue());
  }

  @Property(tries = 200)
  void costType_is_read_as_it_was_written(@ForAll CostType type) {
    RoundTrips.check(CostType.FORM, type);
    RoundTrips.check(CostTypeId.FORM, type.id());
  }

  @Property(tries = 200)
  void treatment_is_read_as_it_was_written(@ForAll Treatment treatment) {
    RoundTrips.check(Treatment.FORM, treatment);
  }

  @Property(tries = 200)
  void rule_is_read_as_it_was_written(@ForAll AllocationRule rule) {
    RoundTrips.check(AllocationRule.FORM, rule);
  }
}
