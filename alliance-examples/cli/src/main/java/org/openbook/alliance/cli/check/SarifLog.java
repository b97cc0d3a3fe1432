package org.openbook.alliance.cli.check;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.language.Language;

/**
 * Checks as a SARIF 2.1.0 log, for programs that show findings beside the lines of a file.
 *
 * <p>A kind of finding that is proved absent is a result of kind {@code pass}, one that is unknown
 * {@code open}, one that was not checked {@code notApplicable}.
 */
final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Language language;

  private SarifLog(Language language) {
    this.language = language;
  }

  /** One log with a run for each check. */
  static String of(List<Checked> all, Language language) {
    SarifLog log = new SarifLog(language);
    return Tree.members(
            ImmutableMap.of(
                "$schema", Tree.text(SCHEMA),
                "version", Tree.text("2.1.0"),
                "runs", Tree.items(all.stream().map(log::run).toList())))
        .toJson();
  }

  private Tree run(Checked checked) {
    Tree driver =
        Tree.members(
            ImmutableMap.of(
                "name", Tree.text("alliance check"),
                "version", Tree.text("0.1.0-SNAPSHOT"),
                "rules", Tree.items(Arrays.stream(Kind.values()).map(this::rule).toList())));
    Tree invocation = Tree.member("executionSuccessful", Tree.yes());
    return Tree.members(
        ImmutableMap.of(
            "tool", Tree.member("driver", driver),
            "language", Tree.text(Forms.word(language)),
            "invocations", Tree.items(List.of(invocation)),
            "results", results(checked)));
  }

  private Tree rule(Kind kind) {
    return Tree.members(
        ImmutableMap.of(
            "id", Tree.text(Forms.word(kind)),
            "shortDescription", text(CheckWords.of(kind).in(language)),
            "fullDescription", text(CheckWords.meaning(kind).in(language))));
  }

  private Tree results(Checked checked) {
    TermLines lines = TermLines.in(checked.terms());
    List<Tree> results = new ArrayList<>();
    checked.report().findings().forEach(f -> results.add(result(checked, f, lines)));
    checked
        .report()
        .verdicts()
        .forEach(
            (kind, verdict) -> {
              if (verdict != Verdict.FOUND) {
                results.add(verdict(checked, kind, verdict));
              }
            });
    return Tree.items(results);
  }

  private Tree result(Checked checked, Finding finding, TermLines lines) {
    Asked asked = Asked.of(checked.ground().model());
    String message =
        language == Language.EN
            ? asked.inWords(finding.toString())
            : CheckWords.meaning(finding.kind()).in(language);
    return about(finding.kind(), "fail", level(finding.severity()))
        .with("locations", Tree.items(List.of(location(checked, finding, lines))))
        .with("message", text(message))
        .with("properties", Tree.member("finding", CheckJson.finding(finding, asked)));
  }

  private static Tree location(Checked checked, Finding finding, TermLines lines) {
    Tree.Members file = file(checked);
    Tree.Members physical =
        finding.causes().stream()
            .flatMap(cause -> lines.of(cause).stream())
            .findFirst()
            .map(line -> file.with("region", Tree.member("startLine", Tree.whole(line))))
            .orElse(file);
    Tree.Members location = Tree.member("physicalLocation", physical);
    List<Tree> terms =
        finding.causes().stream()
            .<Tree>map(cause -> Tree.member("fullyQualifiedName", Tree.text(cause.toString())))
            .toList();
    return terms.isEmpty() ? location : location.with("logicalLocations", Tree.items(terms));
  }

  private Tree verdict(Checked checked, Kind kind, Verdict verdict) {
    String known =
        switch (verdict) {
          case FOUND -> "fail";
          case PROVED_ABSENT -> "pass";
          case UNKNOWN -> "open";
          case NOT_CHECKED -> "notApplicable";
        };
    String message = CheckWords.of(verdict).in(language) + ": " + CheckWords.of(kind).in(language);
    Tree location = Tree.member("physicalLocation", file(checked));
    return about(kind, known, "none")
        .with("locations", Tree.items(List.of(location)))
        .with("message", text(message));
  }

  private static Tree.Members about(Kind kind, String known, String level) {
    return Tree.members(
        ImmutableMap.of(
            "ruleId", Tree.text(Forms.word(kind)),
            "ruleIndex", Tree.whole(List.of(Kind.values()).indexOf(kind)),
            "kind", Tree.text(known),
            "level", Tree.text(level)));
  }

  private static Tree.Members file(Checked checked) {
    return Tree.member("artifactLocation", Tree.member("uri", Tree.text(uri(checked.terms()))));
  }

  private static Tree text(String message) {
    return Tree.member("text", Tree.text(message));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case FAULT -> "error";
    };
  }

  // A path as it was given stays relative, so that a log reads the same on another machine.
  private static String uri(Path file) {
    if (file.isAbsolute()) {
      return file.toUri().toString();
    }
    String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("path '%s' is no URI".formatted(path), e);
    }
  }
}
