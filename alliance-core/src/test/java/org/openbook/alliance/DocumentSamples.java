package org.openbook.alliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.document.TreeBuilder;
import org.openbook.alliance.form.Alternatives;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.json.JsonParsers;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.notation.FormulaTable;
import org.openbook.alliance.notation.References;

/** Samples of trees, and of the forms and the places that read them, for the sweeps. */
final class DocumentSamples {
  private DocumentSamples() {}

  static void give(Samples samples) {
    giveTrees(samples);
    samples.give(Form.class, () -> Forms.TEXT);
    samples.give(ObjectForm.class, DocumentSamples::objectForm);
    samples.give(ObjectForm.Builder.class, DocumentSamples::builder);
    samples.give(
        Member.class, () -> Member.<Label, String>optional("en", Forms.TEXT, Label::en, ""));
    samples.give(Alternatives.class, DocumentSamples::alternatives);
    samples.give(Place.class, DocumentSamples::place);
    samples.give(Slot.class, () -> Slot.of("1"));
    samples.give(Writing.class, Writing::brief, Writing::full);
    samples.give(SchemaDefinitions.class, DocumentSamples::definitions);
    samples.give(FormulaTable.class, DocumentSamples::table);
    samples.give(References.class, DocumentSamples::noReferences);
  }

  private static void giveTrees(Samples samples) {
    samples.give(
        Tree.class,
        () -> Tree.text("1"),
        () -> Tree.member("en", Tree.text("1")),
        () -> Tree.items(List.of(Tree.yes())),
        () -> Tree.whole(1));
    samples.give(
        Tree.Members.class,
        () -> Tree.members(Map.of("en", Tree.text("1"))),
        () -> Tree.member("properties", Tree.members(Map.of())));
    samples.give(Tree.Items.class, () -> Tree.items(List.of(Tree.text("1"))));
    samples.give(Tree.Text.class, () -> Tree.text("1"));
    samples.give(Tree.Whole.class, () -> Tree.whole(1));
    samples.give(Tree.Truth.class, Tree::yes, Tree::no);
    samples.give(Tree.Foreign.class, () -> Parsed.of("sample", "null", parser()).tree());
    samples.give(Path.class, () -> Path.ROOT.at("a").at(1));
    samples.give(Parsed.class, DocumentSamples::parsed);
    samples.give(DocumentException.Fault.class, DocumentSamples::fault);
    samples.give(DocumentParser.class, DocumentSamples::parser);
    samples.give(TreeBuilder.class, DocumentSamples::openObject);
  }

  private static DocumentParser parser() {
    return JsonParsers.jackson2();
  }

  private static Parsed parsed() {
    return Parsed.of("sample", "{\"en\": \"1\"}", parser());
  }

  private static DocumentException.Fault fault() {
    return new DocumentException.Fault("$.a", 1, "it is wrong");
  }

  /** A builder that stands inside an object. */
  private static TreeBuilder openObject() {
    AtomicReference<TreeBuilder> used = new AtomicReference<>();
    Parsed.of(
        "sample",
        "",
        (text, builder) -> {
          builder.word("true", 1);
          builder.beginObject(1);
          used.set(builder);
        });
    return used.get();
  }

  /** A form of anything, since a sweep does not know whose form it calls. */
  private static ObjectForm<Object> objectForm() {
    return ObjectForm.<Object, String>of(
        "sample", text -> text, Member.optional("en", Forms.TEXT, Object::toString, ""));
  }

  private static FormulaTable<Object> table() {
    return FormulaTable.of("sample", objectForm(), "en", any -> List.of());
  }

  private static References noReferences() {
    return name -> name.fault("there is no formula");
  }

  private static ObjectForm.Builder<Label, StringBuilder> builder() {
    return ObjectForm.of("label", StringBuilder::new, text -> Label.en(text.toString()))
        .required("en", Forms.TEXT, Label::en, StringBuilder::append);
  }

  private static Alternatives<String> alternatives() {
    return Alternatives.<String>of("a sample").or("text", Forms.TEXT, Optional::of, text -> text);
  }

  private static Place place() {
    AtomicReference<Place> used = new AtomicReference<>();
    Label.FORM.read(
        parsed(),
        place -> {
          used.set(place);
          return place;
        });
    return used.get();
  }

  private static SchemaDefinitions definitions() {
    AtomicReference<SchemaDefinitions> used = new AtomicReference<>();
    SchemaDefinitions.document(
        "sample",
        new Form<String>() {
          @Override
          public Slot<String> read(Place place) {
            return Forms.TEXT.read(place);
          }

          @Override
          public Tree write(String value, Writing writing) {
            return Forms.TEXT.write(value, writing);
          }

          @Override
          public Tree schema(SchemaDefinitions definitions) {
            used.set(definitions);
            return Forms.TEXT.schema(definitions);
          }
        });
    return used.get();
  }
}
