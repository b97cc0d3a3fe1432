package org.openbook.alliance.examples.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.scoring.KeyResultArea;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.scoring.Measurement;
import org.openbook.alliance.scoring.Scorecard;
import org.openbook.alliance.settlement.PartyStatement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.CostStatement;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/** A settlement as plain text: what is payable, to whom, the books, the scorecard, and why. */
public final class StatementText {
  private final Settlement settlement;
  private final Label title;
  private final Label note;
  private final Language language;
  private final TextStyle style;
  private final StringBuilder text = new StringBuilder();

  private StatementText(Settlement settlement, Label title, Label note, Language language) {
    this.settlement = settlement;
    this.title = title;
    this.note = note;
    this.language = language;
    this.style = TextStyle.of(language, settlement.model().currency());
  }

  /** The statement in a language, with a note below its title; it ends with a line break. */
  public static String of(Settlement settlement, Label title, Label note, Language language) {
    return new StatementText(settlement, title, note, language).text();
  }

  private String text() {
    text.append(title.in(language))
        .append(", ")
        .append(style.period(settlement.facts().period()))
        .append('\n')
        .append(note.in(language))
        .append('\n');
    payable();
    parties();
    settlement.facts().costs().ifPresent(this::costs);
    settlement.model().scorecard().ifPresent(this::scorecard);
    explanation();
    digests();
    return text.toString();
  }

  private void section(Label heading, TextTable table) {
    text.append('\n').append(heading.in(language)).append('\n').append(table.indented("  "));
  }

  private void payable() {
    TextTable table = new TextTable("lrl");
    for (SettledLine line : settlement.lines()) {
      table.row(
          line.line().name().label().in(language),
          style.amount(line.amount()),
          names(line.paid()) + " → " + names(line.received()));
    }
    section(Headings.PAYABLE, table);
  }

  private String names(Map<PartyId, Rational> parties) {
    return parties.keySet().stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(PartyId party) {
    return settlement.model().alliance().party(party).name().in(language);
  }

  private void parties() {
    TextTable table = new TextTable("lr");
    for (PartyStatement party : settlement.partyStatements()) {
      table.row(party.party().name().in(language), style.amount(party.net()));
      for (PartyStatement.Entry entry : party.entries()) {
        table.row(
            "  " + entry.line().line().name().label().in(language),
            style.value(entry.amount(), Unit.MONEY));
      }
    }
    section(Headings.PARTIES, table);
  }

  private void costs(CostStatement costs) {
    TextTable table = new TextTable("lrrr");
    List<String> heading = new ArrayList<>(List.of(""));
    for (CostClass costClass : CostClass.values()) {
      heading.add(Headings.of(costClass).in(language));
    }
    table.row(heading.toArray(String[]::new));
    for (PartyId party : costs.parties()) {
      List<String> row = new ArrayList<>(List.of(name(party)));
      for (CostClass costClass : CostClass.values()) {
        row.add(style.value(costs.value(party, costClass), Unit.MONEY));
      }
      table.row(row.toArray(String[]::new));
    }
    section(Headings.COSTS, table);
    text.append("  ").append(style.source(costs.source())).append('\n');
  }

  private void scorecard(Scorecard scorecard) {
    Map<?, Measurement> measured =
        settlement.facts().measurements().stream()
            .collect(Collectors.toMap(Measurement::indicator, m -> m));
    TextTable table = new TextTable("lrrrrl");
    table.row(
        "",
        Headings.WEIGHT.in(language),
        Headings.MEASURED.in(language),
        Headings.POINTS.in(language),
        Headings.WEIGHTED.in(language),
        "");
    for (KeyResultArea area : scorecard.areas()) {
      table.row(
          area.provision().label().in(language),
          style.value(area.weight(), Unit.COUNT),
          "",
          "",
          "",
          "");
      for (KeyResultIndicator indicator : area.indicators()) {
        indicator(table, indicator, scorecard.share(area, indicator), measured.get(indicator.id()));
      }
    }
    section(Headings.SCORECARD, table);
  }

  private void indicator(
      TextTable table,
      KeyResultIndicator indicator,
      Rational share,
      @Nullable Measurement measurement) {
    if (measurement == null) {
      table.row("  " + indicator.provision().label().in(language), "", "–", "–", "–", "");
      return;
    }
    Figure points = settlement.figure(indicator.achievementScore());
    table.row(
        "  " + indicator.provision().label().in(language),
        style.value(indicator.weight(), Unit.COUNT),
        style.value(measurement.value(), indicator.unit()),
        style.value(points.value(), Unit.SCORE),
        style.value(points.value().times(share), Unit.SCORE),
        style.source(measurement.source()));
  }

  private void explanation() {
    List<Figure> figures = new ArrayList<>();
    settlement.lines().forEach(line -> figures.add(line.figure()));
    figures.addAll(settlement.reported());
    text.append('\n')
        .append(Headings.EXPLANATION.in(language))
        .append('\n')
        .append(ExplanationText.of(style).explain(figures).indent(2).replace("\n  \n", "\n\n"));
  }

  private void digests() {
    section(
        Headings.DIGESTS,
        new TextTable("ll")
            .row(Headings.TERMS.in(language), settlement.termsDigest().hex())
            .row(Headings.FACTS.in(language), settlement.factsDigest().hex()));
  }
}
