package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Condition;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Participation;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.scoring.ScoreCurve;
import org.openbook.alliance.settlement.Distribution;
import org.openbook.alliance.settlement.Settlement;

final class SpreadsheetTest {
  private static final Formula A = SmallTerms.fact("a", Unit.MONEY);
  private static final Formula B = SmallTerms.fact("b", Unit.MONEY);
  private static final Formula SCORE = SmallTerms.fact("score", Unit.SCORE);

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static String amount(OpenedWorkbook workbook) {
    return workbook.value(workbook.named("amount_line"));
  }

  private static void assertComputes(Settlement settled) {
    assertThat(SmallTerms.open(settled).results(settled))
        .isEqualTo(OpenedWorkbook.expected(settled));
  }

  // ---- units ----

  @Test
  void counts_measures_and_their_prices_are_recomputed() {
    Formula persons = SmallTerms.fact("count-persons", Unit.COUNT);
    Formula months = SmallTerms.fact("count-months", Unit.COUNT);
    Formula energy = SmallTerms.fact("kwh", SmallTerms.KWH);
    Formula paid =
        Formula.money(Rational.of(3))
            .times(persons.times(months))
            .plus(energy.times(number("0.5")).times(Formula.money(number("0.15"))));
    Map<String, Rational> facts =
        Map.of("count-persons", number("10"), "count-months", number("12"), "kwh", number("1000"));

    Settlement settled = SmallTerms.settled(paid, facts);

    assertThat(amount(SmallTerms.open(settled))).isEqualTo("435");
    assertComputes(settled);
  }

  @Test
  void tiered_unit_prices_are_recomputed() {
    MarginalScale prices =
        MarginalScale.of(
            List.of(
                MarginalScale.band(Rational.ZERO, number("0.03")),
                MarginalScale.band(Rational.of(200_000), number("0.06"))));
    Formula calls = SmallTerms.fact("count-calls", Unit.COUNT);

    Settlement settled =
        SmallTerms.settled(
            calls.inBands(Formula.count(Rational.ONE), prices, Unit.MONEY),
            Map.of("count-calls", Rational.of(300_000)));

    assertThat(amount(SmallTerms.open(settled))).isEqualTo("12000");
    assertComputes(settled);
  }

  @Test
  void binary_indicator_is_recomputed_where_it_is_met_and_where_it_is_missed() {
    Formula points =
        ScoreCurve.throughLevels(number("50"), number("70"), number("70"))
            .score(SmallTerms.fact("kwh", SmallTerms.KWH));
    Formula paid =
        Formula.money(Rational.of(1000)).times(points.dividedBy(Formula.score(Rational.HUNDRED)));

    Settlement met = SmallTerms.settled(paid, Map.of("kwh", number("70")));
    Settlement missed = SmallTerms.settled(paid, Map.of("kwh", number("60")));

    assertThat(amount(SmallTerms.open(met))).isEqualTo("1000");
    assertThat(amount(SmallTerms.open(missed))).isEqualTo("-500");
  }

  // ---- boundaries ----

  @ParameterizedTest
  @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
  void rounding_in_every_mode_is_exact_on_and_beside_its_boundaries(RoundingMode mode) {
    for (String step : List.of("0.01", "0.05", "0.25", "1", "50")) {
      for (String steps : List.of("1.5", "-1.5", "2.5", "-2.5", "3", "0.499", "-0.501", "100.5")) {
        Rational value = number(step).times(number(steps));
        assertComputes(
            SmallTerms.settled(
                A.rounded(Rounding.of(number(step), mode), "whole steps"), Map.of("a", value)));
      }
    }
  }

  @Test
  void half_a_cent_that_binary_arithmetic_holds_too_low_still_rounds_up() {
    Settlement settled = SmallTerms.settled(A, Map.of("a", number("1.005")));
    assertThat(amount(SmallTerms.open(settled))).isEqualTo("1.01");
  }

  @Test
  void difference_that_binary_arithmetic_misses_is_equal_where_it_is_equal() {
    Formula sum = A.plus(B).compared(Condition.Relation.EQUAL, Formula.money(number("0.3")));
    Formula chosen = Formula.choice(sum, Formula.money(number("5")), Formula.money(number("6")));
    Settlement settled = SmallTerms.settled(chosen, Map.of("a", number("0.1"), "b", number("0.2")));
    assertThat(amount(SmallTerms.open(settled))).isEqualTo("5");
  }

