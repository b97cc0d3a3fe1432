package org.openbook.alliance;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.Role;

/**
 * A few values of any type, for the sweeps: given below for the types of others, found for ours by
 * calling their public factories, constructors and builders with samples.
 *
 * <p>A type of ours that cannot be made so is given one in {@link OurSamples}.
 */
final class Samples {
  private static final int MOST = 4;

  private final Map<Class<?>, List<Callable<?>>> known = new HashMap<>();
  private final Set<Class<?>> searching = new HashSet<>();

  Samples() {
    give(Object.class, () -> "x");
    give(boolean.class, () -> true, () -> false);
    give(int.class, () -> 1, () -> 0);
    give(long.class, () -> 1L);
    give(byte.class, () -> (byte) 1);
    give(char.class, () -> 'x');
    give(Integer.class, () -> 1);
    give(Long.class, () -> 1L);
    give(Boolean.class, () -> true);
    give(
        String.class,
        () -> "1",
        () -> "EUR",
        () -> "EUR 1",
        () -> "2018-04-01/2018-04-02",
        () -> "0".repeat(64));
    give(CharSequence.class, () -> "x");
    give(BigInteger.class, () -> BigInteger.ONE);
    give(BigDecimal.class, () -> BigDecimal.ONE);
    give(Class.class, () -> String.class);
    give(Enum.class, () -> Role.CLIENT);
    give(Pattern.class, () -> Pattern.compile(".*"));
    give(LocalDate.class, () -> LocalDate.of(2018, 4, 1));
    give(YearMonth.class, () -> YearMonth.of(2018, 4));
    give(CurrencyUnit.class, () -> Amounts.EUR);
    give(MonetaryAmount.class, () -> Amounts.euros("1"));
    OurSamples.give(this);
  }

  /** Declares how values of a type are made; each call of a maker gives a fresh one. */
  Samples give(Class<?> type, Callable<?>... makers) {
    known.put(type, List.of(makers));
    return this;
  }

