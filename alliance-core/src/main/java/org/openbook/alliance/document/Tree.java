package org.openbook.alliance.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;

/**
 * A value of a document: an object, an array, a text, a whole number, true or false.
 *
 * <p>Not JSON, although JSON is how people see it: numbers that are not whole are texts, and there
 * is no null. Equal trees have the same values; in which order an object's members stand, and on
 * which line of a text a value was read, has no meaning. Immutable.
 */
public abstract sealed class Tree {
  /** The line of a value that was read from no text. */
  static final int NO_LINE = 0;

  private final int line;

  private Tree(int line) {
    this.line = line;
  }

  // ---- factories ----

  /** A text. */
  public static Text text(String value) {
    return new Text(value, NO_LINE, false);
  }

  /** A text that writes a number: {@code 12.5}, {@code 50 %}, {@code EUR 100}. */
  public static Text number(String value) {
    return new Text(value, NO_LINE, true);
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException beyond ±(2^53 − 1), which not every reader of JSON can hold
   */
  public static Whole whole(long value) {
    return new Whole(value, NO_LINE);
  }

  /** {@code true}. */
  public static Truth yes() {
    return new Truth(true, NO_LINE);
  }

  /** {@code false}. */
  public static Truth no() {
    return new Truth(false, NO_LINE);
  }

  /** An array. */
  public static Items items(Collection<? extends Tree> items) {
    return new Items(ImmutableList.copyOf(items), NO_LINE);
  }

  /** An object. */
  public static Members members(Map<String, ? extends Tree> members) {
    return new Members(ImmutableMap.copyOf(members), NO_LINE);
  }

  /** An object with a single member. */
  public static Members member(String name, Tree value) {
    return new Members(ImmutableMap.of(name, value), NO_LINE);
  }

  // ---- components ----

  /** On which line of its text it stands, counted from 1; 0 if it was read from none. */
  public int line() {
    return line;
  }

  /** What stands inside; nothing in a text, a number, true or false. */
  public abstract Collection<Tree> parts();

  // ---- texts ----

  /**
   * The one text of equal trees: JSON as RFC 8785 writes it, members sorted by name, no spaces, no
   * escapes but those that JSON demands. Worked example: an object of {@code b} = 1 and {@code a} =
   * "ä" is <code>{"a":"ä","b":1}</code>.
   */
  public String canonicalText() {
    return CanonicalText.of(this);
  }

  /** The SHA-256 of the canonical text in UTF-8. */
  public Digest digest() {
    return Digest.of(canonicalText());
  }

  /** JSON laid out for people; what fits on a line stands on one. */
  public String toJson() {
    return Layout.of(this);
  }

  /**
   * JSON on one line, members in the order in which they stand: a record of a file of lines. Not
   * the text to hash, because equal trees may have several.
   */
  public String toLine() {
    return CanonicalText.asItStands(this);
  }

  /** The canonical text. */
  @Override
  public String toString() {
    return canonicalText();
  }

  // ---- kinds ----

  /** An object: values by name, in the order in which they were given. */
  public static final class Members extends Tree {
    private final String[] names;
    private final Tree[] values;

    // Made when somebody asks for it: a tree that is only written or hashed never needs it.
    private @Nullable ImmutableMap<String, Tree> byName;

    Members(ImmutableMap<String, Tree> members, int line) {
      super(line);
      this.names = members.keySet().toArray(String[]::new);
      this.values = members.values().toArray(Tree[]::new);
      this.byName = members;
    }

    private Members(String[] names, Tree[] values) {
      super(NO_LINE);
      this.names = names;
      this.values = values;
    }

    /** The members by name. */
    public Map<String, Tree> byName() {
      return members();
    }

    private ImmutableMap<String, Tree> members() {
      ImmutableMap<String, Tree> known = byName;
      if (known == null) {
        ImmutableMap.Builder<String, Tree> made =
            ImmutableMap.builderWithExpectedSize(names.length);
        for (int i = 0; i < names.length; i++) {
          made.put(names[i], values[i]);
        }
        known = made.buildOrThrow();
        byName = known;
      }
      return known;
    }

    /** The member of this name. */
    public Optional<Tree> find(String name) {
      return Optional.ofNullable(members().get(requireNonNull(name, "name")));
    }

    /** The same object with this member, in place of the one it had or at its end. */
    public Members with(String name, Tree value) {
      requireNonNull(value, "value");
      ImmutableMap.Builder<String, Tree> more = ImmutableMap.builder();
      return new Members(more.putAll(members()).put(name, value).buildKeepingLast(), line());
    }

    /** An object of these members, which stands where this one does. */
    public Members with(Map<String, ? extends Tree> members) {
      return new Members(ImmutableMap.copyOf(members), line());
    }

    /** The same object without some members. */
    public Members without(Collection<String> names) {
      Set<String> without = Set.copyOf(names);
      ImmutableMap.Builder<String, Tree> rest = ImmutableMap.builder();
      members()
          .forEach(
              (name, value) -> {
                if (!without.contains(name)) {
                  rest.put(name, value);
                }
              });
      return new Members(rest.buildOrThrow(), line());
    }

    @Override
    public Collection<Tree> parts() {
      return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Members that && members().equals(that.members());
    }

    @Override
    public int hashCode() {
      return members().hashCode();
    }

    int size() {
      return names.length;
    }

    String name(int index) {
      return names[index];
    }

    Tree value(int index) {
      return values[index];
    }

    /**
     * Collects the members of an object that are known to have different names, as those of a form
     * are; used once, by one thread.
     */
    public static final class Builder {
      private static final int USUAL_SIZE = 16;

      private String[] names = new String[USUAL_SIZE];
      private Tree[] values = new Tree[USUAL_SIZE];
      private int size;

      /** One member more. */
      public void put(String name, Tree value) {
        if (size == names.length) {
          names = Arrays.copyOf(names, 2 * size);
          values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = requireNonNull(name, "name");
        values[size] = requireNonNull(value, "value");
        size++;
      }

      /** The object. */
      public Members build() {
        return new Members(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
      }
    }
  }

  /** An array. */
  public static final class Items extends Tree {
    private final ImmutableList<Tree> items;

    Items(ImmutableList<Tree> items, int line) {
      super(line);
      this.items = items;
    }

    /** An array of these items, which stands where this one does. */
    public Items with(Collection<? extends Tree> items) {
      return new Items(ImmutableList.copyOf(items), line());
    }

    @Override
    public List<Tree> parts() {
      return items;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Items that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }
  }

  /** A value without parts. */
  private abstract static sealed class Leaf extends Tree {
    private Leaf(int line) {
      super(line);
    }

    abstract Object value();

    @Override
    public Collection<Tree> parts() {
      return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Leaf that
          && getClass() == that.getClass()
          && value().equals(that.value());
    }

    @Override
    public int hashCode() {
      return value().hashCode();
    }
  }

  /** A text. */
  public static final class Text extends Leaf {
    private final String value;
    private final boolean isNumber;

    Text(String value, int line, boolean isNumber) {
      super(line);
      this.value = requireNonNull(value, "value");
      this.isNumber = isNumber;
    }

    /** Whether it was written as a number; what was read does not tell, and equality asks not. */
    public boolean isNumber() {
      return isNumber;
    }

    /** The text itself. */
    @Override
    public String value() {
      return value;
    }
  }

  /** A whole number. */
  public static final class Whole extends Leaf {
    private static final long GREATEST = (1L << 53) - 1;

    private final long value;

    Whole(long value, int line) {
      super(line);
      if (!isHeld(value)) {
        throw new IllegalArgumentException(
            "number is %s; a whole number of a document is from -%s to %s"
                .formatted(value, GREATEST, GREATEST));
      }
      this.value = value;
    }

    static boolean isHeld(long value) {
      return -GREATEST <= value && value <= GREATEST;
    }

    /** The number as it is. */
    public long number() {
      return value;
    }

    @Override
    Long value() {
      return value;
    }
  }

  /** True or false. */
  public static final class Truth extends Leaf {
    private final boolean value;

    Truth(boolean value, int line) {
      super(line);
      this.value = value;
    }

    /** Whether it is true. */
    public boolean holds() {
      return value;
    }

    @Override
    Boolean value() {
      return value;
    }
  }

  /** What JSON can say and no document: null, or a number that is not whole. Nothing accepts it. */
  public static final class Foreign extends Leaf {
    private final String text;

    Foreign(String text, int line) {
      super(line);
      this.text = requireNonNull(text, "text");
    }

    /** How it was written: {@code null}, {@code 1.5}, {@code 1e3}. */
    @Override
    public String value() {
      return text;
    }
  }
}
