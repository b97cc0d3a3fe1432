package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.json.JsonParsers;

/** Small types with their forms, and documents of them. */
final class Sample {
  private Sample() {}

  /** A type of four parts: one mandatory, one with a default, one that may be absent, a list. */
  record Measure(String name, Rational weight, Optional<String> note, List<String> sources) {
    static final Rational WEIGHT = Rational.ONE;

    static final ObjectForm<Measure> FORM =
        ObjectForm.of(
                "measure",
                Measure::new,
                Member.<Measure, String>required("name", Forms.WORDS, Measure::name)
                    .described("What is measured."),
                Member.optional("weight", Scalars.RATIO, Measure::weight, WEIGHT),
                Member.optional("note", Forms.TEXT, Measure::note),
                Member.list("sources", Forms.WORDS, Measure::sources))
            .described("A measured value.");

    Measure {
      if (weight.signum() < 0) {
        throw new IllegalArgumentException("weight is %s; a weight is 0 or more".formatted(weight));
      }
    }

    static Measure of(String name) {
      return new Measure(name, WEIGHT, Optional.empty(), List.of());
    }
  }

  /** What stands among the members of an area. */
  record Heading(String title, Optional<String> clause) {
    static final ObjectForm<Heading> FORM =
        ObjectForm.of(
            "",
            Heading::new,
            Member.required("title", Forms.WORDS, Heading::title),
            Member.optional("clause", Forms.WORDS, Heading::clause));
  }

  /** A type with a builder, an order without a meaning, and members among its own. */
  record Area(Heading heading, List<Measure> measures, Optional<Long> limit, List<String> tags) {
    static final ObjectForm<Area> FORM =
        ObjectForm.of("", AreaBuilder::new, AreaBuilder::build)
            .among(Heading.FORM, Area::heading, (area, heading) -> area.heading = heading)
            .list("measures", Measure.FORM, Area::measures, (area, all) -> area.measures = all)
            .optional(
                "limit", Forms.WHOLE, Area::limit, (area, limit) -> area.limit = Optional.of(limit))
            .described("How many count.")
            .with(
                Member.optional("tags", Forms.unordered(Forms.WORDS), Area::tags, List.of()),
                (area, tags) -> area.tags = tags)
            .form();
  }

  /** Collects an area. */
  static final class AreaBuilder {
    private Heading heading = new Heading("none", Optional.empty());
    private List<Measure> measures = new ArrayList<>();
    private Optional<Long> limit = Optional.empty();
    private List<String> tags = List.of();

    private Area build() {
      if (measures.isEmpty()) {
        throw new IllegalStateException("area has no measures; it has at least one");
      }
      return new Area(heading, measures, limit, tags);
    }
  }

  /** A type that has parts of its own kind. */
  record Team(String name, List<Team> teams) {
    static final ObjectForm<Team> FORM =
        ObjectForm.of(
            "team",
            Team::new,
            Member.required("name", Forms.WORDS, Team::name),
            Member.list("teams", Forms.lazy(() -> Team.FORM), Team::teams));
  }

  /** A type of two kinds. */
  record Limit(boolean isCap, Rational at) {
    static final Alternatives<Limit> FORM =
        Alternatives.<Limit>of("a limit")
            .or(
                "cap",
                Scalars.NUMBER,
                limit -> Optional.of(limit.at()).filter(at -> limit.isCap()),
                at -> new Limit(true, at))
            .or(
                "floor",
                Scalars.NUMBER,
                limit -> Optional.of(limit.at()).filter(at -> !limit.isCap()),
                at -> new Limit(false, at));
  }

  /** The value of a document. */
  static <T> T read(Form<T> form, String json) {
    return form.read(Parsed.of("sample", json, JsonParsers.jackson2()));
  }

  /** The value of a tree. */
  static <T> T read(Form<T> form, Tree tree) {
    return form.read(new Parsed("sample", tree, List.of()));
  }

  /** What is wrong with a document. */
  static List<String> faults(Form<?> form, String json) {
    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> read(form, json));
    return refused.faults().stream().map(DocumentException.Fault::toString).toList();
  }

  /** The canonical text of the schema of a form, with its definitions. */
  static String schema(Form<?> form) {
    return SchemaDefinitions.document("Sample", form).canonicalText();
  }
}
