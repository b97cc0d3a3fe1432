package org.openbook.alliance.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.settlement.Distribution;

/**
 * One amount divided among parties in cells: a row for each with its weight, the whole steps in its
 * exact share, and its place in the queue for the steps that are left.
 *
 * <p>The first row holds the amount, the sum of the weights, the number of steps, and how many are
 * left. Computed weights are cut to what is sure wherever they decide, and their steps to four
 * decimals, as {@link Guard} explains: weights of 0.1 + 0.2 and of 0.3 are equal.
 */
final class Division {
  private static final int PARTY = 0;
  private static final int AMOUNT = 1;
  private static final int WEIGHT = 2;
  private static final int STEPS = 3;
  private static final int KEY = 4;
  private static final int PLACE = 5;
  private static final int SURE_DECIMALS = 4;

  private final Page sheet;
  private final Distribution by;
  private final Rational step;
  private final Optional<List<Rational>> whole;
  private final List<String> weights;
  private final int parties;
  private String amount = "";
  private String weightOfAll = "";
  private String steps = "";
  private String left = "";

  /**
   * The division.
   *
   * @param weights where the computed weights stand; not asked where they are fixed
   */
  Division(Page sheet, Distribution by, Rational step, List<String> weights) {
    this.sheet = sheet;
    this.by = by;
    this.step = step;
    this.whole = Weights.whole(by);
    this.weights = weights;
    this.parties = by.parts().size();
  }

  /**
   * Whether cells can express it: not by whole blocks of weights that are computed, or no small
   * whole numbers.
   */
  boolean isLive() {
    return by.remainder() != RemainderPolicy.WHOLE_BLOCKS || whole.isPresent();
  }

