package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.json.JsonParsers;

class MemberTest {
  /** A text whose note repeats it unless it says otherwise. */
  private record Noted(String text, Optional<String> note) {
    static final ObjectForm<Noted> FORM =
        ObjectForm.of(
            "",
            Noted::new,
            Member.required("text", Forms.TEXT, Noted::text),
            Member.optionalUnless(
                "note",
                Forms.TEXT,
                Noted::note,
                noted -> noted.note().equals(Optional.of(noted.text()))));
  }

  /** A text of a language that the document knows. */
  private record Spoken(String language, String text) {
    static final ObjectForm<Spoken> FORM =
        ObjectForm.of(
            "",
            Spoken::new,
            Member.inScope("language", Forms.WORDS, String.class, Spoken::language),
            Member.required("text", Forms.TEXT, Spoken::text));
  }

  private static Spoken read(String json, String language) {
    return Spoken.FORM.read(
        Parsed.of("sample", json, JsonParsers.jackson2()),
        place -> place.with(String.class, language));
  }

  @Test
  void what_the_rest_tells_is_left_out_for_people_only() {
    Noted told = new Noted("a", Optional.of("a"));

    assertThat(Noted.FORM.write(told).toLine()).isEqualTo("{\"text\":\"a\"}");
    assertThat(Noted.FORM.write(told, Writing.full()).canonicalText())
        .isEqualTo("{\"note\":\"a\",\"text\":\"a\"}");
    assertThat(Noted.FORM.write(new Noted("a", Optional.of("b"))).toLine())
        .isEqualTo("{\"text\":\"a\",\"note\":\"b\"}");
    assertThat(Noted.FORM.write(new Noted("a", Optional.empty()), Writing.full()).toLine())
        .isEqualTo("{\"text\":\"a\"}");
  }

  @Test
  void member_is_what_is_in_scope_unless_given() {
    assertThat(read("{\"text\": \"a\"}", "fi")).isEqualTo(new Spoken("fi", "a"));
    assertThat(read("{\"text\": \"a\", \"language\": \"sv\"}", "fi"))
        .isEqualTo(new Spoken("sv", "a"));
    assertThat(Sample.faults(Spoken.FORM, "{\"text\": \"a\"}"))
        .containsExactly("$ (line 1): member 'language' is missing; it is mandatory");
    assertThat(Spoken.FORM.write(new Spoken("fi", "a"), Writing.full()).toLine())
        .isEqualTo("{\"language\":\"fi\",\"text\":\"a\"}");
  }

  @Test
  void default_must_be_the_value_to_be_left_out() {
    Member<List<String>, List<String>> member = Member.list("all", Forms.TEXT, all -> all);
    ObjectForm<List<String>> form = ObjectForm.of("", all -> all, member);

    assertThat(form.write(List.of())).isEqualTo(Tree.members(Map.of()));
    assertThat(form.write(List.of("")).toLine()).isEqualTo("{\"all\":[\"\"]}");
    assertThat(form.digest(List.of()))
        .isEqualTo(Tree.member("all", Tree.items(List.of())).digest());
  }

  @Test
  void two_members_of_one_name_make_no_form() {
    Member<String, String> member = Member.required("text", Forms.TEXT, text -> text);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObjectForm.of("twice", (a, b) -> a, member, member))
        .withMessage("form 'twice' has members [text, text]; a name is there once");
  }
}
