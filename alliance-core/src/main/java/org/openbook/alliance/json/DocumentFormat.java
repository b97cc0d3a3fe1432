package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.DocumentParser;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
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
  private final boolean isHeadless;

  private DocumentFormat(
      String kind,
      int earliest,
      List<UnaryOperator<Tree.Members>> steps,
      Form<T> form,
      boolean isHeadless) {
    this.kind = requireNonNull(kind, "kind");
    this.earliest = earliest;
    this.steps = List.copyOf(steps);
    this.form = requireNonNull(form, "form");
    this.isHeadless = isHeadless;
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
    return new DocumentFormat<>(kind, earliest, steps, form, false);
  }

  /** What a document says: it without format and version, as it is hashed. */
  static Tree.Members said(Tree.Members document) {
    return document.without(HEAD);
  }

  /** A document of the present version that says this. */
  Tree.Members document(Map<String, ? extends Tree> said) {
    return Tree.members(
        ImmutableMap.<String, Tree>builder()
            .put(FORMAT, Tree.text(name()))
            .put(VERSION, Tree.whole(version()))
            .putAll(said)
            .buildOrThrow());
  }

  /**
   * The same kind, whose earliest version had neither format nor version: a document without both
   * is read as one of that.
   */
  public DocumentFormat<T> withHeadlessDrafts() {
    return new DocumentFormat<>(kind, earliest, steps, form, true);
  }

  DocumentFormat<T> around(UnaryOperator<Form<T>> outer) {
    return new DocumentFormat<>(kind, earliest, steps, outer.apply(form), isHeadless);
  }

  /** What documents of this kind say that they are: {@code openbook-alliance/terms}. */
  public String name() {
    return "openbook-alliance/" + kind;
  }

  /** The present version. */
  public int version() {
    return earliest + steps.size();
  }

  /** The tree of a text, which messages call {@code terms document}. */
  public Parsed parse(String text, DocumentParser parser) {
    return Parsed.of("%s document".formatted(kind), text, parser);
  }

  /** The tree of bytes in UTF-8. */
  public Parsed parse(byte[] bytes, DocumentParser parser) {
    return Parsed.of("%s document".formatted(kind), bytes, parser);
  }

  // ---- reading and writing ----

  /**
   * What a text says, read by Jackson 2.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public T read(String json) {
    return read(json, JsonParsers.jackson2());
  }

  /**
   * What bytes in UTF-8 say, read by Jackson 2.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public T read(byte[] json) {
    return read(json, JsonParsers.jackson2());
  }

  /**
   * What a text says, read by this parser.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public T read(String json, DocumentParser parser) {
    return read(parse(json, parser));
  }

  /**
   * What bytes in UTF-8 say, read by this parser.
   *
   * @throws DocumentException naming everything that is wrong, each with its place
   */
  public T read(byte[] json, DocumentParser parser) {
    return read(parse(json, parser));
  }

  /**
   * The document of a value as JSON, laid out for people; {@code read} reads it.
   *
   * @throws IllegalArgumentException if the value holds what no document can: a currency that is
   *     none of ISO 4217, a number of more than 1,000 digits
   */
  public String toJson(T value) {
    return write(value, Writing.brief()).toJson();
  }

  /**
   * The text whose SHA-256 in UTF-8 is the {@link #digest} of a value: its members without format
   * and version, every default written, as RFC 8785 writes JSON.
   *
   * @throws IllegalArgumentException as {@link #toJson}
   */
  public String canonicalText(T value) {
    return form.write(value, Writing.full()).canonicalText();
  }

  /** The SHA-256 of the canonical text: layout, format and version mean nothing to it. */
  @Override
  public Digest digest(T value) {
    return form.digest(value);
  }

  /** The JSON Schema (draft 2020-12) of documents of the present version. */
  public String schema() {
    return SchemaDefinitions.document("Openbook Alliance: %s".formatted(kind), this).toJson();
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
    if (isHeadless && HEAD.stream().allMatch(name -> place.at(name).isMissing())) {
      return read(place, new Version(earliest));
    }
    Slot<String> format = head(FORMAT, Forms.TEXT.as(this::requiredName, any -> any)).read(place);
    Slot<Long> version =
        head(VERSION, Forms.WHOLE.as(this::requiredVersion, any -> any)).read(place);
    if (!format.isReadable() || !version.isReadable()) {
      return Slot.unreadable();
    }
    return read(place, new Version(version.get().intValue()));
  }

  private Slot<T> read(Place place, Version given) {
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
    return document(((Tree.Members) form.write(value, writing)).byName());
  }

  @Override
  public Tree schema(SchemaDefinitions definitions) {
    Tree.Members own = (Tree.Members) form.schema(definitions);
    ImmutableMap.Builder<String, Tree> properties = ImmutableMap.builder();
    properties.put(FORMAT, constant(Tree.text(name()), "Which kind of document it is."));
    properties.put(VERSION, constant(Tree.whole(version()), "Which version of the format."));
    properties.putAll(((Tree.Members) own.find("properties").orElseThrow()).byName());
    List<Tree> required = new ArrayList<>(HEAD.stream().map(Tree::text).toList());
    own.find("required").ifPresent(names -> required.addAll(names.parts()));
    return own.with("properties", Tree.members(properties.buildOrThrow()))
        .with("required", Tree.items(required));
  }

  private static Tree constant(Tree value, String words) {
    return SchemaDefinitions.described(Tree.member("const", value), words);
  }
}