  /**
   * Writes the division and tells where each party's part stands.
   *
   * @param accrued what the line came to, of which the amount is all or a part
   */
  Map<PartyId, String> write(String heading, String amountCell, String accrued, Names names) {
    sheet.next().text(PARTY, heading, Look.HEADER);
    sheet.text(AMOUNT, SheetWords.AMOUNT, Look.COLUMN).text(WEIGHT, SheetWords.WEIGHT, Look.COLUMN);
    sheet.text(STEPS, SheetWords.STEPS, Look.COLUMN).text(KEY, SheetWords.KEY, Look.COLUMN);
    sheet.text(PLACE, SheetWords.PLACE, Look.COLUMN);
    writeTotal(amountCell);
    Map<PartyId, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < parties; i++) {
      PartyId party = by.parts().get(i).party();
      sheet.next().text(PARTY, names.of(party), Look.PLAIN);
      writeWeight(i, accrued);
      writePart(i, party);
      parts.put(party, sheet.address(AMOUNT));
    }
    by.remainderHolder()
        .filter(holder -> !parts.containsKey(holder))
        .ifPresent(holder -> parts.put(holder, writeHolder(names.of(holder))));
    return parts;
  }

  /** The name of a party in the workbook's language. */
  interface Names {
    String of(PartyId party);
  }

  private void writeTotal(String amountCell) {
    sheet.next().text(PARTY, SheetWords.TOTAL, Look.NOTE);
    amount = sheet.here(AMOUNT);
    weightOfAll = sheet.here(WEIGHT);
    steps = sheet.here(STEPS);
    left = sheet.here(KEY);
    sheet.formula(AMOUNT, amountCell, Unit.MONEY, Look.NOTE);
    sheet.formula(WEIGHT, "SUM(" + column(WEIGHT) + ")", Unit.COUNT, Look.NOTE);
    sheet.formula(STEPS, numberOfSteps(), Unit.COUNT, Look.NOTE);
    sheet.formula(KEY, steps + "-SUM(" + column(STEPS) + ")", Unit.COUNT, Look.NOTE);
  }

  // Where nobody weighs anything, there is nobody to divide among.
  private String numberOfSteps() {
    String number =
        "ROUND(ABS(%s)/%s,0)".formatted(amount, Literals.of(step).bound(Excel.Binding.ATOM));
    return whole.isPresent() ? number : "IF(%s=0,NA(),%s)".formatted(weightOfAll, number);
  }

  private String column(int column) {
    return sheet.ahead(1, column) + ":" + sheet.ahead(parties, column);
  }

  private void writeWeight(int i, String accrued) {
    if (whole.isPresent()) {
      sheet.number(WEIGHT, whole.get().get(i), Unit.COUNT, Look.PLAIN);
    } else {
      sheet.formula(WEIGHT, computedWeight(i, accrued), Unit.COUNT, Look.PLAIN);
    }
  }

  // Where there is nothing to share and nobody weighs anything, all weigh the same. What is surely
  // no more than 0 is 0, as the settlement has it.
  private String computedWeight(int i, String accrued) {
    String nobody =
        weights.stream().map(w -> "ABS(" + cutWeight(w) + ")").collect(Collectors.joining("+"));
    String mine = weights.get(i);
    return "IF(ABS(%s)+%s=0,1,IF(%s<0,NA(),IF(%s=0,0,%s)))"
        .formatted(accrued, nobody, cutWeight(mine), cutWeight(mine), mine);
  }

  private String cutWeight(String weight) {
    return Guard.cut(weight, by.parts().get(0).weight().unit());
  }

  private void writePart(int i, PartyId party) {
    sheet.formula(STEPS, wholeSteps(i), Unit.COUNT, Look.PLAIN);
    String mine = sheet.here(STEPS);
    if (by.remainderHolder().isPresent()) {
      String more = by.remainderHolder().get().equals(party) ? "+" + left : "";
      writeAmount("(" + mine + more + ")");
    } else if (by.remainder() == RemainderPolicy.CUMULATIVE_FROM_LAST) {
      writeAmount(mine);
    } else {
      sheet.formula(
          KEY, "IF(%s>0,%s,-1)".formatted(sheet.here(WEIGHT), key(i)), Unit.COUNT, Look.NOTE);
      sheet.formula(PLACE, place(i), Unit.COUNT, Look.NOTE);
      writeAmount("(%s+IF(%s<=%s,1,0))".formatted(mine, sheet.here(PLACE), left));
    }
  }

  private void writeAmount(String wholeSteps) {
    String text = RoundingCells.amount("SIGN(" + amount + ")*" + wholeSteps, step).text();
    sheet.formula(AMOUNT, text, Unit.MONEY, Look.PLAIN);
  }

  private String writeHolder(String name) {
    sheet.next().text(PARTY, name, Look.PLAIN);
    writeAmount(left);
    return sheet.address(AMOUNT);
  }

  private String wholeSteps(int i) {
    String weight = sheet.here(WEIGHT);
    return switch (by.remainder()) {
      case WHOLE_BLOCKS -> "INT(%s/%s)*%s".formatted(steps, weightOfAll, weight);
      case CUMULATIVE_FROM_LAST -> fromLast(i, weight);
      case LARGEST_REMAINDER, FIRST_DECLARED, LAST_DECLARED, LARGEST_SHARE, SEPARATE ->
          "INT(" + sure("%s*%s/%s".formatted(weight, steps, weightOfAll)) + ")";
    };
  }

  // Of what the later ones left, over the weights that are left.
  private String fromLast(int i, String weight) {
    String weightLeft = "SUM(" + sheet.ahead(-i, WEIGHT) + ":" + weight + ")";
    String later =
        i + 1 < parties
            ? "-SUM(" + sheet.ahead(1, STEPS) + ":" + sheet.ahead(parties - 1 - i, STEPS) + ")"
            : "";
    String mine = sure("(%s%s)*%s/%s".formatted(steps, later, weight, weightLeft));
    return "IF(%s=0,0*%s,INT(%s))".formatted(weightLeft, steps, mine);
  }

  private String sure(String quotient) {
    return whole.isPresent() ? quotient : "ROUND(" + quotient + "," + SURE_DECIMALS + ")";
  }

  /** What decides the place in the queue, the largest first. */
  private String key(int i) {
    String weight = sheet.here(WEIGHT);
    return switch (by.remainder()) {
      case LARGEST_REMAINDER -> remainder(weight, sheet.here(STEPS));
      case LARGEST_SHARE -> whole.isPresent() ? weight : cutWeight(weight);
      case FIRST_DECLARED -> String.valueOf(parties - i);
      case LAST_DECLARED, SEPARATE, WHOLE_BLOCKS, CUMULATIVE_FROM_LAST -> String.valueOf(i + 1);
    };
  }

  private String remainder(String weight, String mine) {
    return whole.isPresent()
        ? "%s*%s-%s*%s".formatted(weight, steps, mine, weightOfAll)
        : sure("%s*%s/%s-%s".formatted(weight, steps, weightOfAll, mine));
  }

  /** One more than how many go before: with a larger key, or an equal one declared earlier. */
  private String place(int i) {
    List<String> before = new ArrayList<>(List.of("1"));
    IntStream.range(0, parties)
        .filter(j -> j != i)
        .forEach(
            j ->
                before.add(
                    "IF(%s%s%s,1,0)"
                        .formatted(sheet.ahead(j - i, KEY), j < i ? ">=" : ">", sheet.here(KEY))));
    return String.join("+", before);
  }
}
