package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.document.testing.Trees;
import org.openbook.alliance.exact.testing.Rationals;
import org.openbook.alliance.form.Sample.Area;
import org.openbook.alliance.form.Sample.Heading;
import org.openbook.alliance.form.Sample.Measure;

/** What holds of every form, shown on a small one; an independent validator judges its schema. */
class FormProperties {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(SchemaDefinitions.document("Area", Area.FORM).toJson());

  /** Something that is wrong with a measure, and whether a schema sees it. */
  private enum Damage {
    NONE,
    NO_TEXT,
    MISSING,
    UNKNOWN,
    NEGATIVE,
    NO_OBJECT;

    /** The damaged measure. */
    Tree of(Tree.Members measure) {
      return switch (this) {
        case NONE -> measure;
        case NO_TEXT -> measure.with("name", Tree.whole(1));
        case MISSING -> measure.without(List.of("name"));
        case UNKNOWN -> measure.with("nmae", Tree.text("x"));
        case NEGATIVE -> measure.with("weight", Tree.text("-1"));
        case NO_OBJECT -> Tree.items(List.of(measure));
      };
    }

    /** Where the fault is. */
    List<String> paths(int index) {
      String path = "$.measures[" + index + "]";
      return switch (this) {
        case NONE -> List.of();
        case NO_TEXT -> List.of(path + ".name");
        case MISSING, NEGATIVE, NO_OBJECT -> List.of(path);
        case UNKNOWN -> List.of(path + ".nmae");
      };
    }

    boolean isSeenBySchemas() {
      return this != NONE && this != NEGATIVE;
    }
  }

  // ---- round trip ----

  @Property
  void what_was_written_is_read_back(@ForAll("areas") Area area) {
    Tree brief = Area.FORM.write(area, Writing.brief());
    Tree full = Area.FORM.write(area, Writing.full());

    assertThat(Sample.read(Area.FORM, brief)).isEqualTo(area);
    assertThat(Sample.read(Area.FORM, brief.toJson())).isEqualTo(area);
    assertThat(Area.FORM.digest(Sample.read(Area.FORM, full))).isEqualTo(full.digest());
    assertThat(SCHEMA.validate(brief.toJson(), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(full.toJson(), InputFormat.JSON)).isEmpty();
  }

  @Property
  void order_enters_the_digest_only_where_it_has_a_meaning(@ForAll("areas") Area area) {
    List<String> tags = new ArrayList<>(area.tags());
    Collections.shuffle(tags, new Random(1));
    List<Measure> measures = new ArrayList<>(area.measures());
    Collections.reverse(measures);

    assertThat(Area.FORM.digest(new Area(area.heading(), area.measures(), area.limit(), tags)))
        .isEqualTo(Area.FORM.digest(area));
    assertThat(
            Area.FORM
                .digest(new Area(area.heading(), measures, area.limit(), area.tags()))
                .equals(Area.FORM.digest(area)))
        .isEqualTo(measures.equals(area.measures()));
  }

  // ---- faults ----

  @Property
  void all_faults_are_told_and_none_is_invented(
      @ForAll("areas") Area area, @ForAll @Size(max = 6) List<Damage> damages) {
    Tree.Members sound = Area.FORM.write(area, Writing.brief());
    List<Tree> measures = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < area.measures().size(); i++) {
      Damage damage = i < damages.size() ? damages.get(i) : Damage.NONE;
      measures.add(damage.of(Measure.FORM.write(area.measures().get(i), Writing.brief())));
      paths.addAll(damage.paths(i));
    }
    Tree damaged = sound.with("measures", Tree.items(measures));

    assertThat(faultyPaths(damaged)).isEqualTo(paths);
    assertThat(SCHEMA.validate(damaged.toJson(), InputFormat.JSON).isEmpty())
        .isEqualTo(damages.stream().limit(measures.size()).noneMatch(Damage::isSeenBySchemas));
  }

  @Property
  void any_other_document_is_refused_with_its_faults(@ForAll("trees") Tree tree) {
    assertThat(faultyPaths(tree)).isNotEmpty();
  }

  private static List<String> faultyPaths(Tree tree) {
    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> Sample.read(Area.FORM, tree));
    return refused == null
        ? List.of()
        : refused.faults().stream().map(DocumentException.Fault::path).toList();
  }

  // ---- generators ----

  @Provide
  Arbitrary<Tree> trees() {
    return Trees.any();
  }

  @Provide
  Arbitrary<Area> areas() {
    return Combinators.combine(
            Combinators.combine(words(), words().optional()).as(Heading::new),
            measures().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.longs().between(-9, 9).optional(),
            words().list().ofMaxSize(4))
        .as(Area::new);
  }

  private static Arbitrary<Measure> measures() {
    return Combinators.combine(
            words(),
            Rationals.any().map(weight -> weight.abs()),
            Trees.texts().optional(),
            words().list().ofMaxSize(3))
        .as(Measure::new);
  }

  private static Arbitrary<String> words() {
    return Trees.texts().filter(text -> !text.isBlank());
  }
}
