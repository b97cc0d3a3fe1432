package org.openbook.alliance.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A place in a document: {@code $.versions[0].model.lines[2].amount}. */
public final class Path {
  /** The whole document. */
  public static final Path ROOT = new Path(null, null, 0);

  private static final int LONGEST_NAME = 100;

  // Every value that is read has a path and hardly any is printed: a step is spelt only then.
  private final @Nullable Path parent;
  private final @Nullable String name;
  private final int index;

  private Path(@Nullable Path parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The member of this object. */
  public Path at(String name) {
    return new Path(this, requireNonNull(name, "name"), 0);
  }

  /** The item of this array, counted from 0. */
  public Path at(int index) {
    return new Path(this, null, index);
  }

  private String step() {
    if (name == null) {
      return parent == null ? "$" : "[" + index + "]";
    }
    return isPlain(name) ? "." + name : "['" + shortened(name) + "']";
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    Deque<String> steps = new ArrayDeque<>();
    for (Path at = this; at != null; at = at.parent) {
      steps.push(at.step());
    }
    return String.join("", steps);
  }
}
