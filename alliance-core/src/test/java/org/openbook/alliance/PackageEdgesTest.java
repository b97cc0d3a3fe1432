package org.openbook.alliance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The picture of the packages in the README, held against the compiled classes. */
class PackageEdgesTest {
  /** A package, and all packages of ours that it may import. */
  private static final Map<String, Set<String>> ALLOWED =
      table(
          """
          exact         :
          algebra       : exact
          document      : exact
          form          : exact document
          money         : exact form
          language      : exact document form
          term          : exact document form language
          catalogue     : exact form money language term
          party         : exact form money language term
          quantity      : exact form language term
          cost          : exact document form money term catalogue party
          formula       : exact document form money language term quantity
          notation      : exact document form money language term quantity formula
          time          : exact form language term quantity formula
          payment       : exact form money language term quantity formula time
          coststatement : exact form money language term catalogue party cost
          text          : exact money language term party quantity formula
          disclosure    : exact form term catalogue party cost coststatement
          fee           : exact document form money language term formula notation
          rule          : exact document form money language term quantity formula notation
          scoring       : exact document form money language term quantity formula notation
          target        : exact form money language term quantity formula notation
          incentive     : exact document form money language term party quantity formula notation rule
          share         : exact document form language term quantity formula notation rule
          settlement    : exact document form money language term catalogue party quantity cost formula notation text time payment coststatement fee rule scoring target incentive share
          analysis      : exact algebra money language term catalogue party quantity formula time payment coststatement rule scoring settlement
          history       : exact document form money language term catalogue party quantity cost formula payment coststatement scoring target settlement
          law           : exact money term party quantity formula payment scoring settlement
          report        : exact form money language term catalogue party quantity cost formula payment coststatement text scoring target settlement history
          posting       : exact form money language term party payment settlement history
          json          : exact document form money language term party quantity cost formula notation payment coststatement disclosure settlement history report posting
          wording       : exact document form money language term party quantity formula notation time payment text rule scoring target incentive share settlement report
          decision      : exact document form money language term party quantity payment text target formula settlement history report posting wording
          """);

  /** Where code of others may be used: by every package, or by the one named. */
  private static final Map<String, Set<String>> ALLOWED_FOREIGN =
      table(
          """
          java.lang              : *
          java.math              : *
          java.nio               : *
          java.nio.charset       : *
          java.time              : *
          java.time.chrono       : *
          java.time.format       : *
          java.time.temporal     : *
          java.util              : *
          java.util.function     : *
          java.util.regex        : *
          java.util.stream       : *
          javax.money            : *
          com.google.common      : *
          com.google.errorprone  : *
          org.jspecify           : *
          org.immutables         : *
          org.javamoney          : money
          com.fasterxml.jackson  : json
          tools.jackson          : json
          java.io                : json language
          """);

  /** Packages of the table that stand for all packages below them too. */
  private static final Set<String> WITH_SUBPACKAGES =
      Set.of(
          "javax.money",
          "com.google.common",
          "com.google.errorprone",
          "org.jspecify",
          "org.immutables",
          "org.javamoney",
          "com.fasterxml.jackson",
          "tools.jackson");

  @Test
  void every_package_has_a_row_in_the_table() {
    assertThat(packages()).contains("exact").isSubsetOf(ALLOWED.keySet());
  }

  @Test
  void packages_import_only_what_the_table_allows() {
    assertThat(examples(edge -> isOurs(element(edge)) && !isAllowed(edge), MainCode::packageOf))
        .isEmpty();
  }

  @Test
  void table_lists_only_edges_that_exist() {
    Set<String> existing =
        MainCode.CLASSES.stream()
            .filter(type -> !isPackageInfo(type))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(edge -> isOurs(element(edge)))
            .map(
                edge ->
                    MainCode.packageOf(edge.getOriginClass())
                        + " → "
                        + MainCode.packageOf(element(edge)))
            .collect(toCollection(TreeSet::new));
    Set<String> listed = new TreeSet<>();
    ALLOWED.forEach((from, targets) -> targets.forEach(to -> listed.add(from + " → " + to)));

    listed.removeAll(existing);
    assertThat(listed).isEmpty();
  }

  @Test
  void packages_use_only_the_foreign_code_that_the_table_allows() {
    assertThat(
            examples(
                edge -> !isOurs(element(edge)) && !isAllowedForeign(edge),
                JavaClass::getPackageName))
        .isEmpty();
  }

  @Test
  void table_and_code_have_no_cycles() {
    ALLOWED.forEach(
        (from, targets) ->
            targets.forEach(target -> assertThat(ALLOWED.get(target)).doesNotContain(from)));
    slices().matching(MainCode.ROOT + ".(*)..").should().beFreeOfCycles().check(MainCode.CLASSES);
  }

  private static Set<String> packages() {
    return MainCode.CLASSES.stream()
        .filter(type -> !type.getPackageName().equals(MainCode.ROOT) || !isPackageInfo(type))
        .map(MainCode::packageOf)
        .collect(toCollection(TreeSet::new));
  }

  /** For each edge of two packages that is refused, one place in the code that makes it. */
  private static Map<String, String> examples(
      Predicate<Dependency> refused, Function<JavaClass, String> targetName) {
    return MainCode.CLASSES.stream()
        .filter(type -> !isPackageInfo(type))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(edge -> !element(edge).isPrimitive())
        .filter(refused)
        .collect(
            toMap(
                edge ->
                    MainCode.packageOf(edge.getOriginClass())
                        + " → "
                        + targetName.apply(element(edge)),
                Dependency::getDescription,
                (first, second) -> first));
  }

  private static JavaClass element(Dependency edge) {
    return edge.getTargetClass().getBaseComponentType();
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(MainCode.ROOT);
  }

  private static boolean isAllowed(Dependency edge) {
    String from = MainCode.packageOf(edge.getOriginClass());
    String to = MainCode.packageOf(element(edge));
    return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isAllowedForeign(Dependency edge) {
    String from = MainCode.packageOf(edge.getOriginClass());
    String to = element(edge).getPackageName();
    return ALLOWED_FOREIGN.entrySet().stream()
        .filter(row -> covers(row.getKey(), to))
        .anyMatch(row -> row.getValue().contains("*") || row.getValue().contains(from));
  }

  private static boolean covers(String row, String name) {
    return name.equals(row) || WITH_SUBPACKAGES.contains(row) && name.startsWith(row + ".");
  }

  private static Map<String, Set<String>> table(String rows) {
    return rows.lines()
        .map(row -> row.split(":"))
        .collect(toMap(row -> row[0].strip(), row -> words(row.length == 1 ? "" : row[1])));
  }

  private static Set<String> words(String text) {
    return Set.copyOf(
        List.of(text.strip().split(" +")).stream().filter(w -> !w.isEmpty()).toList());
  }
}