  @Test
  void score_that_comes_to_exactly_zero_passes_a_gate_at_zero() {
    Formula zero =
        SCORE
            .times(number("0.1"))
            .plus(SCORE.times(number("0.2")))
            .minus(SCORE.times(number("0.3")));
    Formula gated =
        Formula.choice(
            zero.isAtLeast(Formula.score(Rational.ZERO)), A, Formula.money(Rational.ZERO));
    Settlement settled = SmallTerms.settled(gated, Map.of("a", number("70"), "score", number("1")));
    assertThat(amount(SmallTerms.open(settled))).isEqualTo("70");
  }

  // ---- what may not be a formula, and what cannot be one ----

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"})
  void label_that_begins_like_a_formula_is_a_text_for_good(String label) {
    Formula named = A.named(Label.en(label)).plus(B).times(number("0.5"));
    Settlement settled = SmallTerms.settled(named, Map.of("a", number("1"), "b", number("2")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    List<Cell> labels = cells(workbook).stream().filter(cell -> reads(cell, label)).toList();
    assertThat(labels)
        .isNotEmpty()
        .allMatch(cell -> cell.getCellType() == CellType.STRING)
        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    assertThat(cells(workbook))
        .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
        .noneMatch(cell -> cell.getCellFormula().contains("cmd"));
  }

  private static boolean reads(Cell cell, String text) {
    return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text);
  }

  private static List<Cell> cells(OpenedWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    workbook.workbook().forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  @Test
  void label_in_a_missing_language_falls_back_visibly() {
    Settlement settled = SmallTerms.settled(A, Map.of("a", number("1")));
    OpenedWorkbook workbook =
        OpenedWorkbook.of(Spreadsheet.of(settled, Label.en("Small alliance"), Language.FI));
    assertThat(cells(workbook)).anyMatch(cell -> reads(cell, "[en] Small alliance"));
    assertThat(workbook.workbook().getSheetName(0)).isEqualTo("Yhteenveto");
  }

  @Test
  void opaque_function_is_a_marked_constant_and_the_summary_says_so() {
    Formula opaque =
        Formula.of(
            new Node.Opaque(
                "house-rule", "2", List.of(A), Unit.MONEY, v -> v.get(0).plus(v.get(0))));
    Settlement settled = SmallTerms.settled(opaque, Map.of("a", number("4")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(amount(workbook)).isEqualTo("8");
    assertThat(cells(workbook))
        .anyMatch(cell -> reads(cell, "Function house-rule, 2"))
        .anyMatch(cell -> reads(cell, SheetWords.FIXED_NOTE.toString()))
        .anyMatch(cell -> remarks(cell, SheetWords.FIXED_FUNCTION));
    workbook.set(QuantityId.of("a"), number("5"));
    assertThat(amount(workbook)).isEqualTo("8");
  }

  private static boolean remarks(Cell cell, Label text) {
    return cell.getCellComment() != null
        && cell.getCellComment().getString().getString().equals(text.toString());
  }

  @Test
  void whole_blocks_of_small_weights_recompute() {
    Settlement settled = SmallTerms.settled(A, blocks("2", "3"), Map.of("a", number("0.13")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    workbook.set(QuantityId.of("a"), number("0.18"));
    assertThat(workbook.results(settled)).contains("clinic 0.06", "lab 0.12");
    assertThat(cells(workbook)).noneMatch(cell -> reads(cell, SheetWords.FIXED_NOTE.toString()));
  }

  @Test
  void whole_blocks_of_large_weights_are_marked_constants() {
    Settlement settled =
        SmallTerms.settled(A, blocks("1000003", "2"), Map.of("a", number("20000.15")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(workbook.results(settled)).isEqualTo(OpenedWorkbook.expected(settled));
    assertThat(cells(workbook))
        .anyMatch(cell -> reads(cell, SheetWords.FIXED_NOTE.toString()))
        .anyMatch(cell -> remarks(cell, SheetWords.FIXED_DIVISION));
  }

  private static Distribution blocks(String clinic, String lab) {
    return Distribution.of(
        Participation.of(
                List.of(
                    Participation.share(SmallTerms.CLINIC, number(clinic)),
                    Participation.share(SmallTerms.LAB, number(lab))))
            .withRemainder(RemainderPolicy.WHOLE_BLOCKS, SmallTerms.LAB));
  }

  // ---- facts ----

  @Test
  void missing_fact_is_missing_and_never_zero() {
    Settlement settled = SmallTerms.settled(A.plus(B), Map.of("a", number("1"), "b", number("2")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    workbook.clear(QuantityId.of("b"));
    assertThat(amount(workbook)).isEqualTo("#");
  }

  @Test
  void facts_whose_ids_differ_only_in_what_a_name_cannot_hold_have_cells_of_their_own() {
    Formula other = SmallTerms.fact("A", Unit.MONEY);
    Settlement settled =
        SmallTerms.settled(
            A.plus(other)
                .plus(SmallTerms.fact("x:1", Unit.MONEY))
                .plus(SmallTerms.fact("x/1", Unit.MONEY)),
            Map.of(
                "a", number("1"), "A", number("20"), "x:1", number("300"), "x/1", number("4000")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(amount(workbook)).isEqualTo("4321");
    assertThat(workbook.workbook().getAllNames())
        .extracting(name -> name.getNameName().toLowerCase(Locale.ROOT))
        .filteredOn(name -> name.startsWith("fact"))
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void assumption_is_marked_and_the_clause_is_a_comment() {
    Settlement settled = SmallTerms.settled(A, Map.of("a", number("1")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    Cell fact = workbook.named("fact_a");
    assertThat(fact.getCellComment().getString().getString()).isEqualTo("assumption: to try");
    assertThat(fact.getRow().getCell(2).getStringCellValue()).isEqualTo("assumption: to try");
    assertThat(workbook.named("amount_line").getCellComment().getString().getString())
        .isEqualTo("Clause: 4.2\ncontract: 4.2");
  }

  // ---- size ----

  @Test
  void shared_figure_has_one_cell_that_others_refer_to() {
    Formula shared = A.plus(B).times(number("0.3"));
    Settlement settled =
        SmallTerms.settled(
            shared.plus(shared.atMost(B)), Map.of("a", number("1"), "b", number("2")));
    OpenedWorkbook workbook = SmallTerms.open(settled);
    assertThat(cells(workbook))
        .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
        .filteredOn(cell -> cell.getCellFormula().endsWith("*0.3"))
        .hasSize(1);
    assertComputes(settled);
  }

  @Test
  void sum_of_very_many_stays_within_the_length_of_a_formula() {
    List<Formula> many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> A.plus(Formula.money(Rational.of(i))).plus(B))
            .toList();
    Settlement settled =
        SmallTerms.settled(
            Formula.sum(many).plus(Formula.greatest(many)),
            Map.of("a", number("1"), "b", number("2")));
    assertThat(cells(SmallTerms.open(settled)))
        .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
        .allMatch(cell -> cell.getCellFormula().length() < 8_192);
    assertComputes(settled);
  }

  @Test
  void formula_that_is_very_deep_is_written_and_computed() {
    Formula deep = A;
    for (int i = 0; i < 20_000; i++) {
      deep = i % 2 == 0 ? deep.plus(B) : deep.minus(B);
    }
    Settlement settled = SmallTerms.settled(deep, Map.of("a", number("1"), "b", number("2")));
    byte[] bytes = Spreadsheet.of(settled, Label.en("Deep"), Language.EN);
    OpenedWorkbook workbook = OpenedWorkbook.computedElsewhere(bytes);
    assertThat(workbook.value(workbook.named("amount_line"))).isEqualTo("1");
  }

  @Test
  void same_settlement_is_the_same_bytes_in_every_time_zone() {
    Settlement settled = SmallTerms.settled(A, Map.of("a", number("1")));
    TimeZone here = TimeZone.getDefault();
    try {
      assertThat(
              Stream.of("UTC", "Europe/Helsinki", "America/New_York", "Pacific/Kiritimati")
                  .map(zone -> bytesIn(zone, settled))
                  .distinct())
          .hasSize(1);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  private static String bytesIn(String zone, Settlement settled) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    return Base64.getEncoder()
        .encodeToString(Spreadsheet.of(settled, Label.en("Small alliance"), Language.EN));
  }
}
