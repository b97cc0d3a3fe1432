package org.openbook.alliance.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A place in a document: {@code $.versions[0].model.lines[2].amount}. */
public final class Path {
  /** The whole document. */
  public static final Path ROOT = new Path(null, "$");

  private static final int LONGEST_NAME = 100;

  private final @Nullable Path parent;
  private final String step;

  private Path(@Nullable Path parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** The member of this object. */
  public Path at(String name) {
    return new Path(this, isPlain(name) ? "." + name : "['" + shortened(name) + "']");
  }

  /** The item of this array, counted from 0. */
  public Path at(int index) {
    return new Path(this, "[" + index + "]");
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
      steps.push(at.step);
    }
    return String.join("", steps);
  }
}
