package org.openbook.alliance.cli.check;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.openbook.alliance.algebra.Enclosure;
import org.openbook.alliance.analysis.Cause;
import org.openbook.alliance.analysis.Finding;
import org.openbook.alliance.analysis.IncentiveReport;
import org.openbook.alliance.analysis.Witness;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.settlement.Settlement;

/** Checks as JSON for programs; numbers are texts and exact, as in every document. */
final class CheckJson {
  private CheckJson() {}

  /** One document for all checks. */
  static String of(List<Checked> all) {
    return Tree.members(
            ImmutableMap.of(
                "format", Tree.text("openbook-alliance/check"),
                "version", Tree.whole(1),
                "checks", Tree.items(all.stream().map(CheckJson::check).toList())))
        .toJson();
  }

  private static Tree check(Checked checked) {
    ImmutableMap.Builder<String, Tree> json = ImmutableMap.builder();
    json.put("terms", Tree.text(checked.terms().toString()));
    Optional.ofNullable(checked.facts())
        .ifPresent(file -> json.put("facts", Tree.text(file.toString())));
    ImmutableMap.Builder<String, Tree> held = ImmutableMap.builder();
    Asked asked = Asked.of(checked.ground().model());
    Inputs inputs = checked.ground().model().inputs(checked.ground().facts());
    inputs.asMap().forEach((id, fact) -> held.put(asked.word(id), fact(fact)));
    ImmutableMap.Builder<String, Tree> verdicts = ImmutableMap.builder();
    checked
        .report()
        .verdicts()
        .forEach((kind, known) -> verdicts.put(Forms.word(kind), word(known)));
    json.put("held", Tree.members(held.buildOrThrow()));
    json.put(
        "assumed",
        Tree.items(checked.report().assumptions().stream().map(CheckJson::english).toList()));
    json.put("notices", Tree.items(checked.notices().stream().map(CheckJson::notice).toList()));
    json.put("moved", Tree.items(checked.moved().stream().map(one -> moved(one, asked)).toList()));
    json.put("findings", findings(checked));
    json.put("verdicts", Tree.members(verdicts.buildOrThrow()));
    json.put(
        "known",
        Tree.items(checked.report().known().stream().map(known -> known(known, asked)).toList()));
    return Tree.members(json.buildOrThrow());
  }

  private static Tree english(Label label) {
    return Tree.text(label.in(Language.EN));
  }

  /** What is known of a kind along one quantity, or of the terms as a whole. */
  private static Tree known(IncentiveReport.Known known, Asked asked) {
    ImmutableMap.Builder<String, Tree> json = ImmutableMap.builder();
    json.put("kind", word(known.kind()));
    known.along().ifPresent(id -> json.put("along", Tree.text(asked.word(id))));
    json.put("verdicts", Tree.items(known.verdicts().stream().map(CheckJson::word).toList()));
    return Tree.members(json.buildOrThrow());
  }

  private static Tree notice(Settlement.Notice notice) {
    return Tree.members(
        ImmutableMap.of(
            "kind", word(notice.kind()),
            "subject", english(notice.subject()),
            "given", Tree.text(notice.given().toString())));
  }

  private static Tree fact(Inputs.Input fact) {
    return Tree.members(
        ImmutableMap.of(
            "value", Tree.text(fact.value().toString()),
            "source", Tree.text(fact.source().toString())));
  }

  private static Tree moved(Moved one, Asked asked) {
    return Tree.members(
        ImmutableMap.of(
            "quantity", Tree.text(asked.word(one.axis().id())),
            "from", Tree.text(one.axis().low().toString()),
            "to", Tree.text(one.axis().high().toString()),
            "range", word(one.range())));
  }

  private static Tree findings(Checked checked) {
    Asked asked = Asked.of(checked.ground().model());
    return Tree.items(
        checked.report().findings().stream().map(finding -> finding(finding, asked)).toList());
  }

  /** A finding with everything that is known of it. */
  static Tree finding(Finding finding, Asked asked) {
    ImmutableMap.Builder<String, Tree> json = ImmutableMap.builder();
    json.put("kind", word(finding.kind()))
        .put("severity", word(finding.severity()))
        .put("subject", Tree.text(asked.inWords(finding.subject())))
        .put("message", Tree.text(asked.inWords(finding.message())));
    finding.quantity().ifPresent(id -> json.put("quantity", Tree.text(asked.word(id))));
    finding.from().ifPresent(from -> json.put("from", number(from)));
    finding.to().ifPresent(to -> json.put("to", number(to)));
    finding.amount().ifPresent(amount -> json.put("amount", number(amount)));
    json.put("terms", Tree.items(finding.causes().stream().map(CheckJson::cause).toList()));
    finding.witness().ifPresent(witness -> json.put("witness", witness(witness, asked)));
    return Tree.members(json.buildOrThrow());
  }

  private static Tree number(Enclosure number) {
    return Tree.members(
        ImmutableMap.of(
            "low", Tree.text(number.low().toString()),
            "high", Tree.text(number.high().toString())));
  }

  private static Tree cause(Cause cause) {
    Tree.Members label = Tree.member("label", Tree.text(cause.label().toString()));
    return cause
        .clause()
        .map(clause -> label.with("clause", Tree.text(clause.toString())))
        .orElse(label);
  }

  private static Tree witness(Witness witness, Asked asked) {
    return Tree.items(witness.settlements().stream().map(one -> settlement(one, asked)).toList());
  }

  private static Tree settlement(Settlement settled, Asked asked) {
    ImmutableMap.Builder<String, Tree> facts = ImmutableMap.builder();
    settled
        .inputs()
        .asMap()
        .forEach((id, fact) -> facts.put(asked.word(id), Tree.text(fact.value().toString())));
    ImmutableMap.Builder<String, Tree> lines = ImmutableMap.builder();
    settled
        .lines()
        .forEach(
            line ->
                lines.put(
                    line.line().id().value(), Tree.text(Amounts.value(line.amount()).toString())));
    ImmutableMap.Builder<String, Tree> parties = ImmutableMap.builder();
    settled
        .partyStatements()
        .forEach(
            party ->
                parties.put(
                    party.party().id().value(), Tree.text(Amounts.value(party.net()).toString())));
    return Tree.members(
        ImmutableMap.of(
            "facts", Tree.members(facts.buildOrThrow()),
            "lines", Tree.members(lines.buildOrThrow()),
            "parties", Tree.members(parties.buildOrThrow()),
            "termsDigest", Tree.text(settled.termsDigest().hex()),
            "factsDigest", Tree.text(settled.factsDigest().hex())));
  }

  private static Tree word(Enum<?> constant) {
    return Tree.text(Forms.word(constant));
  }
}
