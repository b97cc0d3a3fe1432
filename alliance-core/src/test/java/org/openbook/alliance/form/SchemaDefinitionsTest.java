package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Sample.Limit;
import org.openbook.alliance.form.Sample.Measure;
import org.openbook.alliance.form.Sample.Team;

class SchemaDefinitionsTest {
  private static final Form<List<Team>> TEAMS = Forms.list(Team.FORM);

  private static boolean accepts(Form<?> form, String json) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaDefinitions.document("Sample", form).toJson());
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void part_that_refers_to_itself_is_described_once() {
    assertThat(Sample.schema(TEAMS))
        .isEqualTo(
            "{\"$defs\":{\"team\":{\"additionalProperties\":false,\"properties\":"
                + "{\"name\":{\"pattern\":\"\\\\S\",\"type\":\"string\"},"
                + "\"teams\":{\"default\":[],\"items\":{\"$ref\":\"#/$defs/team\"},"
                + "\"type\":\"array\"}},\"required\":[\"name\"],\"type\":\"object\"}},"
                + "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                + "\"items\":{\"$ref\":\"#/$defs/team\"},\"title\":\"Sample\",\"type\":\"array\"}");
    assertThat(accepts(TEAMS, "[{\"name\": \"a\", \"teams\": [{\"name\": \"b\"}]}]")).isTrue();
    assertThat(accepts(TEAMS, "[{\"name\": \"a\", \"teams\": [{\"nme\": \"b\"}]}]")).isFalse();
  }

  @Test
  void named_form_is_a_part_of_its_own() {
    Form<String> note = Forms.named("note", Forms.WORDS);

    assertThat(Sample.schema(Forms.list(note)))
        .contains("\"$defs\":{\"note\":{\"pattern\":\"\\\\S\",\"type\":\"string\"}}")
        .contains("\"items\":{\"$ref\":\"#/$defs/note\"}");
    assertThat(Sample.schema(Forms.list(Forms.lazy(() -> note))))
        .isEqualTo(Sample.schema(Forms.list(note)));
  }

  @Test
  void schemas_of_the_small_forms_tell_what_the_readers_take() {
    assertThat(accepts(Forms.entries(id -> id, id -> id, Forms.WHOLE), "{\"a\": 1}")).isTrue();
    assertThat(accepts(Forms.entries(id -> id, id -> id, Forms.WHOLE), "{\"a\": \"1\"}")).isFalse();
    assertThat(accepts(Limit.FORM, "{\"cap\": \"1/3\"}")).isTrue();
    assertThat(accepts(Limit.FORM, "{\"cap\": \"1,3\"}")).isFalse();
    assertThat(accepts(Limit.FORM, "{\"cap\": \"1\", \"floor\": \"1\"}")).isFalse();
    assertThat(accepts(Limit.FORM, "{\"top\": \"1\"}")).isFalse();
    assertThat(accepts(Forms.unordered(Forms.WHOLE), "[2, 1]")).isTrue();
    assertThat(accepts(Forms.several(Forms.WHOLE), "2")).isTrue();
    assertThat(accepts(Forms.several(Forms.WHOLE), "[2]")).isTrue();
  }

  @Test
  void text_or_the_longer_form_is_either() {
    Form<Measure> form =
        Forms.shortened(Forms.WORDS.as(Measure::of, Measure::name), any -> true, Measure.FORM);

    assertThat(accepts(form, "\"a\"")).isTrue();
    assertThat(accepts(form, "{\"name\": \"a\"}")).isTrue();
    assertThat(accepts(form, "{}")).isFalse();
    assertThat(accepts(form, "\" \"")).isFalse();
  }

  @Test
  void at_least_so_many_members_are_there() {
    ObjectForm<String> form =
        ObjectForm.of(
            "", text -> text, Member.<String, String>optional("a", Forms.TEXT, t -> t, ""));

    assertThat(accepts(form, "{}")).isTrue();
    assertThat(accepts(form.ofAtLeast(1), "{}")).isFalse();
    assertThat(accepts(form.ofAtLeast(1), "{\"a\": \"\"}")).isTrue();
  }

  @Test
  void schema_is_a_document_with_its_title_first() {
    Tree schema = SchemaDefinitions.document("Team", TEAMS);

    assertThat(((Tree.Members) schema).byName().keySet())
        .containsExactly("$schema", "title", "type", "items", "$defs");
  }
}
