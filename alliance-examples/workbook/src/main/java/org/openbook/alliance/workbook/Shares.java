package org.openbook.alliance.workbook;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Line;
import org.openbook.alliance.settlement.SettledLine;
import org.openbook.alliance.settlement.Settlement;

/**
 * Who pays and who is paid how much of each line: the last part of the calculation sheet.
 *
 * <p>While something is open an incentive is not payable; that depends on the facts too.
 */
final class Shares {
  private final Book book;
  private final Settlement settlement;
  private final Terms terms;
  private final CalculationSheet calculation;
  private final String openMatters;
  private boolean allLive = true;

  /** What a line came to, or what of it is payable: as a cell and as it was settled. */
  private record Divided(String cell, Rational settled) {}

  /** What is divided, and what the line came to, of which it is all or a part. */
  private record Amount(Divided part, Divided accrued) {}

  Shares(Settlement settlement, Terms terms, CalculationSheet calculation, String openMatters) {
    this.book = calculation.book();
    this.settlement = settlement;
    this.terms = terms;
    this.calculation = calculation;
    this.openMatters = openMatters;
  }

  /** Writes every division. */
  List<LineCells> write() {
    calculation.sheet().next();
    calculation.sheet().next().text(0, SheetWords.DIVISION, Look.SECTION);
    return settlement.lines().stream().map(this::write).toList();
  }

  /** Whether every division recomputes. */
  boolean areLive() {
    return allLive;
  }

  private LineCells write(SettledLine settled) {
    Line line = settled.line();
    Formula accrued = terms.accrued(line);
    Formula payable = terms.payable(line);
    String amount = calculation.address(accrued);
    Divided all = new Divided(amount, settled.figure().value());
    Map<PartyId, String> net = net(settled, new Amount(all, all));
    Map<PartyId, String> part =
        payable.equals(accrued)
            ? net
            : net(
                settled,
                new Amount(
                    new Divided(calculation.address(payable), Amounts.value(settled.payable())),
                    all));
    Map<PartyId, String> netPayable = new LinkedHashMap<>();
    part.forEach((party, cell) -> netPayable.put(party, unlessWithheld(line, cell)));
    return new LineCells(
        settled, amount, unlessWithheld(line, calculation.address(payable)), net, netPayable);
  }

  private String unlessWithheld(Line line, String cell) {
    if (line.kind() != Line.Kind.INCENTIVE) {
      return cell;
    }
    String instead = settlement.stage().isLast() ? "NA()" : "0";
    return "IF(%s>0,%s,%s)".formatted(openMatters, instead, cell);
  }

  private Map<PartyId, String> net(SettledLine settled, Amount amount) {
    Line line = settled.line();
    Map<PartyId, String> net =
        new LinkedHashMap<>(side(line, SheetWords.PAYEES, line.payees(), amount));
    side(line, SheetWords.PAYERS, line.payers(), amount)
        .forEach((party, cell) -> net.merge(party, "-" + cell, String::concat));
    return net;
  }

  private Map<PartyId, String> side(Line line, Label side, Distribution by, Amount amount) {
    boolean isSole = by.parts().size() == 1 && by.remainderHolder().isEmpty();
    if (isSole && by.fixed().isPresent()) {
      return Map.of(by.parts().get(0).party(), amount.part().cell());
    }
    String heading = book.word(line.label()) + ", " + book.word(side);
    Division division =
        new Division(calculation.sheet(), by, line.payableRounding().step(), weights(by));
    if (division.isLive()) {
      return division.write(heading, amount.part().cell(), amount.accrued().cell(), this::name);
    }
    allLive = false;
    Participation participation = by.on(this::weight, amount.accrued().settled());
    return writeFixed(
        heading, participation.split(amount.part().settled(), line.payableRounding().step()));
  }

  private Rational weight(Formula weight) {
    return weight.number().orElseGet(() -> requireNonNull(terms.figure(weight), "figure").value());
  }

  private List<String> weights(Distribution by) {
    return by.parts().stream().map(part -> weightCell(part.weight())).toList();
  }

  private String weightCell(Formula weight) {
    return weight
        .number()
        .map(number -> Literals.of(number).text())
        .orElseGet(() -> calculation.cell(weight).text());
  }

  private String name(PartyId party) {
    return book.word(settlement.model().alliance().party(party).name());
  }

  // ---- what stays as settled ----

  private Map<PartyId, String> writeFixed(String heading, Map<PartyId, Rational> parts) {
    Page sheet = calculation.sheet();
    sheet.next().text(0, heading, Look.HEADER).text(1, SheetWords.AMOUNT, Look.HEADER);
    Map<PartyId, String> cells = new LinkedHashMap<>();
    parts.forEach(
        (party, part) -> {
          sheet.next().text(0, name(party), Look.PLAIN).number(1, part, Unit.MONEY, Look.FIXED);
          sheet.comment(1, book.word(SheetWords.FIXED_DIVISION));
          cells.put(party, sheet.address(1));
        });
    return cells;
  }
}
