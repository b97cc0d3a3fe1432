package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Sample.Area;
import org.openbook.alliance.form.Sample.Heading;
import org.openbook.alliance.form.Sample.Measure;

class ObjectFormTest {
  private static final Measure SURVEY =
      new Measure("survey", Rational.of(1, 2), Optional.of("yearly"), List.of("a", "b"));

  // ---- reading ----

  @Test
  void members_are_read_in_any_order() {
    String json =
        """
        {"sources": ["a", "b"], "note": "yearly",
         "weight": "50 %", "name": "survey"}
        """;

    assertThat(Sample.read(Measure.FORM, json)).isEqualTo(SURVEY);
  }

  @Test
  void absent_members_have_their_defaults() {
    assertThat(Sample.read(Measure.FORM, "{\"name\": \"survey\"}")).isEqualTo(Measure.of("survey"));
  }

  @Test
  void members_of_a_part_stand_among_those_of_the_whole() {
    String json = "{\"title\": \"Access\", \"measures\": [{\"name\": \"a\"}], \"limit\": 3}";

    assertThat(Sample.read(Area.FORM, json))
        .isEqualTo(
            new Area(
                new Heading("Access", Optional.empty()),
                List.of(Measure.of("a")),
                Optional.of(3L),
                List.of()));
  }

  // ---- faults ----

  @Test
  void everything_that_is_wrong_is_told_at_once_with_its_line() {
    String json =
        """
        {"measures": [{"nme": "a"},
                      {"name": " ", "weight": 1},
                      {"name": "c", "weight": "-1"},
                      "d",
                      {"name": "e",
                       "note": null, "sources": "x"}],
         "limit": 1.5,
         "tag": []}
        """;

    assertThat(Sample.faults(Area.FORM, json))
        .containsExactly(
            "$ (line 1): member 'title' is missing; it is mandatory",
            "$.measures[0] (line 1): member 'name' is missing; it is mandatory",
            "$.measures[0].nme (line 1): member 'nme' is unknown; the members here are name,"
                + " weight, note, sources; did you mean 'name'?",
            "$.measures[1].name (line 2): it is blank; it must say something",
            "$.measures[1].weight (line 2): it is the number '1'; it must be a text, in"
                + " quotes: \"1\"",
            "$.measures[2] (line 3): weight is -1; a weight is 0 or more",
            "$.measures[3] (line 4): it is 'd'; it must be an object",
            "$.measures[4].note (line 6): it is null; it must be a text",
            "$.measures[4].sources (line 6): it is 'x'; it must be an array",
            "$.limit (line 7): it is the number '1.5'; it must be a whole number",
            "$.tag (line 8): member 'tag' is unknown; the members here are title, clause,"
                + " measures, limit, tags; did you mean 'tags'?");
  }

  @Test
  void what_the_builder_refuses_is_a_fault_of_the_object() {
    assertThat(Sample.faults(Area.FORM, "{\"title\": \"Access\"}"))
        .containsExactly("$ (line 1): area has no measures; it has at least one");
  }

  @Test
  void nothing_is_built_of_parts_that_could_not_be_read() {
    assertThat(Sample.faults(Area.FORM, "{\"title\": \"Access\", \"measures\": [1]}"))
        .containsExactly("$.measures[0] (line 1): it is the number '1'; it must be an object");
  }

  @Test
  void members_that_stand_twice_are_told_before_the_rest() {
    assertThat(Sample.faults(Measure.FORM, "{\"name\": \"a\", \"name\": 1, \"note\": 2}"))
        .containsExactly(
            "$.name (line 1): member 'name' stands twice; it stands once",
            "$.note (line 1): it is the number '2'; it must be a text, in quotes: \"2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "null | null",
        "[]   | an array",
        "true | true",
        "12   | the number '12'",
        "-1e3 | the number '-1e3'",
        "\"x\" | 'x'"
      })
  void what_is_no_object_is_refused(String json, String kind) {
    assertThat(Sample.faults(Measure.FORM, json))
        .containsExactly("$ (line 1): it is %s; it must be an object".formatted(kind));
  }

  // ---- writing ----

  @Test
  void people_read_no_defaults_and_members_in_their_order() {
    assertThat(Measure.FORM.write(Measure.of("a")).toJson()).isEqualTo("{\"name\": \"a\"}\n");
    assertThat(Measure.FORM.write(SURVEY).toJson())
        .isEqualTo(
            "{\"name\": \"survey\", \"weight\": \"50 %\", \"note\": \"yearly\", \"sources\": [\"a\","
                + " \"b\"]}\n");
  }

  @Test
  void digests_are_of_every_default() {
    assertThat(Measure.FORM.write(Measure.of("a"), Writing.full()).canonicalText())
        .isEqualTo("{\"name\":\"a\",\"sources\":[],\"weight\":\"1\"}");
    assertThat(Measure.FORM.digest(Measure.of("a")))
        .isEqualTo(
            Tree.member("name", Tree.text("a"))
                .with("weight", Tree.text("1"))
                .with("sources", Tree.items(List.of()))
                .digest());
  }

  @Test
  void names_are_those_of_all_members() {
    assertThat(Area.FORM.names()).containsExactly("title", "clause", "measures", "limit", "tags");
  }

  // ---- schema ----

  @Test
  void schema_knows_members_defaults_and_descriptions() {
    assertThat(Sample.schema(Area.FORM).replace('"', '\''))
        .isEqualTo(
            "{'$defs':{"
                + "'measure':{'additionalProperties':false,'description':'A measured value.',"
                + "'properties':{"
                + "'name':{'description':'What is measured.','pattern':'\\\\S','type':'string'},"
                + "'note':{'type':'string'},"
                + "'sources':{'default':[],'items':{'pattern':'\\\\S','type':'string'},'type':'array'},"
                + "'weight':{'$ref':'#/$defs/ratio','default':'1'}},"
                + "'required':['name'],'type':'object'},"
                + "'ratio':{'description':'A number, or a percentage with a space before its sign:"
                + " 0.5, 1/3, 50 %.','pattern':'^(-?[0-9]{1,1000}(\\\\.[0-9]{1,1000})?"
                + "|-?[0-9]{1,1000}/[0-9]{1,1000})( %)?$','type':'string'}},"
                + "'$schema':'https://json-schema.org/draft/2020-12/schema',"
                + "'additionalProperties':false,"
                + "'properties':{"
                + "'clause':{'pattern':'\\\\S','type':'string'},"
                + "'limit':{'description':'How many count.','type':'integer'},"
                + "'measures':{'default':[],'items':{'$ref':'#/$defs/measure'},'type':'array'},"
                + "'tags':{'default':[],'items':{'pattern':'\\\\S','type':'string'},'type':'array'},"
                + "'title':{'pattern':'\\\\S','type':'string'}},"
                + "'required':['title'],'title':'Sample','type':'object'}");
  }
}
