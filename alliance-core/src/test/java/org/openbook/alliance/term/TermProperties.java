package org.openbook.alliance.term;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.term.testing.TermDomain;
import org.openbook.alliance.term.testing.Terms;

@Domain(TermDomain.class)
@Domain(DomainContext.Global.class)
class TermProperties {
  @Property
  void identifier_of_any_allowed_text_is_that_text(@ForAll("identifiers") String text) {
    assertThat(Identifier.require("id", text)).isEqualTo(text);
  }

  @Property
  void label_says_something_in_every_language(@ForAll Label label, @ForAll Language language) {
    String own =
        switch (language) {
          case FI -> label.fi();
          case SV -> label.sv();
          case EN -> label.en();
        };

    assertThat(label.in(language)).isNotBlank();
    assertThat(label.in(language).equals(own)).isEqualTo(!own.isEmpty());
    assertThat(label.in(language).startsWith("[")).isEqualTo(own.isEmpty());
  }

  @Property
  void label_that_was_written_is_read_again(@ForAll Label label) {
    RoundTrips.check(Label.FORM, label);
  }

  @Property
  void document_of_a_label_holds_no_text_of_the_library(@ForAll Label label) {
    assertThat(Label.FORM.write(label).canonicalText()).doesNotContain(Terms.standardTexts());
    assertThat(Label.FORM.write(label, Writing.full()).canonicalText())
        .doesNotContain(Terms.standardTexts());
  }

  @Property
  void digests_of_two_terms_are_equal_where_the_terms_are(
      @ForAll Label a, @ForAll Label b, @ForAll Source c, @ForAll Source d) {
    assertThat(Label.FORM.digest(a).equals(Label.FORM.digest(b))).isEqualTo(a.equals(b));
    assertThat(Source.FORM.digest(c).equals(Source.FORM.digest(d))).isEqualTo(c.equals(d));
  }

  @Provide
  Arbitrary<String> identifiers() {
    return Terms.identifiers();
  }
}
