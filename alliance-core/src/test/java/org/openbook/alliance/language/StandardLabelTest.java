package org.openbook.alliance.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.term.testing.Terms;

class StandardLabelTest {
  @Test
  void label_speaks_each_language() {
    Label label = StandardLabel.UNDER_RUN.label();

    assertThat(label.fi()).isEqualTo("Tavoitekustannuksen alitus");
    assertThat(label.sv()).isEqualTo("Underskridande av målkostnaden");
    assertThat(label.en()).isEqualTo("Under-run");
    assertThat(StandardLabel.UNDER_RUN).hasToString("under-run");
  }

  @Test
  void text_that_begins_with_the_subject_is_empty_where_the_subject_has_none() {
    Label label = StandardLabel.MEASURED.of(Label.of("suositus", "", "NPS"));

    assertThat(label.fi()).isEqualTo("suositus, mitattu arvo");
    assertThat(label.sv()).isEmpty();
    assertThat(label.en()).isEqualTo("NPS, measured");
    assertThat(label.in(Language.SV)).isEqualTo("[en] NPS, measured");
  }

  @Test
  void text_that_ends_with_the_subject_takes_what_the_subject_says_in_the_language() {
    Label label = StandardLabel.MEAN_SCORE.of(Label.of("Tie Oy", "", ""));

    assertThat(label.fi()).isEqualTo("Pisteiden keskiarvo: Tie Oy");
    assertThat(label.sv()).isEqualTo("Medelpoäng: [fi] Tie Oy");
    assertThat(label.en()).isEqualTo("Mean score: [fi] Tie Oy");
  }

  @Test
  void subject_may_be_a_standard_label_and_may_look_like_a_place() {
    Label fee = StandardLabel.SECURED_FEE.label();
    Label odd = Label.en("{0}");

    assertThat(StandardLabel.PART_PAYABLE_NOW.of(fee)).hasToString("Secured fee, part payable now");
    assertThat(StandardLabel.MEASURED.of(odd)).hasToString("{0}, measured");
  }

  @ParameterizedTest
  @EnumSource
  void label_has_texts_in_all_languages_and_one_place_of_a_subject_at_most(StandardLabel label) {
    Label subject = Label.of("§", "§", "§");
    Label made = Terms.sample(label, subject);

    for (Language language : Language.values()) {
      String text = made.in(language);
      assertThat(text).isNotBlank().doesNotContain("{").isEqualTo(text.strip());
      assertThat(text.chars().filter(c -> c == '§').count()).isEqualTo(label.hasSubject() ? 1 : 0);
      assertThat(text.startsWith("§")).isEqualTo(made.in(Language.EN).startsWith("§"));
    }
    assertThat(Forms.word(label)).isEqualTo(label.toString());
  }

  @ParameterizedTest
  @EnumSource
  void label_with_or_without_a_subject_against_its_texts_is_refused(StandardLabel label) {
    assertThatThrownBy(() -> wronglyMade(label))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            label.hasSubject()
                ? "label '%s' has no subject; it must have one".formatted(label)
                : "label '%s' has the subject 'x'; it must have none".formatted(label));
  }

  private static Label wronglyMade(StandardLabel label) {
    return label.hasSubject() ? label.label() : label.of(Label.en("x"));
  }
}
