package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.CannotFindArbitraryException;
import net.jqwik.api.Example;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.testing.AllianceDomain;

/** Every public type of the library can be a parameter of a property. */
@Domain(AllianceDomain.class)
class GeneratorSweepTest {
  /**
   * What is no value of a contract, by package: static functions, what is written to, laws, how a
   * type stands in documents, the kinds of a closed type that is generated as a whole ({@code
   * Node$*}). Functions of users, jqwik implements too.
   */
  private static final Map<String, Set<String>> NOT_GENERATED =
      table(
          """
          exact     : Faults LikelyForm
          document  : TreeBuilder
          language  : WordTable WordGroup Numerals Messages
          form      : Form Forms Scalars ObjectForm Member Alternatives
          form      : Place Slot Writing SchemaDefinitions
          term      : Identifier
          money     : Amounts RemainderPolicy$Reach
          formula   : NodeVisitor Node$* Condition Condition$* Noun
          rule      : RuleKinds RuleKinds$Ruled
          settlement : ContractTerms
          catalogue : AllocationRule$Actual AllocationRule$Coefficient
          catalogue : AllocationRule$HoursTimesRate AllocationRule$ThreeYearAverage
          cost      : BookWriter
          scoring   : ScoringEngines ScoreCurve$*
          history   : HistoryEvent$Visitor
          notation  : FormulaForm FormulaTable FactForm PieceForms
          notation  : FactNames OpaqueFunctions References StandIns TermFigure
          report    : Cell$*
          decision  : DecisionDraft
          json      : DocumentFormat DocumentFormat$* Documents JsonParsers Schemas
          law       : Law Law$Findings
          law       : ApportionmentLaws FormulaLaws PayoffLaws ScoringLaws SettlementLaws
          """);

  @Example
  void every_type_has_a_generator_whose_values_a_person_can_read() {
    Set<String> without = new TreeSet<>();
    Set<String> excused = new TreeSet<>();
    Set<String> unreadable = new TreeSet<>();
    for (Class<?> type : types()) {
      Optional<Object> sample = sample(type);
      if (sample.isEmpty()) {
        without.add(place(type));
      }
      if (sample.map(Object::toString).orElse("").contains(type.getSimpleName() + "@")) {
        unreadable.add(place(type));
      }
      if (isExcused(place(type))) {
        excused.add(place(type));
      }
    }
    assertThat(without).isEqualTo(excused);
    assertThat(unreadable).isEmpty();
  }

  /** An enum needs no generator, a builder and an exception are no values. */
  private static List<Class<?>> types() {
    return MainCode.publicTypes().stream()
        .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .toList();
  }

  private static Optional<Object> sample(Class<?> type) {
    try {
      return Optional.of(Arbitraries.defaultFor(type).sample());
    } catch (CannotFindArbitraryException none) {
      return Optional.empty();
    }
  }

  /** {@code formula.Node$Sum}. */
  private static String place(Class<?> type) {
    return type.getName().substring(MainCode.ROOT.length() + 1);
  }

  private static boolean isExcused(String place) {
    int dot = place.indexOf('.');
    Set<String> names = NOT_GENERATED.getOrDefault(place.substring(0, dot), Set.of());
    String name = place.substring(dot + 1);
    return names.contains(name) || names.contains(name.replaceFirst("\\$.*", "\\$*"));
  }

  private static Map<String, Set<String>> table(String rows) {
    return rows.lines()
        .map(row -> row.split(":"))
        .collect(
            Collectors.groupingBy(
                row -> row[0].strip(),
                Collectors.flatMapping(
                    row -> Stream.of(row[1].strip().split(" ")), Collectors.toSet())));
  }
}
