package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.formula.Node;

/** Null is refused by every public parameter that does not say otherwise. */
class NullRefusalTest {
  /** What no sample reaches, each with its reason; see {@link Samples#give} first. */
  private static final Set<String> NOT_REACHED = Set.of();

  private final Samples samples = new Samples();
  private final Set<String> accepted = new TreeSet<>();
  private final Set<String> notReached = new TreeSet<>();

  @Test
  void null_in_any_public_parameter_is_refused() {
    MainCode.publicTypes().stream().flatMap(NullRefusalTest::executables).forEach(this::probe);

    assertThat(accepted).as("accepts null").isEmpty();
    assertThat(notReached).as("no sample reaches the check").isEqualTo(NOT_REACHED);
  }

  private static Stream<Executable> executables(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors());
    Stream<Executable> methods = Stream.of(type.getDeclaredMethods());
    return Stream.concat(constructors, methods)
        .filter(executable -> Modifier.isPublic(executable.getModifiers()))
        .filter(executable -> !executable.isSynthetic())
        .filter(executable -> !isEqualsOrValueOf(executable))
        .filter(executable -> !isNode(executable));
  }

  /** A node is nothing until a formula holds it, and the formula's digest refuses nulls in it. */
  private static boolean isNode(Executable executable) {
    return executable instanceof Constructor<?>
        && Node.class.isAssignableFrom(executable.getDeclaringClass());
  }

  private static boolean isEqualsOrValueOf(Executable executable) {
    return executable.getName().equals("equals")
        || executable.getDeclaringClass().isEnum() && executable.getName().equals("valueOf");
  }

  private void probe(Executable executable) {
    AnnotatedType[] parameters = executable.getAnnotatedParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (!Types.raw(parameters[i].getType()).isPrimitive()
          && !parameters[i].isAnnotationPresent(Nullable.class)) {
        record(executable, i, outcomes(executable, i));
      }
    }
  }

  private void record(Executable executable, int parameter, List<String> outcomes) {
    String place =
        executable.getDeclaringClass().getName().substring(MainCode.ROOT.length() + 1)
            + (executable instanceof Method ? "." + executable.getName() : "")
            + "("
            + executable.getParameters()[parameter]
            + ")";
    if (outcomes.contains("accepted")) {
      accepted.add(place);
    } else if (!outcomes.contains("NullPointerException") && !isImplementedByOthers(executable)) {
      notReached.add(place + " " + new TreeSet<>(outcomes));
    }
  }

  private boolean isImplementedByOthers(Executable executable) {
    return Modifier.isAbstract(executable.getModifiers())
        && executable.getDeclaringClass().isInterface()
        && samples.of(executable.getDeclaringClass()).stream().allMatch(NullRefusalTest::isProxy);
  }

  private List<String> outcomes(Executable executable, int parameter) {
    List<Callable<?>> targets =
        Modifier.isStatic(executable.getModifiers()) || !(executable instanceof Method)
            ? Collections.singletonList(() -> null)
            : samples.of(executable.getDeclaringClass()).stream()
                .filter(target -> !isProxy(target))
                .toList();
    List<String> outcomes = new ArrayList<>();
    for (List<Callable<?>> arguments : samples.argumentsOf(executable)) {
      for (Callable<?> target : targets) {
        outcomes.add(outcome(executable, target, withNull(arguments, parameter)));
      }
    }
    return outcomes;
  }

  /** What somebody else implements is not ours to check. */
  private static boolean isProxy(Callable<?> target) {
    try {
      return Proxy.isProxyClass(target.call().getClass());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Callable<?>> withNull(List<Callable<?>> arguments, int parameter) {
    return IntStream.range(0, arguments.size())
        .<Callable<?>>mapToObj(i -> i == parameter ? () -> null : arguments.get(i))
        .toList();
  }

  private static String outcome(
      Executable executable, Callable<?> target, List<Callable<?>> arguments) {
    try {
      Samples.call(executable, target.call(), Samples.make(arguments));
      return "accepted";
    } catch (Exception refused) {
      return refused.getClass().getSimpleName();
    }
  }
}