  /** Makers of values of the type; empty if nobody knows how to make one. */
  List<Callable<?>> of(Type type) {
    Class<?> raw = Types.raw(type);
    if (raw.isArray()) {
      return arrays(raw.getComponentType());
    }
    if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
      return lists(type);
    }
    if (raw == Set.class) {
      return of(Types.argument(type, 0)).stream()
          .<Callable<?>>map(m -> () -> Set.of(m.call()))
          .toList();
    }
    if (raw == Optional.class) {
      return List.of(Optional::empty);
    }
    if (raw == Map.class) {
      return List.of(() -> Map.of(first(Types.argument(type, 0)), first(Types.argument(type, 1))));
    }
    if (!known.containsKey(raw)) {
      search(raw);
    }
    return known.get(raw);
  }

  /** Every choice of arguments, at most a few hundred. */
  List<List<Callable<?>>> argumentsOf(Executable executable) {
    List<List<Callable<?>>> choices = List.of(List.of());
    for (Type type : executable.getGenericParameterTypes()) {
      List<List<Callable<?>>> longer = new ArrayList<>();
      for (List<Callable<?>> choice : choices) {
        for (Callable<?> next : of(type)) {
          longer.add(Stream.concat(choice.stream(), Stream.of(next)).toList());
        }
      }
      choices = longer.subList(0, Math.min(longer.size(), 300));
    }
    return choices;
  }

  static Object[] make(List<Callable<?>> makers) throws Exception {
    Object[] values = new Object[makers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = makers.get(i).call();
    }
    return values;
  }

  private void search(Class<?> type) {
    boolean outermost = searching.isEmpty();
    searching.add(type);
    known.put(type, List.of()); // a type that needs itself finds the ways around
    known.put(type, found(type));
    if (outermost) {
      // What was not found on the way may have been cut off by a type still being searched.
      searching.remove(type);
      searching.stream().filter(other -> known.get(other).isEmpty()).forEach(known::remove);
      searching.clear();
    }
  }

  Object first(Type type) throws Exception {
    return of(type).get(0).call();
  }

  private List<Callable<?>> lists(Type type) {
    List<Callable<?>> elements = of(Types.argument(type, 0));
    List<Callable<?>> lists = new ArrayList<>();
    for (Callable<?> element : elements) {
      lists.add(() -> List.of(element.call()));
    }
    lists.add(() -> List.of(make(elements)));
    return lists;
  }

  private List<Callable<?>> arrays(Class<?> element) {
    return of(element).stream()
        .<Callable<?>>map(
            maker ->
                () -> {
                  Object array = Array.newInstance(element, 1);
                  Array.set(array, 0, maker.call());
                  return array;
                })
        .toList();
  }

  private List<Callable<?>> found(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants()).limit(MOST).<Callable<?>>map(c -> () -> c).toList();
    }
    List<Callable<?>> found = new ArrayList<>();
    if (MainCode.isOurs(type)) {
      candidates(type).filter(Samples::works).limit(MOST).forEach(found::add);
    }
    if (found.isEmpty() && type.isInterface() && !type.isSealed()) {
      Object proxy = proxy(type);
      found.add(() -> proxy);
    }
    return found;
  }

  private Stream<Callable<?>> candidates(Class<?> type) {
    Stream<Callable<?>> constants =
        Stream.of(type.getFields())
            .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
            .map(field -> () -> value(field));
    Stream<Callable<?>> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors()).flatMap(this::calls);
    Stream<Callable<?>> factories =
        MainCode.publicTypes().stream()
            .flatMap(home -> Stream.of(home.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == type)
            .flatMap(this::calls);
    Stream<Callable<?>> subtypes =
        MainCode.publicTypes().stream()
            .filter(sub -> sub != type && type.isAssignableFrom(sub))
            .flatMap(sub -> of(sub).stream().limit(1));
    Stream<Callable<?>> makers =
        MainCode.publicTypes().stream()
            .filter(home -> home.getSimpleName().equals("Builder"))
            .flatMap(home -> Stream.of(home.getDeclaredMethods()))
            .filter(method -> method.getReturnType() == type && method.getParameterCount() == 0)
            .map(method -> () -> built(method));
    return Stream.of(constants, constructors, factories, makers, subtypes).flatMap(s -> s);
  }

  private Stream<Callable<?>> calls(Executable executable) {
    return argumentsOf(executable).stream()
        .map(arguments -> () -> call(executable, null, make(arguments)));
  }

  /** What the builder builds when each of its parts was given the first sample that it accepts. */
  private Object built(Method build) throws Exception {
    Class<?> type = build.getDeclaringClass();
    Object builder = first(type);
    Stream.of(type.getMethods())
        .filter(part -> part.getReturnType() == type && !part.getName().startsWith("addAll"))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            part ->
                argumentsOf(part).stream()
                    .anyMatch(arguments -> works(() -> call(part, builder, make(arguments)))));
    return call(build, builder);
  }

  /** Calls a method or a constructor and throws what it throws. */
  static Object call(Executable executable, Object target, Object... arguments) throws Exception {
    executable.setAccessible(true); // a public method of a hidden implementation
    try {
      return executable instanceof Method method
          ? method.invoke(target, arguments)
          : ((Constructor<?>) executable).newInstance(arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw thrown;
    }
  }

  private static Object value(Field field) throws IllegalAccessException {
    return field.get(null);
  }

  /** An interface whose every method gives a sample of what it returns. */
  private Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        Samples.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> self == arguments[0];
              case "hashCode" -> 1;
              case "toString" -> "sample of " + type.getSimpleName();
              default ->
                  of(method.getGenericReturnType()).isEmpty()
                      ? null
                      : first(method.getGenericReturnType());
            });
  }

  private static boolean works(Callable<?> maker) {
    try {
      return maker.call() != null;
    } catch (Exception refused) {
      return false; // another candidate may do
    }
  }
}
