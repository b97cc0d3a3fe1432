package org.openbook.alliance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.term.Clause;

class DisclosureTermsTest {
  private static final Clause CLAUSE = Clause.of("Annex 7");
  private static final PartyId CITY = PartyId.of("tampere");
  private static final PartyId A = PartyId.of("a");
  private static final PartyId B = PartyId.of("b");

  private static final DisclosureTerms TERMS =
      DisclosureTerms.of(
          CLAUSE,
          List.of(
              DisclosureTerms.permission(CITY, A, DisclosureLevel.ENTRIES),
              DisclosureTerms.permission(B, A, DisclosureLevel.CLASSES)));

  @Test
  void level_is_what_is_permitted_and_nothing_beyond() {
    assertThat(TERMS.level(CITY, A)).isEqualTo(DisclosureLevel.ENTRIES);
    assertThat(TERMS.level(B, A)).isEqualTo(DisclosureLevel.CLASSES);
    assertThat(TERMS.level(A, B)).isEqualTo(DisclosureLevel.NOTHING);
  }

  @Test
  void own_costs_are_seen_in_full_without_permission() {
    assertThat(TERMS.level(A, A)).isEqualTo(DisclosureLevel.ENTRIES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureTerms.permission(A, A, DisclosureLevel.NOTHING))
        .withMessageContaining("permission of 'a' is for its own costs");
  }

  @Test
  void two_permissions_for_one_thing_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DisclosureTerms.of(
                    CLAUSE,
                    List.of(
                        DisclosureTerms.permission(A, B, DisclosureLevel.NOTHING),
                        DisclosureTerms.permission(A, B, DisclosureLevel.MONTHS))))
        .withMessageContaining("'a' is permitted twice to see 'b'");
  }

  @Test
  void terms_that_differ_have_different_digests() {
    DisclosureTerms none = DisclosureTerms.of(CLAUSE, List.of());

    assertThat(DisclosureTerms.FORM.digest(none)).isNotEqualTo(DisclosureTerms.FORM.digest(TERMS));
    assertThat(TERMS)
        .hasToString("disclosure terms of Annex 7: [tampere sees a: entries, b sees a: classes]");
  }

  @Test
  void terms_are_written_as_who_sees_whose_costs() {
    assertThat(DisclosureTerms.FORM.write(TERMS).canonicalText())
        .isEqualTo(
            """
            {"clause":"Annex 7","permissions":[\
            {"level":"entries","owner":"a","recipient":"tampere"},\
            {"level":"classes","owner":"a","recipient":"b"}]}""");
  }
}
