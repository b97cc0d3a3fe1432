package org.openbook.alliance.examples.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.Finding.Kind;
import org.openbook.alliance.analysis.Finding.Severity;
import org.openbook.alliance.analysis.IncentiveReport.Verdict;
import org.openbook.alliance.term.Language;

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
    ObjectNode json = object();
    json.put("$schema", SCHEMA).put("version", "2.1.0");
    ArrayNode runs = json.putArray("runs");
    all.forEach(checked -> runs.add(log.run(checked)));
    return json.toPrettyString() + "\n";
  }

  private ObjectNode run(Checked checked) {
    ObjectNode run = object();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "alliance check").put("version", "0.1.0-SNAPSHOT");
    ArrayNode rules = driver.putArray("rules");
    for (Kind kind : Kind.values()) {
      rules.add(rule(kind));
    }
    run.put("language", language.name().toLowerCase(Locale.ROOT));
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    ArrayNode results = run.putArray("results");
    TermLines lines = TermLines.in(checked.terms());
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
    return run;
  }

  private ObjectNode rule(Kind kind) {
    ObjectNode rule = object();
    rule.put("id", CheckJson.id(kind));
    rule.putObject("shortDescription").put("text", CheckWords.of(kind).in(language));
    rule.putObject("fullDescription").put("text", CheckWords.meaning(kind).in(language));
    return rule;
  }

  private ObjectNode result(Checked checked, Finding finding, TermLines lines) {
    ObjectNode result = about(checked, finding.kind(), "fail", level(finding.severity()));
    result
        .putObject("message")
        .put(
            "text",
            language == Language.EN
                ? finding.toString()
                : CheckWords.meaning(finding.kind()).in(language) + " " + finding.message());
    ObjectNode location = (ObjectNode) result.path("locations").path(0);
    finding.causes().stream()
        .flatMap(cause -> lines.of(cause).stream())
        .findFirst()
        .ifPresent(
            line ->
                ((ObjectNode) location.path("physicalLocation"))
                    .putObject("region")
                    .put("startLine", line));
    ArrayNode logical = object().arrayNode();
    finding
        .causes()
        .forEach(cause -> logical.addObject().put("fullyQualifiedName", cause.toString()));
    if (!logical.isEmpty()) {
      location.set("logicalLocations", logical);
    }
    result.putObject("properties").set("finding", CheckJson.finding(finding));
    return result;
  }

  private ObjectNode verdict(Checked checked, Kind kind, Verdict verdict) {
    String known =
        switch (verdict) {
          case FOUND -> "fail";
          case PROVED_ABSENT -> "pass";
          case UNKNOWN -> "open";
          case NOT_CHECKED -> "notApplicable";
        };
    ObjectNode result = about(checked, kind, known, "none");
    result
        .putObject("message")
        .put("text", CheckWords.of(verdict).in(language) + ": " + CheckWords.of(kind).in(language));
    return result;
  }

  private static ObjectNode about(Checked checked, Kind kind, String known, String level) {
    ObjectNode result = object();
    result
        .put("ruleId", CheckJson.id(kind))
        .put("ruleIndex", List.of(Kind.values()).indexOf(kind))
        .put("kind", known)
        .put("level", level);
    result
        .putArray("locations")
        .addObject()
        .putObject("physicalLocation")
        .putObject("artifactLocation")
        .put("uri", uri(checked.terms()));
    return result;
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

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
