package org.openbook.alliance.cli.option;

import static java.util.Objects.requireNonNullElseGet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.json.Verification;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.Messages;
import org.openbook.alliance.language.Numerals;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.term.ContractPeriod;

/**
 * What people are told of what went wrong, in each language.
 *
 * <p>The commands' own refusals bring their words; the library's are sentences of English, and this
 * is the one place where they are said in another language.
 */
public final class Told {
  private static final Messages MESSAGES =
      Messages.core()
          .and(name -> catalogue("cli", name))
          .and(name -> catalogue("intake", name))
          .and(name -> catalogue("pdf", name))
          .and(name -> catalogue("statement", name))
          .and(name -> catalogue("workbook", name));
  private static final WordGroup ERROR = CliWords.TABLE.group("error");
  private static final WordGroup HOLDS = CliWords.TABLE.group("holds");
  private static final WordGroup REASON = CliWords.TABLE.group("error.reason");

  private Told() {}

  private static @Nullable InputStream catalogue(String module, String name) {
    return Told.class.getResourceAsStream(
        "/org/openbook/alliance/%s/messages/%s".formatted(module, name));
  }

  /** A refusal that knows its words. */
  interface Telling {
    /** What it tells. */
    Label told();
  }

  /** One or more lines of the library's, each said in every language. */
  public static Label of(String english) {
    return in(language -> begun(english, MESSAGES.in(language, english)));
  }

  // What is told stands behind a place or a word: it begins with a small letter where English does.
  private static String begun(String english, String translated) {
    return !english.isEmpty() && Character.isLowerCase(english.codePointAt(0))
        ? Character.toLowerCase(translated.charAt(0)) + translated.substring(1)
        : translated;
  }

  /** What an exception tells. */
  public static Label of(Throwable refused) {
    if (refused instanceof Telling telling) {
      return telling.told();
    }
    if (refused instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return reason(unchecked.getCause());
    }
    if (refused instanceof IOException failed) {
      return reason(failed);
    }
    return of(requireNonNullElseGet(refused.getMessage(), refused::toString));
  }

  /** Something about a file or another place: {@code terms.json: …}. */
  public static Label at(Object place, Label told) {
    return in(language -> place + ": " + told.in(language));
  }

  /** What is wrong in a document that was read from a file, a line for each fault. */
  static Label of(Path file, DocumentException refused) {
    return lines(refused.faults().stream().map(fault -> at(file, of(fault))).toList());
  }

  private static Label of(DocumentException.Fault fault) {
    Label place =
        fault.line() > 0
            ? ERROR.label("place-on-line", fault.path(), fault.line())
            : in(language -> fault.path());
    Label told = of(fault.message());
    return in(language -> place.in(language) + ": " + told.in(language));
  }

  /** What verifying found, or what it proved. */
  public static Label of(Verification verification) {
    return verification.holds()
        ? HOLDS.label(verification.scope(), number(verification.figures()))
        : lines(verification.findings().stream().map(Told::of).toList());
  }

  /** Something that does not follow, with its place in the document. */
  public static Label of(Verification.Finding finding) {
    return at(finding.path(), of(finding.message()));
  }

  /** Several things, a line each. */
  public static Label lines(List<Label> told) {
    return in(
        language -> told.stream().map(one -> one.in(language)).collect(Collectors.joining("\n")));
  }

  /** Several words of a list, with commas. */
  public static Label listed(List<Label> told) {
    return in(
        language -> told.stream().map(one -> one.in(language)).collect(Collectors.joining(", ")));
  }

  /** A number as each language groups it. */
  public static Label number(long number) {
    return in(language -> Numerals.grouped(number, language));
  }

  /** A day, as each language writes it. */
  public static Label date(LocalDate day) {
    return in(language -> Numerals.date(day, language));
  }

  /** From one day to another, as each language writes it. */
  public static Label days(ContractPeriod period) {
    return in(language -> Numerals.days(period.start(), period.endInclusive(), language));
  }

  /** That a file cannot be read. */
  public static Label unreadable(Path file, IOException why) {
    return why instanceof NoSuchFileException
        ? ERROR.label("no-such-file", file)
        : ERROR.label("unreadable", file, reason(why));
  }

  /** That a file cannot be written. */
  static Label unwritable(Path file, IOException why) {
    return ERROR.label("unwritable", file, reason(why));
  }

  // What the system says is in the system's language, or in none.
  private static Label reason(IOException why) {
    if (why instanceof NoSuchFileException missing) {
      return ERROR.label("no-such-file", missing.getFile());
    }
    if (why instanceof AccessDeniedException) {
      return REASON.label("not-allowed");
    }
    if (why instanceof CharacterCodingException) {
      return REASON.label("not-utf-8");
    }
    String said = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT);
    if (why instanceof FileSystemException failed && failed.getReason() != null) {
      said = failed.getReason().toLowerCase(Locale.ROOT);
    }
    if (said.contains("is a directory")) {
      return REASON.label("folder");
    }
    if (said.contains("no space") || said.contains("quota")) {
      return REASON.label("full");
    }
    if (said.contains("read-only")) {
      return REASON.label("read-only");
    }
    return REASON.label("other", why.getClass().getSimpleName());
  }

  private static Label in(Function<Language, String> told) {
    return Label.of(told.apply(Language.FI), told.apply(Language.SV), told.apply(Language.EN));
  }
}
