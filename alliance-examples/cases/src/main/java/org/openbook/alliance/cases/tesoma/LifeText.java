package org.openbook.alliance.cases.tesoma;

import java.util.stream.Collectors;
import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.cases.tesoma.Life.Step;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
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
import org.openbook.alliance.text.TextStyle;

/** The life of the agreement as plain text: its versions, its targets, its settlements. */
final class LifeText {
  private static final WordGroup WORDS = CasesWords.TABLE.group("life");
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
    life.reserved(lived.agreement());
    return life.text.toString();
  }

  // ---- terms ----

  private void heading(Agreement agreement) {
    line(word("heading", agreement.label().in(language), style.period(agreement.term())));
    line(word("note"));
  }

  private void versions(Agreement agreement) {
    section(word("versions"));
    for (Agreement.Version version : agreement.versions()) {
      TextTable table = new TextTable("ll");
      line("  " + style.period(version.inForce()) + "   " + digest(version.model().digest().hex()));
      for (Membership membership : version.model().alliance().memberships()) {
        String name = version.model().alliance().party(membership.party()).name().in(language);
        table.row(
            name + ", " + membership.role().label().in(language),
            word("bound-from", style.date(membership.from())));
      }
      text.append(table.indented("    "));
    }
  }

  private void target(TargetCost target) {
    section(word("target", style.period(target.period())));
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
    String terms = digest(last.termsDigest().hex());
    return step.issued().size() > 1
        ? word("terms", terms)
        : word("terms-and-facts", terms, digest(last.factsDigest().hex()));
  }

  private String mark(Step step) {
    Settlement last = step.settlement();
    if (last.stage() == Stage.ON_ACCOUNT) {
      return WORDS.counted(language, "months", step.issued().size());
    }
    String stage = last.stage().label().in(language);
    return last.isProvisional() ? word("provisional", stage, open(last)) : stage;
  }

  private String open(Settlement provisional) {
    return provisional.facts().target().orElseThrow().openTranches().stream()
        .map(tranche -> tranche.provision().label().in(language))
        .collect(Collectors.joining(", "));
  }

  private void lines(Step step) {
    TextTable table =
        new TextTable("lrrrr")
            .row("", word("amount"), word("payable"), word("now"), word("retained"));
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
                table.row(word("paid", name(parties.get(0)), name(parties.get(1))), money(amount)));
    text.append(table.indented("  "));
  }

  private String name(PartyId party) {
    return LifeTerms.party(party).name().in(language);
  }

  // ---- proof ----

  private void proof(ContractPeriod period) {
    section(word("proof", style.period(period)));
    TextTable table =
        new TextTable("lrrr").row("", word("payments"), word("entitlement"), word("rest"));
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

  /** What the periods cost the clients, against what they reserved for the whole term. */
  private void reserved(Agreement agreement) {
    section(word("reserved"));
    Rational left = Amounts.value(TesomaTerms.budget());
    TextTable table = new TextTable("lr").row(word("reserved-for-the-term"), money(left));
    for (ContractPeriod period : agreement.periods()) {
      Rational price = life.price(period);
      table.row(word("price", style.period(period)), money(price));
      left = left.minus(price);
    }
    text.append(table.row(word("left"), money(left)).indented("  "));
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

  private String word(String key, Object... texts) {
    return WORDS.text(language, key, texts);
  }

  private static String digest(String hex) {
    return hex.substring(0, DIGEST_LENGTH) + "…";
  }
}
