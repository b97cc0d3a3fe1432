package org.openbook.alliance.form;

import java.util.Optional;

/**
 * How a value is written: for people, without what everybody takes for granted, or in full with
 * every default; and what its parts refer to by name. Immutable.
 */
public final class Writing {
  private static final Writing BRIEF = new Writing(false, Scope.NONE);
  private static final Writing FULL = new Writing(true, Scope.NONE);

  private final boolean isFull;
  private final Scope scope;

  private Writing(boolean isFull, Scope scope) {
    this.isFull = isFull;
    this.scope = scope;
  }

  /** For people: a member that has its default is left out. */
  public static Writing brief() {
    return BRIEF;
  }

  /** For digests: every default is written, members and what has no order are sorted. */
  public static Writing full() {
    return FULL;
  }

  /** The same with every default written. */
  public Writing inFull() {
    return new Writing(true, scope);
  }

  /** Whether defaults are written. */
  public boolean isFull() {
    return isFull;
  }

  /** The same with a value that the parts refer to. */
  public <C> Writing with(Class<C> type, C value) {
    return new Writing(isFull, scope.with(type, value));
  }

  /**
   * The value of this class that the parts refer to.
   *
   * @throws IllegalArgumentException if there is none
   */
  public <C> C in(Class<C> type) {
    return scope.get(type);
  }

  /** The value of this class that the parts refer to, if there is one. */
  public <C> Optional<C> find(Class<C> type) {
    return scope.find(type);
  }
}
