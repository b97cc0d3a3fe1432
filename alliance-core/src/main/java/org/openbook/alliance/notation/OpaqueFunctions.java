package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;

/**
 * The Java functions that a host supplies when it reads terms: a document names an opaque function
 * with its version and cannot hold its code.
 *
 * <p>Not a registry that is looked up by itself: it is handed over with each reading. A function
 * that a document names and that is not here is a fault of the document for this host.
 */
public final class OpaqueFunctions {
  private static final OpaqueFunctions NONE = new OpaqueFunctions(Map.of());

  private final Map<String, Function<List<Rational>, Rational>> functions;

  private OpaqueFunctions(Map<String, Function<List<Rational>, Rational>> functions) {
    this.functions = Collections.unmodifiableMap(functions);
  }

  /** No functions. */
  public static OpaqueFunctions none() {
    return NONE;
  }

  /** The functions that these steps call themselves, not those of what they are computed from. */
  public static OpaqueFunctions of(Collection<Formula> steps) {
    OpaqueFunctions functions = NONE;
    for (Formula step : steps) {
      if (step.node() instanceof Node.Opaque opaque) {
        functions = functions.with(opaque.name(), opaque.version(), opaque.function());
      }
    }
    return functions;
  }

  /** These functions and one more, under the name and the version that documents write. */
  public OpaqueFunctions with(
      String name, String version, Function<List<Rational>, Rational> function) {
    Map<String, Function<List<Rational>, Rational>> more = new LinkedHashMap<>(functions);
    more.put(key(name, version), requireNonNull(function, "function"));
    return new OpaqueFunctions(more);
  }

  /** The function of this name and version, if the host supplies it. */
  public Optional<Function<List<Rational>, Rational>> find(String name, String version) {
    return Optional.ofNullable(functions.get(key(name, version)));
  }

  private static String key(String name, String version) {
    return "'%s' version '%s'"
        .formatted(requireNonNull(name, "name"), requireNonNull(version, "version"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpaqueFunctions that && functions.equals(that.functions);
  }

  @Override
  public int hashCode() {
    return functions.hashCode();
  }

  /** The names and versions; {@code none} if there are none. */
  @Override
  public String toString() {
    return functions.isEmpty() ? "none" : Joiner.on(", ").join(functions.keySet());
  }
}
