package org.openbook.alliance.disclosure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.disclosure.testing.DisclosureDomain;
import org.openbook.alliance.form.testing.RoundTrips;

@Domain(DisclosureDomain.class)
class DisclosureFormProperties {
  @Property(tries = 200)
  void terms_are_read_as_they_were_written(@ForAll DisclosureTerms terms) {
    RoundTrips.check(DisclosureTerms.FORM, terms);
  }

  @Property(tries = 200)
  void permission_is_read_as_it_was_written(@ForAll DisclosureTerms.Permission permission) {
    RoundTrips.check(DisclosureTerms.Permission.FORM, permission);
  }
}
