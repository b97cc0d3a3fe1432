package org.openbook.alliance.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.form.Form;

/**
 * What a thing is called, in Finnish, Swedish and English: in the contract's own texts, or in those
 * of a {@link StandardLabel}.
 *
 * <p>Not an identifier: two things may share a label. A language that was not given is the empty
 * text (a blank one becomes empty), and {@link #in} then falls back visibly, to {@code [fi] bonus}
 * for example. Two labels are equal if their texts are, and if neither or both are the same
 * standard label of equal subjects and values.
 */
public final class Label {
  /** The contract's own texts; the word of a standard label, and the texts of its subject. */
  public static final Form<Label> FORM = LabelForm.TEXT_OR_OBJECT;

  /**
   * The same for what a contract cites, a clause or a source: a text alone is in the language of
   * the document, and in none where the document states none or it holds no word: {@code 4.2}.
   */
  public static final Form<Label> CITATION = LabelForm.CITATION;

  private static final Pattern A_WORD = Pattern.compile("\\p{L}\\p{L}");

  static final String NO_TEXT = "label is empty; a label has a text in at least one of fi, sv, en";

  private final String fi;
  private final String sv;
  private final String en;
  private final Optional<StandardLabel> standard;
  private final Optional<Label> subject;
  private final List<String> values;

  private Label(String fi, String sv, String en) {
    this.fi = emptyIfBlank(fi);
    this.sv = emptyIfBlank(sv);
    this.en = emptyIfBlank(en);
    this.standard = Optional.empty();
    this.subject = Optional.empty();
    this.values = List.of();
    if (this.fi.isEmpty() && this.sv.isEmpty() && this.en.isEmpty()) {
      throw new IllegalArgumentException(NO_TEXT);
    }
  }

  Label(StandardLabel standard, Optional<Label> subject, List<String> values) {
    this.fi = standard.text(Language.FI, subject, values);
    this.sv = standard.text(Language.SV, subject, values);
    this.en = standard.text(Language.EN, subject, values);
    this.standard = Optional.of(standard);
    this.subject = subject;
    this.values = List.copyOf(values);
  }

  /** A label of the contract's own in all three languages; at least one is not blank. */
  public static Label of(String fi, String sv, String en) {
    return new Label(fi, sv, en);
  }

  /** A text that is the same in every language: {@code 4.2}, a proper name. */
  public static Label same(String text) {
    return new Label(text, text, text);
  }

  /**
   * A text that a document in a language cites: in that language, or the same in every language
   * where the text holds no word, as {@code 4.2} and {@code § 7}.
   */
  public static Label cited(String text, Language language) {
    requireNonNull(language, "language");
    return A_WORD.matcher(text).find() ? in(language, text) : same(text);
  }

  /** A label of the contract's own in English only. */
  public static Label en(String en) {
    return new Label("", "", en);
  }

  /** A label of the contract's own in Finnish only; {@link #fi()} is the text of any label. */
  public static Label fi(String fi) {
    return new Label(fi, "", "");
  }

  /** A label of the contract's own in Swedish only; {@link #sv()} is the text of any label. */
  public static Label sv(String sv) {
    return new Label("", sv, "");
  }

  /** A label of the contract's own in one language only. */
  public static Label in(Language language, String text) {
    return switch (requireNonNull(language, "language")) {
      case FI -> fi(text);
      case SV -> sv(text);
      case EN -> en(text);
    };
  }

  /** The text of the contract's own if it has one in this language and in no other. */
  Optional<String> only(Language language) {
    String text = text(language);
    return Optional.of(text)
        .filter(any -> standard.isEmpty() && !text.isEmpty())
        .filter(any -> (fi + sv + en).length() == text.length());
  }

  /**
   * The text of the contract's own if it has only one: the same in all languages, or in one alone.
   */
  public Optional<String> onlyText() {
    boolean isSame = standard.isEmpty() && fi.equals(sv) && sv.equals(en);
    return isSame ? Optional.of(en) : onlyLanguage().map(this::text);
  }

  /** The language of the contract's own texts if they are in one only. */
  public Optional<Language> onlyLanguage() {
    return Stream.of(Language.values()).filter(language -> only(language).isPresent()).findFirst();
  }

  /** The Finnish text, or empty. */
  public String fi() {
    return fi;
  }

  /** The Swedish text, or empty. */
  public String sv() {
    return sv;
  }

  /** The English text, or empty. */
  public String en() {
    return en;
  }

  /** Which standard label it is; empty if the texts are the contract's own. */
  public Optional<StandardLabel> standard() {
    return standard;
  }

  /** What a standard label speaks of; empty if it speaks of nothing, or is none. */
  public Optional<Label> subject() {
    return subject;
  }

  /** The values that a standard label speaks of, as documents write them. */
  public List<String> values() {
    return values;
  }

  /** The text in this language; where there is none, the first of en, fi, sv with its mark. */
  public String in(Language language) {
    String text = text(language);
    return text.isEmpty() ? fallback() : text;
  }

  String text(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  private static String emptyIfBlank(String text) {
    return text.isBlank() ? "" : text;
  }

  private String fallback() {
    if (!en.isEmpty()) {
      return "[en] " + en;
    }
    return fi.isEmpty() ? "[sv] " + sv : "[fi] " + fi;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Label that
        && fi.equals(that.fi)
        && sv.equals(that.sv)
        && en.equals(that.en)
        && standard.equals(that.standard)
        && subject.equals(that.subject)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fi, sv, en, standard);
  }

  /** The English text; where there is none, the first of fi, sv with its mark. */
  @Override
  public String toString() {
    return en.isEmpty() ? fallback() : en;
  }
}
