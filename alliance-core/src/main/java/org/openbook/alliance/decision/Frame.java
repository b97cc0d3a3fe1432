package org.openbook.alliance.decision;

import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.text.TextStyle;

/** What every decision begins and ends with. */
record Frame(SettlementHistory history, DecisionHead head) {
  /** A decision under a title, with its head before the parts. */
  Printout printout(Label title, Cell subtitle, List<Printout.Part> parts) {
    List<Printout.Part> all = new ArrayList<>(List.of(maker()));
    all.addAll(parts);
    return new Printout(title, subtitle, currency(), List.of(DecisionWords.DRAFT.label()), all);
  }

  private CurrencyUnit currency() {
    return history.agreement().versions().get(0).model().currency();
  }

  private Printout.Part maker() {
    List<Table.Row> rows =
        List.of(
            Cells.row(DecisionWords.BODY, Cells.text(head.body())),
            Cells.row(
                DecisionWords.SECTION, Cells.text(head.section().map(number -> "§ " + number))),
            Cells.row(DecisionWords.DAY, Cells.day(head.day())),
            Cells.row(DecisionWords.PRESENTER, Cells.text(head.presenter())),
            Cells.row(DecisionWords.PREPARER, Cells.text(head.preparer())));
    Table table =
        Cells.headline(
            DecisionWords.MAKER.label(), rows, DecisionWords.MATTER, DecisionWords.VALUE);
    return Cells.part("decision-maker", DecisionWords.MAKER, List.of(), table);
  }

  /** Who decides, or a blank, to stand in a sentence. */
  Label body() {
    return head.body()
        .map(body -> Label.of(body, body, body))
        .orElseGet(DecisionWords.BLANK::label);
  }

  /** A cell as words, to stand in a sentence. */
  Label said(Cell cell) {
    return Label.of(
        cell.in(TextStyle.of(Language.FI, currency())),
        cell.in(TextStyle.of(Language.SV, currency())),
        cell.in(TextStyle.of(Language.EN, currency())));
  }

  /** How to verify what the decision says; these digests beside that of the history. */
  Printout.Part verify(List<Label> notes, List<Table.Row> digests) {
    List<Table.Row> rows = new ArrayList<>(digests);
    rows.add(digest(DecisionWords.HISTORY_NOW, history.digest()));
    Table table =
        Cells.headline(
            DecisionWords.DIGESTS.label(), rows, DecisionWords.DIGEST_OF, DecisionWords.DIGEST);
    List<Label> all = new ArrayList<>(List.of(DecisionWords.VERIFY_HISTORY.label()));
    all.addAll(notes);
    all.add(DecisionWords.VERIFY_LINK.label());
    return Cells.part("verify", DecisionWords.VERIFY, all, table);
  }

  static Table.Row digest(DecisionWords of, Digest digest) {
    return Cells.row(of, new Cell.Fingerprint(digest));
  }
}
