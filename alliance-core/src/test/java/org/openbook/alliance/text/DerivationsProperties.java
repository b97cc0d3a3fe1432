package org.openbook.alliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.EvaluationException;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.formula.testing.Figures;
import org.openbook.alliance.formula.testing.FormulaCase;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.quantity.Unit;

/** Laws of single derivations, on random formulas of every kind. */
class DerivationsProperties {
  private static final TextStyle STYLE = TextStyle.of(Language.EN, Amounts.EUR).exactly();

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void lines_of_bands_add_up_and_lines_of_curves_compute(@ForAll("cases") FormulaCase given) {
    int checked = 0;
    for (Figure figure : figures(given)) {
      Node node = figure.formula().node();
      List<Derivation.Line> lines = lines(figure);
      if (node instanceof Node.Bands && lines.stream().noneMatch(this::isCut)) {
        List<Rational> parts = lines.stream().map(line -> read(line.value(), figure)).toList();
        assertThat(Rational.sum(parts)).isEqualTo(figure.value());
        assertThat(lines).extracting(line -> computed(afterColon(line))).isEqualTo(parts);
        checked++;
      } else if (node instanceof Node.Curve && lines.stream().noneMatch(this::isCut)) {
        lines.forEach(line -> assertThat(computed(line.text())).isEqualTo(figure.value()));
        checked += lines.size();
      }
    }
    Statistics.collect(checked > 0);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
  }

  @Property(tries = 300)
  void least_and_greatest_say_which_operand_binds(@ForAll("cases") FormulaCase given) {
    for (Figure figure : figures(given)) {
      Node node = figure.formula().node();
      Optional<Clamp> clause = Clamp.of(node);
      if (clause.isPresent()) {
        assertThat(derivation(figure).lines()).isEmpty();
        assertThat(derivation(figure).sentence().endsWith(" (binds)"))
            .isEqualTo(clause.get().binds(figure));
      } else if (node instanceof Node.Least || node instanceof Node.Greatest) {
        assertThat(lines(figure)).hasSameSizeAs(figure.operands());
        assertThat(lines(figure)).anyMatch(line -> line.note().equals("binds"));
      }
    }
  }

  @Property(tries = 300)
  void explanation_of_any_figure_is_a_tidy_page(
      @ForAll("cases") FormulaCase given, @ForAll Language language) {
    evaluated(given)
        .map(figure -> ExplanationText.of(TextStyle.of(language, Amounts.EUR)).explain(figure))
        .ifPresent(
            text ->
                assertThat(text.lines())
                    .isNotEmpty()
                    .allMatch(line -> line.equals(line.stripTrailing()))
                    .noneMatch(line -> line.contains("%s")));
  }

  private static List<Derivation.Line> lines(Figure figure) {
    return derivation(figure).lines();
  }

  private static Derivation derivation(Figure figure) {
    Sentence sentence = new Sentence(STYLE, new Outline(List.of(figure)), new Names(STYLE));
    return Derivations.of(figure, STYLE, sentence);
  }

  private boolean isCut(Derivation.Line line) {
    return PrintedNumber.isCut(line.text() + line.value());
  }

  private static String afterColon(Derivation.Line line) {
    return line.text().substring(line.text().lastIndexOf(": ") + 2);
  }

  private static Rational computed(String arithmetic) {
    return PrintedArithmetic.value(arithmetic, Map.of());
  }

  // A measure in per cent is a number of per cents, not a ratio.
  private static Rational read(String text, Figure figure) {
    Rational read = PrintedNumber.read(text, Language.EN);
    boolean isPerCents = figure.unit().equals(Unit.measure("%"));
    return isPerCents ? read.times(Rational.HUNDRED) : read;
  }

  private static List<Figure> figures(FormulaCase given) {
    return evaluated(given).map(Figures::under).orElse(List.of());
  }

  private static Optional<Figure> evaluated(FormulaCase given) {
    try {
      return Optional.of(given.formulas().get(0).evaluate(given.inputs()));
    } catch (EvaluationException notComputable) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<FormulaCase> cases() {
    return FormulaCase.covered();
  }
}
