package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Identifier;

/**
 * The form of something that holds formulas: its members and a table of the formulas that have a
 * name, {@code formulas}, to which the others refer. Immutable.
 *
 * @param <T> what holds formulas
 */
public final class FormulaTable<T> implements Form<T> {
  static final String MEMBER = "formulas";

  private static final String WORDS = "Formulas by names of their own, to which others refer.";

  private static final Form<Map<String, Formula>> TABLE =
      Forms.entries(
          name -> Identifier.require("name of a formula", name), name -> name, FormulaForm.FORM);

  private final String name;
  private final ObjectForm<T> members;
  private final String before;
  private final Function<? super T, List<Formula>> roots;
  private final Function<? super T, FactNames> names;
  private final Function<Place, FactNames> namesAt;
  private final Function<Place, Map<String, Function<Place, Slot<Formula>>>> others;
  private final BiConsumer<Place, Predicate<String>> check;

  private FormulaTable(
      String name,
      ObjectForm<T> members,
      String before,
      Function<? super T, List<Formula>> roots,
      Function<? super T, FactNames> names,
      Function<Place, FactNames> namesAt,
      Function<Place, Map<String, Function<Place, Slot<Formula>>>> others,
      BiConsumer<Place, Predicate<String>> check) {
    this.name = requireNonNull(name, "name");
    this.members = requireNonNull(members, "members");
    this.before = requireNonNull(before, "before");
    this.roots = requireNonNull(roots, "roots");
    this.names = requireNonNull(names, "names");
    this.namesAt = requireNonNull(namesAt, "namesAt");
    this.others = requireNonNull(others, "others");
    this.check = requireNonNull(check, "check");
  }

  /**
   * These members and a table.
   *
   * @param name what schemas call the type
   * @param members the members, described where they stand
   * @param before the member before which the table is written; where it is absent, at the end
   * @param roots the formulas that the members hold
   */
  public static <T> FormulaTable<T> of(
      String name, ObjectForm<T> members, String before, Function<? super T, List<Formula>> roots) {
    return new FormulaTable<>(
        name,
        members,
        before,
        roots,
        any -> FactNames.none(),
        any -> FactNames.none(),
        any -> Map.of(),
        (place, isUsed) -> {});
  }

  /** The same, whose formulas know facts by name. */
  public FormulaTable<T> knowing(
      Function<? super T, FactNames> written, Function<Place, FactNames> read) {
    return new FormulaTable<>(name, members, before, roots, written, read, others, check);
  }

  /**
   * The same, whose formulas may refer to what is made of other parts of the object.
   *
   * @param made the names and what makes their formulas, of the object that is read
   */
  public FormulaTable<T> referringTo(
      Function<Place, Map<String, Function<Place, Slot<Formula>>>> made) {
    return new FormulaTable<>(name, members, before, roots, names, namesAt, made, check);
  }

  /**
   * The same, which is checked when all of it is read.
   *
   * @param checked tells what is wrong with the object, of which names something refers to
   */
  public FormulaTable<T> checking(BiConsumer<Place, Predicate<String>> checked) {
    return new FormulaTable<>(name, members, before, roots, names, namesAt, others, checked);
  }

  @Override
  public Slot<T> read(Place place) {
    TableReading table = new TableReading(place, namesAt.apply(place), others.apply(place));
    Slot<T> read = members.read(place.without(List.of(MEMBER)).with(References.class, table));
    table.finish();
    // What could not be read may have referred to anything.
    if (read.isReadable()) {
      check.accept(place, table::isUsed);
    }
    return read;
  }

  @Override
  public Tree.Members write(T value, Writing writing) {
    FormulaSheet sheet = new FormulaSheet(roots.apply(value), names.apply(value), writing);
    Tree.Members written = members.write(value, sheet.writing());
    if (sheet.table().isEmpty()) {
      return written;
    }
    Tree table = Tree.members(sheet.table());
    if (written.find(before).isEmpty()) {
      return written.with(MEMBER, table);
    }
    ImmutableMap.Builder<String, Tree> object = ImmutableMap.builder();
    written
        .byName()
        .forEach(
            (member, part) -> {
              if (member.equals(before)) {
                object.put(MEMBER, table);
              }
              object.put(member, part);
            });
    return Tree.members(object.buildOrThrow());
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    return definitions.part(
        name,
        () ->
            SchemaDefinitions.withMember(
                (Tree.Members) members.schema(definitions),
                MEMBER,
                SchemaDefinitions.described(TABLE.schema(definitions), WORDS)));
  }
}
