package org.openbook.alliance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What this artifact uses of the library and of others. */
class PackageEdgesTest {
  private static final String OURS = "org.openbook.alliance.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(StatementPdf.class.getProtectionDomain().getCodeSource().getLocation());

  private static Set<String> imports() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      assertThat(type.getPackageName()).isEqualTo(OURS + "pdf");
      type.getDirectDependenciesFromSelf()
          .forEach(
              edge -> names.add(edge.getTargetClass().getBaseComponentType().getPackageName()));
    }
    names.remove(OURS + "pdf");
    return names;
  }

  @Test
  void artifact_imports_exactly_these_packages_of_the_library() {
    assertThat(imports())
        .filteredOn(name -> name.startsWith(OURS))
        .map(name -> name.substring(OURS.length()))
        .containsExactlyInAnyOrder(
            "document", "exact", "json", "notation", "report", "language", "text");
  }

  @Test
  void artifact_uses_nothing_that_draws_or_reaches_out() {
    assertThat(imports())
        .filteredOn(name -> !name.startsWith(OURS) && !name.isEmpty())
        .allMatch(
            name ->
                name.matches(
                    "java\\.(lang|io|math|net|nio\\.charset|util).*"
                        + "|javax\\.xml.*|org\\.(w3c|xml)\\..*|org\\.jspecify.*"
                        + "|com\\.google\\.common\\.collect|org\\.apache\\.(fop|pdfbox|fontbox|xmlgraphics).*"
                        + "|io\\.pebbletemplates.*"));
  }
}
