package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.notation.OpaqueFunctions;

/**
 * A kind of document with its version: {@code "format"} and {@code "version"} stand before the
 * members of the form, and earlier versions become the present one, each by the step of the version
 * after it.
 *
 * <p>Each kind counts its own version. Neither member enters the digest of what the document says.
 *
 * @param <T> what a document of this kind says
 */
public final class DocumentFormat<T> implements Form<T> {
  private static final String FORMAT = "format";
  private static final String VERSION = "version";
  private static final List<String> HEAD = List.of(FORMAT, VERSION);

  /**
   * The version in which a document was written; in scope while it is read.
   *
   * @param number the number
   */
  public record Version(int number) {}

  private final String kind;
  private final int earliest;
  private final List<UnaryOperator<Tree.Members>> steps;
  private final Form<T> form;

  private DocumentFormat(
      String kind, int earliest, List<UnaryOperator<Tree.Members>> steps, Form<T> form) {
    this.kind = requireNonNull(kind, "kind");
    this.earliest = earliest;
    this.steps = List.copyOf(steps);
    this.form = requireNonNull(form, "form");
  }

  /**
   * A kind of document.
   *
   * @param kind its name: {@code terms}
   * @param earliest the earliest version that is read
   * @param steps from each version to the next, up to the present one
   * @param form its members: an object that schemas describe where it stands
   */
  public static <T> DocumentFormat<T> of(
      String kind, int earliest, List<UnaryOperator<Tree.Members>> steps, Form<T> form) {
    return new DocumentFormat<>(kind, earliest, steps, form);
  }

  private String name() {
    return "openbook-alliance/" + kind;
  }

  /** The present version. */
  public int version() {
    return earliest + steps.size();
  }

  /** The tree of a text, which messages call {@code terms document}. */
  public Parsed parse(String text, DocumentParser parser) {
    return Parsed.of(kind + " document", text, parser);
  }

  /** The tree of bytes in UTF-8. */
  public Parsed parse(byte[] bytes, DocumentParser parser) {
    return Parsed.of(kind + " document", bytes, parser);
  }

  T read(String text, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return read(parse(text, parser), place -> place.with(OpaqueFunctions.class, functions));
  }

  T read(byte[] bytes, OpaqueFunctions functions, DocumentParser parser) {
    requireNonNull(functions, "functions");
    return read(parse(bytes, parser), place -> place.with(OpaqueFunctions.class, functions));
  }

  // ---- form ----

  @Override
  public Slot<T> read(Place place) {
    if (!place.isObject()) {
      return place.fault("it is %s; it must be an object".formatted(place.kind()));
    }
    Slot<String> format = head(FORMAT, Forms.TEXT.as(this::requiredName, any -> any)).read(place);
    Slot<Long> version =
        head(VERSION, Forms.WHOLE.as(this::requiredVersion, any -> any)).read(place);
    if (!format.isReadable() || !version.isReadable()) {
      return Slot.unreadable();
    }
    Version given = new Version(version.get().intValue());
    return form.read(migrated(place, given.number()).without(HEAD).with(Version.class, given));
  }

  private static <V> Member<V, V> head(String name, Form<V> form) {
    return Member.required(name, form, any -> any);
  }

  private String requiredName(String given) {
    if (!given.equals(name())) {
      throw new IllegalArgumentException(
          "format is %s; it must be '%s'".formatted(Faults.quote(given), name()));
    }
    return given;
  }

  private Long requiredVersion(Long given) {
    if (given < earliest || given > version()) {
      throw new IllegalArgumentException(
          "version is %s; this library reads %s to %s".formatted(given, earliest, version()));
    }
    return given;
  }

  private Place migrated(Place place, int version) {
    Place migrated = place;
    for (int step = version - earliest; step < steps.size(); step++) {
      migrated = migrated.with(steps.get(step).apply((Tree.Members) migrated.tree().orElseThrow()));
    }
    return migrated;
  }

  @Override
  public Tree.Members write(T value, Writing writing) {
    ImmutableMap.Builder<String, Tree> document = ImmutableMap.builder();
    document.put(FORMAT, Tree.text(name())).put(VERSION, Tree.whole(version()));
    document.putAll(((Tree.Members) form.write(value, writing)).byName());
    return Tree.members(document.buildOrThrow());
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    Tree.Members own = (Tree.Members) form.schema(definitions);
    ImmutableMap.Builder<String, Tree> properties = ImmutableMap.builder();
    properties.put(FORMAT, Tree.member("const", Tree.text(name())));
    properties.put(VERSION, Tree.member("const", Tree.whole(version())));
    properties.putAll(((Tree.Members) own.find("properties").orElseThrow()).byName());
    List<Tree> required = new ArrayList<>(HEAD.stream().map(Tree::text).toList());
    own.find("required").ifPresent(names -> required.addAll(names.parts()));
    return own.with("properties", Tree.members(properties.buildOrThrow()))
        .with("required", Tree.items(required));
  }
}
