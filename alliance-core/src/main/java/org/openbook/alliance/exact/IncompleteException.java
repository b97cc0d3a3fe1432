package org.openbook.alliance.exact;

import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A builder was asked for its value before everything that is mandatory was given.
 *
 * <p>Not a fault of what was given: that is an {@link IllegalArgumentException}. Worked message:
 * {@code commercial model: it has no provision and no currency; it must have each before it is
 * built}.
 */
public final class IncompleteException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final String HIDDEN = "Immutable";

  /**
   * Made by a builder, and about what it builds.
   *
   * @param missing what the builder was not given, as its methods call it
   */
  public IncompleteException(String... missing) {
    super(message(built(), missing));
  }

  private static String message(String built, String... missing) {
    return "%s: it has %s; it must have each before it is built"
        .formatted(
            built,
            Arrays.stream(missing)
                .map(name -> "no %s".formatted(words(name)))
                .collect(Collectors.joining(" and ")));
  }

  // The builders are generated, each inside the hidden class of what it builds.
  private static String built() {
    String builder =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .map(StackWalker.StackFrame::getClassName)
                        .filter(type -> !type.equals(IncompleteException.class.getName()))
                        .findFirst()
                        .orElseThrow());
    String name = builder.substring(builder.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    return words(
        CaseFormat.UPPER_CAMEL.to(
            CaseFormat.LOWER_CAMEL,
            name.startsWith(HIDDEN) ? name.substring(HIDDEN.length()) : name));
  }

  private static String words(String name) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
  }
}
