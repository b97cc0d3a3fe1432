package org.openbook.alliance.workbook;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this module uses, held against its compiled classes: no more, and nothing that is gone. */
class PackageEdgesTest {
  private static final String OURS = "org.openbook.alliance.";
  private static final String OWN = OURS + "workbook";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void packages_are_of_this_module_alone() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allMatch(name -> name.equals(OWN) || name.startsWith(OWN + "."));
  }

  @Test
  void module_uses_these_packages_of_ours() {
    assertThat(
            used()
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.substring(OURS.length()))
                .distinct())
        .containsExactlyInAnyOrder(
            "catalogue",
            "language",
            "coststatement",
            "exact",
            "formula",
            "money",
            "notation",
            "party",
            "payment",
            "quantity",
            "report",
            "scoring",
            "settlement",
            "target",
            "term",
            "text");
  }

  @Test
  void module_uses_these_libraries() {
    assertThat(
            used()
                .filter(name -> !name.startsWith(OURS))
                .map(name -> name.replaceFirst("^(\\w+[.]\\w+).*", "$1"))
                .distinct())
        .containsExactlyInAnyOrder("javax.money", "org.apache", "org.jspecify");
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(OURS + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static Stream<String> used() {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(edge -> edge.getTargetClass().getBaseComponentType().getPackageName())
        .filter(name -> !name.isEmpty() && !name.startsWith("java.") && !name.startsWith(OWN));
  }
}
