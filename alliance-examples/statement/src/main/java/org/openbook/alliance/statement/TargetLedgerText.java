package org.openbook.alliance.statement;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.target.TargetCost;
import org.openbook.alliance.target.TargetEvent;
import org.openbook.alliance.target.TargetEvent.Bearer;
import org.openbook.alliance.target.TargetEvent.Kind;
import org.openbook.alliance.target.Tranche;
import org.openbook.alliance.term.Provision;
import org.openbook.alliance.text.TextStyle;

/** The ledger of a target cost as plain text: what it began with, every change, what it is now. */
public final class TargetLedgerText {
  private static final WordTable TABLE = StatementWords.TABLE;
  private static final WordGroup WORDS = TABLE.group("target");
  private static final Label OPEN = WORDS.label("open");
  private static final Label SHARED = WORDS.label("shared");
  private static final Label OWNER = WORDS.label("owner");
  private static final Label TARGET = WORDS.label("target");
  private static final Label OWNER_BORNE = WORDS.label("owner-borne");

  private final TargetCost target;
  private final Language language;
  private final TextStyle style;
  private final TextTable table = new TextTable("lrlllll");

  private TargetLedgerText(TargetCost target, Language language) {
    this.target = target;
    this.language = language;
    this.style = TextStyle.of(language, target.currency());
  }

  /** The ledger in a language; it ends with a line break. */
  public static String of(TargetCost target, Language language) {
    return new TargetLedgerText(target, language).text();
  }

  private String text() {
    if (target.tranches().isEmpty()) {
      begins(target.provision(), style.period(target.period()), Optional.of(target.baseline()));
    }
    for (Tranche tranche : target.tranches()) {
      begins(tranche.provision(), style.period(tranche.period()), tranche.amount());
    }
    target.events().forEach(this::event);
    total(TARGET, target.shared());
    total(OWNER_BORNE, target.ownerBorne());
    return table.indented("  ");
  }

  private void begins(Provision provision, String days, Optional<MonetaryAmount> amount) {
    table.row(
        provision.label().in(language),
        amount.map(style::amount).orElseGet(() -> OPEN.in(language)),
        "",
        "",
        days,
        "",
        where(provision));
  }

  private String where(Provision provision) {
    String clause = style.clause(provision.clause());
    String source = style.source(provision.source());
    return source.contains(clause) ? source : clause + "; " + source;
  }

  private void event(TargetEvent event) {
    table.row(
        "+ " + event.provision().label().in(language),
        style.amount(event.amount()),
        of(event.kind()).in(language),
        (event.bearer() == Bearer.SHARED ? SHARED : OWNER).in(language),
        style.date(event.date()),
        event.approver(),
        where(event.provision()));
  }

  private void total(Label name, MonetaryAmount amount) {
    table.row("= " + name.in(language), style.amount(amount), "", "", "", "", "");
  }

  private static Label of(Kind kind) {
    return TABLE.group("target.event").label(kind);
  }
}
