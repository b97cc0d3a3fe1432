package org.openbook.alliance.cases.tesoma;

import java.util.stream.Collectors;
import org.openbook.alliance.cases.tesoma.Life.Step;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.TargetLedgerText;
import org.openbook.alliance.statement.TextTable;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;
import org.openbook.alliance.text.TextStyle;

/** The life of the agreement as plain text: its versions, its targets, its settlements. */
final class LifeText {
  private static final int DIGEST_LENGTH = 12;

  private final Life life;
  private final Language language;
  private final TextStyle style;
  private final StringBuilder text = new StringBuilder();

  private LifeText(Life life, Language language) {
    this.life = life;
    this.language = language;
    this.style = TextStyle.of(language, Amounts.EUR);
  }

  static String of(Life lived, Language language) {
    LifeText life = new LifeText(lived, language);
    life.heading(lived.agreement());
    life.versions(lived.agreement());
    lived.agreement().targets().forEach(life::target);
    for (int i = 0; i < lived.steps().size(); i++) {
      life.step(i + 1, lived.steps().get(i));
    }
    lived.agreement().periods().forEach(life::proof);
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
            name + ", " + membership.role().label().in(language),
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
    transfers(step);
  }

  private String digests(Step step) {
    Settlement last = step.settlement();
    String terms = word(LifeWords.TERMS) + " " + digest(last.termsDigest().hex());
    return step.issued().size() > 1
        ? terms
        : terms + ", " + word(LifeWords.FACTS) + " " + digest(last.factsDigest().hex());
  }

  private String mark(Step step) {
    Settlement last = step.settlement();
    String stage = last.stage().label().in(language);
    if (last.stage() == Stage.ON_ACCOUNT) {
      return stage + ", " + word(LifeWords.MONTHS) + ": " + step.issued().size();
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
        new TextTable("lrrrr")
            .row(
                "",
                word(LifeWords.AMOUNT),
                word(LifeWords.PAYABLE),
                word(LifeWords.NOW),
                word(LifeWords.RETAINED));
    for (SettledLine line : step.settlement().lines()) {
      Rational payable = Amounts.value(line.payable());
      table.row(
          line.line().label().in(language),
          style.amount(line.amount()),
          style.amount(line.payable()),
          money(payable.minus(life.payableBefore(step, line.line().id()))),
          style.amount(line.retained()));
    }
    text.append(table.indented("  "));
  }

  private void transfers(Step step) {
    TextTable table = new TextTable("lr");
    life.transfers(step)
        .forEach(
            (parties, amount) ->
                table.row(
                    word(LifeWords.PAID)
                        + ": "
                        + name(parties.get(0))
                        + " → "
                        + name(parties.get(1)),
                    money(amount)));
    text.append(table.indented("  "));
  }

  private String name(PartyId party) {
    return LifeTerms.party(party).name().in(language);
  }

  // ---- proof ----

  private void proof(ContractPeriod period) {
    section(word(LifeWords.PROOF) + " " + style.period(period));
    TextTable table =
        new TextTable("lrrr")
            .row("", word(LifeWords.PAYMENTS), word(LifeWords.ENTITLEMENT), word(LifeWords.REST));
    for (Party party : LifeTerms.parties()) {
      Rational paid = life.paid(period, party.id());
      Rational entitlement = life.entitlement(period, party.id());
      table.row(
          party.name().in(language),
          money(paid),
          money(entitlement),
          money(entitlement.minus(paid)));
    }
    text.append(table.indented("  "));
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
