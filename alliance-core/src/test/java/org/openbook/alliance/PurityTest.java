package org.openbook.alliance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library asks nothing of its surroundings: same arguments, same result, on any machine. */
class PurityTest {
  /** Class and member of what would make a result depend on where or when it is computed. */
  private static final Pattern AMBIENT =
      Pattern.compile(
          String.join(
              "|",
              // all of System but what only moves memory
              "java\\.lang\\.System\\.(?!arraycopy).*",
              "java\\.lang\\.(Runtime|Thread|ThreadLocal|Process|ProcessBuilder|Math\\.random)\\b.*",
              // a file of the library itself is the same on every machine
              "java\\.lang\\.Class\\.(?!getSimpleName|getName|isInstance|cast|hashCode"
                  + "|desiredAssertionStatus|getResourceAsStream).*",
              "java\\.lang\\.(reflect|invoke)\\..*",
              "java\\.time\\.Clock\\..*",
              "java\\.time\\..*\\.(now|systemDefault)",
              "java\\.util\\.(Random|Timer|Date|ServiceLoader|ResourceBundle|Scanner)\\..*",
              "java\\.util\\.UUID\\.randomUUID",
              "java\\.util\\.Locale\\.(getDefault|setDefault)",
              "java\\.util\\.TimeZone\\.getDefault",
              "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
              "java\\.util\\.logging\\..*",
              "org\\.slf4j\\..*"));

  /** Calls that take the machine's locale or charset when they are given none. */
  private static final Pattern LOCALE =
      Pattern.compile(
          "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
              + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*");

  /**
   * {@code %d} and the like write the digits and marks of the machine's locale; {@code %s} does
   * not.
   */
  private static final Pattern LOCAL_FORMAT = Pattern.compile("%[-#+0,(\\d.$]*[dfeEgGoxXtT]");

  private static final Pattern FLOATING =
      Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");

  @Test
  void code_asks_nothing_of_its_surroundings() {
    assertThat(
            accesses()
                .filter(access -> AMBIENT.matcher(name(access)).matches())
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  @Test
  void code_passes_a_locale_wherever_one_is_used() {
    assertThat(
            accesses()
                .filter(access -> LOCALE.matcher(name(access) + parameters(access)).matches())
                .map(JavaAccess::getDescription))
        .isEmpty();
    assertThat(found(LOCAL_FORMAT, MainCode::text)).isEmpty();
  }

  @Test
  void code_has_no_binary_floating_point() {
    assertThat(found(FLOATING, source -> withoutCommentsAndTexts(MainCode.text(source)))).isEmpty();
  }

  @Test
  void static_fields_are_final() {
    assertThat(
            MainCode.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName))
        .isEmpty();
  }

  private static Stream<JavaAccess<?>> accesses() {
    return MainCode.CLASSES.stream().flatMap(type -> type.getAccessesFromSelf().stream());
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private static String parameters(JavaAccess<?> access) {
    return access instanceof JavaCall<?> call
        ? call.getTarget().getRawParameterTypes().stream()
            .map(type -> type.getName())
            .collect(joining(", ", "(", ")"))
        : "";
  }

  private static List<String> found(Pattern pattern, Function<Path, String> reader) {
    return MainCode.sources(MainCode.MAIN_SOURCES).stream()
        .flatMap(
            source ->
                pattern
                    .matcher(reader.apply(source))
                    .results()
                    .map(hit -> source.getFileName() + ": " + hit.group()))
        .toList();
  }

  private static String withoutCommentsAndTexts(String source) {
    Matcher ignored =
        Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\n]*|'\\\\?.'")
            .matcher(source);
    return ignored.replaceAll(" ");
  }
}
