package org.openbook.alliance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the public face of the library must not show. */
class ApiSurfaceTest {
  private static final Set<String> FORBIDDEN_WORDS =
      Set.of(
          "Impl",
          "Default",
          "Abstract",
          "Manager",
          "Service",
          "Util",
          "Utils",
          "Helper",
          "Helpers",
          "Data",
          "Dto",
          "Entity",
          "Immutable");

  /** Types that a signature may name besides our own public ones. */
  private static final Pattern SPEAKABLE =
      Pattern.compile(
          "java\\.(lang|math|time|util|util\\.function|util\\.stream)\\.\\w+.*|javax\\.money\\.\\w+|java\\.io\\.InputStream");

  /** Signatures that may name a Jackson type. */
  private static final String JACKSON_PACKAGE = MainCode.ROOT + ".json";

  /** A boolean here is the outcome of a check, not a switch. */
  private static final Set<String> ALLOWED_BOOLEANS =
      Set.of("org.openbook.alliance.exact.Faults.require");

  private static final int MOST_PUBLIC_TYPES = 10;
  private static final int MOST_LINES = 400;

  @Test
  void names_of_public_types_are_the_contracts_nouns() {
    assertThat(MainCode.publicTypes()).isNotEmpty();
    assertThat(
            MainCode.publicTypes().stream()
                .filter(type -> words(type).anyMatch(FORBIDDEN_WORDS::contains)))
        .isEmpty();
  }

  @Test
  void methods_have_no_accessor_prefix() {
    assertThat(
            methods()
                .filter(method -> method.getName().matches("get[A-Z].*"))
                .filter(method -> !isInherited(method)))
        .isEmpty();
  }

  @Test
  void signatures_name_only_public_types_that_a_caller_can_speak() {
    assertThat(signatures().filter(signature -> !isSpeakable(signature))).isEmpty();
  }

  @Test
  void signatures_have_no_binary_floating_point() {
    Set<Class<?>> floating = Set.of(double.class, float.class, Double.class, Float.class);
    assertThat(signatures().filter(signature -> floating.contains(signature.type()))).isEmpty();
  }

  @Test
  void parameters_are_never_boolean() {
    assertThat(
            parameters()
                .filter(p -> p.getType() == boolean.class || p.getType() == Boolean.class)
                .map(Parameter::getDeclaringExecutable)
                .filter(method -> !ALLOWED_BOOLEANS.contains(name(method))))
        .isEmpty();
  }

  @Test
  void parameters_are_never_optional() {
    assertThat(
            parameters()
                .filter(p -> p.getType() == Optional.class)
                .map(Parameter::getDeclaringExecutable)
                // A component that may be absent can only be an Optional.
                .filter(method -> !isCanonicalConstructor(method)))
        .isEmpty();
  }

  @Test
  void packages_have_at_most_ten_public_types() {
    Map<String, Long> sizes =
        MainCode.publicTopLevelTypes().stream()
            .collect(groupingBy(Class::getPackageName, counting()));

    assertThat(sizes).isNotEmpty();
    assertThat(sizes.entrySet().stream().filter(size -> size.getValue() > MOST_PUBLIC_TYPES))
        .isEmpty();
  }

  @Test
  void packages_are_null_marked() {
    Set<String> marked =
        MainCode.CLASSES.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(toSet());

    assertThat(
            MainCode.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !marked.contains(name))
                .distinct())
        .isEmpty();
  }

  @Test
  void source_files_fit_two_screens() {
    assertThat(
            Stream.of(MainCode.MAIN_SOURCES, MainCode.TEST_SOURCES)
                .flatMap(root -> MainCode.sources(root).stream())
                .filter(source -> MainCode.text(source).lines().count() > MOST_LINES))
        .isEmpty();
  }

  @Test
  void public_types_cannot_be_extended_from_outside() {
    assertThat(MainCode.publicTypes().stream().filter(type -> !isClosed(type))).isEmpty();
  }

  // ---- what the rules ask ----

  private static Stream<String> words(Class<?> type) {
    return Stream.of(type.getSimpleName().split("(?=[A-Z])"));
  }

  private record Signature(Member member, Class<?> type) {}

  /** Every class that the declaration of a public or protected member names. */
  private static Stream<Signature> signatures() {
    return members().flatMap(m -> types(m).flatMap(Types::classes).map(c -> new Signature(m, c)));
  }

  private static Stream<Type> types(Member member) {
    if (member instanceof Field field) {
      return Stream.of(field.getGenericType());
    }
    Executable executable = (Executable) member;
    return Stream.of(
            List.of(executable.getGenericParameterTypes()),
            List.of(executable.getGenericExceptionTypes()),
            executable instanceof Method method
                ? List.of(method.getGenericReturnType())
                : List.<Type>of())
        .flatMap(List::stream);
  }

  private static boolean isSpeakable(Signature signature) {
    Class<?> type = signature.type();
    if (type.isPrimitive()) {
      return true;
    }
    if (MainCode.isOurs(type)) {
      return MainCode.isPublic(type);
    }
    return SPEAKABLE.matcher(type.getName()).matches()
        || type.getName().startsWith("com.fasterxml.jackson.")
            && signature.member().getDeclaringClass().getPackageName().equals(JACKSON_PACKAGE);
  }

  private static Stream<Parameter> parameters() {
    return members()
        .filter(Executable.class::isInstance)
        .flatMap(member -> Stream.of(((Executable) member).getParameters()));
  }

  private static Stream<Method> methods() {
    return members().filter(Method.class::isInstance).map(Method.class::cast);
  }

  private static Stream<Member> members() {
    return MainCode.publicTypes().stream()
        .flatMap(
            type ->
                Stream.<Member[]>of(
                    type.getDeclaredFields(),
                    type.getDeclaredConstructors(),
                    type.getDeclaredMethods()))
        .flatMap(Arrays::stream)
        .filter(member -> !member.isSynthetic() && isVisible(member.getModifiers()));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static boolean isInherited(Method method) {
    Class<?> parent = method.getDeclaringClass().getSuperclass();
    return parent != null
        && Stream.of(parent.getMethods()).anyMatch(m -> m.getName().equals(method.getName()));
  }

  private static boolean isCanonicalConstructor(Executable executable) {
    return executable instanceof Constructor<?> && executable.getDeclaringClass().isRecord();
  }

  private static boolean isClosed(Class<?> type) {
    return type.isInterface()
        || type.isEnum()
        || Modifier.isFinal(type.getModifiers())
        || Modifier.isAbstract(type.getModifiers())
            && Stream.of(type.getDeclaredConstructors())
                .allMatch(constructor -> !isVisible(constructor.getModifiers()));
  }

  private static String name(Executable executable) {
    return executable.getDeclaringClass().getName() + "." + executable.getName();
  }
}
