package org.openbook.alliance.examples.tesoma;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.statement.TargetLedgerText;
import org.openbook.alliance.examples.statement.TextTable;
import org.openbook.alliance.examples.tesoma.Life.Step;
import org.openbook.alliance.formula.Unit;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.settlement.Stage;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/** The life of the agreement as plain text: its versions, its targets, its settlements. */
final class LifeText {
  private static final int DIGEST_LENGTH = 12;

  private final Language language;
  private final TextStyle style;
  private final StringBuilder text = new StringBuilder();

  private LifeText(Language language) {
    this.language = language;
    this.style = TextStyle.of(language, Amounts.EUR);
  }

  static String of(Agreement agreement, List<Step> steps, Language language) {
    LifeText life = new LifeText(language);
    life.heading(agreement);
    life.versions(agreement);
    agreement.targets().forEach(life::target);
    for (int i = 0; i < steps.size(); i++) {
      life.step(i + 1, steps.get(i));
    }
    return life.text.toString();
  }

  // ---- terms ----

  private void heading(Agreement agreement) {
    line(agreement.label().in(language) + ", " + style.period(agreement.term()));
    line(word(LifeWords.NOTE));
  }

  private void versions(Agreement agreement) {
    section(word(LifeWords.VERSIONS));
    for (Agreement.Version version : agreement.versions()) {
      TextTable table = new TextTable("ll");
      line("  " + style.period(version.inForce()) + "   " + digest(version.model().digest().hex()));
      for (Membership membership : version.model().alliance().memberships()) {
        String name = version.model().alliance().party(membership.party()).name().in(language);
        table.row(
            name + ", " + LifeWords.of(membership.role()).in(language),
            word(LifeWords.BOUND_FROM) + " " + style.date(membership.from()));
      }
      text.append(table.indented("    "));
    }
  }

  private void target(TargetCost target) {
    section(word(LifeWords.TARGET_OF) + " " + style.period(target.period()));
    text.append(TargetLedgerText.of(target, language));
  }

  // ---- settlements ----

  private void step(int number, Step step) {
    section(number + ". " + step.occasion().in(language));
    line("  " + mark(step));
    line("  " + digests(step));
    lines(step);
    parties(step);
  }

  private String digests(Step step) {
    Settlement last = step.last();
    String terms = word(LifeWords.TERMS) + " " + digest(last.termsDigest().hex());
    return step.settlements().size() > 1
        ? terms
        : terms + ", " + word(LifeWords.FACTS) + " " + digest(last.factsDigest().hex());
  }

  private String mark(Step step) {
    Settlement last = step.last();
    String stage = last.stage().label().in(language);
    if (last.stage() == Stage.ON_ACCOUNT) {
      return stage + ", " + word(LifeWords.MONTHS) + ": " + step.settlements().size();
    }
    return last.isProvisional() ? stage + ", " + word(LifeWords.PROVISIONAL) + open(last) : stage;
  }

  private String open(Settlement provisional) {
    return provisional.facts().target().orElseThrow().openTranches().stream()
        .map(tranche -> tranche.provision().label().in(language))
        .collect(Collectors.joining(", ", ": ", ""));
  }

  private void lines(Step step) {
    TextTable table =
        new TextTable("lrrr")
            .row("", word(LifeWords.AMOUNT), word(LifeWords.PAYABLE), word(LifeWords.RETAINED));
    List<SettledLine> lines = step.last().lines();
    for (int k = 0; k < lines.size(); k++) {
      int line = k;
      table.row(
          lines.get(k).line().name().label().in(language),
          money(total(step, s -> s.lines().get(line).figure().value())),
          money(total(step, s -> Amounts.value(s.lines().get(line).payable()))),
          money(total(step, s -> Amounts.value(s.lines().get(line).retained()))));
    }
    text.append(table.indented("  "));
  }

  private void parties(Step step) {
    TextTable table = new TextTable("lr");
    List<Party> parties = step.last().model().alliance().parties();
    for (int k = 0; k < parties.size(); k++) {
      int party = k;
      table.row(
          parties.get(k).name().in(language) + ", " + word(LifeWords.NET_PAYABLE),
          money(total(step, s -> Amounts.value(s.partyStatements().get(party).payable()))));
    }
    text.append(table.indented("  "));
  }

  private static Rational total(Step step, Function<Settlement, Rational> of) {
    return Rational.sum(step.settlements().stream().map(of).toList());
  }

  private String money(Rational amount) {
    return style.value(amount, Unit.MONEY);
  }

  // ---- words ----

  private void section(String heading) {
    text.append('\n');
    line(heading);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private String word(Label label) {
    return label.in(language);
  }

  private static String digest(String hex) {
    return hex.substring(0, DIGEST_LENGTH) + "…";
  }
}
