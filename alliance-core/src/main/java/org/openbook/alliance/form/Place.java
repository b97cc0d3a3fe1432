package org.openbook.alliance.form;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;

/**
 * A value in a document together with where it stands, what it may refer to, and where faults in it
 * are recorded, so that reading goes on and finds the rest. The value may be missing.
 */
public final class Place {
  private final @Nullable Tree tree;
  private final Path path;
  private final int line;
  private final Reading reading;
  private final Scope scope;

  private Place(@Nullable Tree tree, Path path, int line, Reading reading, Scope scope) {
    this.tree = tree;
    this.path = path;
    this.line = tree == null || tree.line() == 0 ? line : tree.line();
    this.reading = reading;
    this.scope = scope;
  }

  /** The whole of a document. */
  static Place root(Parsed parsed) {
    Reading reading = new Reading();
    reading.addAll(parsed.faults());
    return new Place(parsed.tree(), Path.ROOT, 0, reading, Scope.NONE);
  }

  /** What was read, if nothing was wrong. */
  <T> T result(String document, Slot<T> read) {
    if (!reading.faults().isEmpty()) {
      throw new DocumentException(document, reading.faults());
    }
    if (!read.isReadable()) {
      String silent = "it could not be read, and nothing tells why";
      throw new DocumentException(
          document, List.of(new DocumentException.Fault(path.toString(), line, silent)));
    }
    return read.get();
  }

  // ---- where ----

  /** The member of this name. */
  public Place at(String name) {
    return inside(
        tree instanceof Tree.Members object ? object.byName().get(name) : null, path.at(name));
  }

  /** The item at this index, counted from 0. */
  public Place at(int index) {
    return inside(
        tree instanceof Tree.Items array && index < array.parts().size()
            ? array.parts().get(index)
            : null,
        path.at(index));
  }

  private Place inside(@Nullable Tree part, Path at) {
    return new Place(part, at, line, reading, scope);
  }

  /** The same place with another value. */
  public Place with(Tree other) {
    return new Place(requireNonNull(other, "other"), path, line, reading, scope);
  }

  /** What stands here; empty if nothing does. */
  public Optional<Tree> tree() {
    return Optional.ofNullable(tree);
  }

  /** Where it stands. */
  public Path path() {
    return path;
  }

  /** Whether nothing stands here. */
  public boolean isMissing() {
    return tree == null;
  }

  /** Whether an object stands here. */
  public boolean isObject() {
    return tree instanceof Tree.Members;
  }

  /** Whether an array stands here. */
  public boolean isArray() {
    return tree instanceof Tree.Items;
  }

  /** Whether a text stands here. */
  public boolean isText() {
    return tree instanceof Tree.Text;
  }

  /** The text that stands here; empty if none does. */
  public String textOrEmpty() {
    return tree instanceof Tree.Text text ? text.value() : "";
  }

  /** The names of the object's members; none if no object stands here. */
  public List<String> names() {
    return tree instanceof Tree.Members object ? List.copyOf(object.byName().keySet()) : List.of();
  }

  /** How many members or items stand here. */
  public int size() {
    return tree == null ? 0 : tree.parts().size();
  }

  /** The object without some members; itself if none stands here. */
  public Place without(List<String> members) {
    return tree instanceof Tree.Members object ? with(object.without(members)) : this;
  }

  // ---- scope ----

  /** The same place with a value that its parts refer to. */
  public <C> Place with(Class<C> type, C value) {
    return new Place(tree, path, line, reading, scope.with(type, value));
  }

  /**
   * The same place with a value that its parts refer to, if it could be read; if not, whatever
   * refers to it cannot be read either, and nothing more is told.
   */
  public <C> Place with(Class<C> type, Slot<C> read) {
    return new Place(tree, path, line, reading, scope.with(type, read));
  }

  /**
   * The value of this class that the parts refer to; asked for inside {@link #build}.
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

  /** Whether the scope holds a value of this class. */
  boolean hasInScope(Class<?> type) {
    return scope.values().containsKey(type);
  }

  // ---- faults ----

  /** Records that something is wrong here. */
  public <T> Slot<T> fault(String message) {
    reading.add(new DocumentException.Fault(path.toString(), line, message));
    return Slot.unreadable();
  }

  /** Records that something is wrong here; the message is made only if it is told. */
  public <T> Slot<T> fault(Supplier<String> message) {
    requireNonNull(message, "message");
    return reading.isFull() ? Slot.unreadable() : fault(message.get());
  }

  /** The same place, whose faults are kept apart until somebody {@link #keep keeps} them. */
  public Place trial() {
    return new Place(tree, path, line, new Reading(reading), scope);
  }

  /** This place, whose faults go where those of the other go. */
  public Place in(Place other) {
    return new Place(tree, path, line, other.reading, scope);
  }

  /** Records the faults of a trial. */
  public void keep(Place trial) {
    reading.addAll(trial.reading.faults());
  }

  /** What the maker makes; what it refuses, or could not read, is a fault of this place. */
  public <T> Slot<T> build(Supplier<T> maker) {
    try {
      return Slot.of(maker.get());
    } catch (Slot.Unreadable recorded) {
      return Slot.unreadable();
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException refused) {
      return fault(String.valueOf(refused.getMessage()));
    }
  }

  // ---- kinds of values ----

  /** A text in the grammar of the parser. */
  public <T> Slot<T> text(Function<String, T> parser) {
    requireNonNull(parser, "parser");
    if (!(tree instanceof Tree.Text text)) {
      return fault("it is %s; it must be a text%s".formatted(kind(), quotes()));
    }
    return isText(text.value())
        ? build(() -> parser.apply(text.value()))
        : fault("it is %s; a text holds no half of a surrogate pair".formatted(kind()));
  }

  // Numbers are texts, so that no reader of JSON rounds them.
  private String quotes() {
    boolean isNumber = kind().startsWith("the number");
    return isNumber ? ", in quotes: \"%s\"".formatted(tree) : "";
  }

  /** A whole number; the only number that is no text. */
  public Slot<Long> whole() {
    return tree instanceof Tree.Whole whole
        ? Slot.of(whole.number())
        : fault("it is %s; it must be a whole number".formatted(kind()));
  }

  /** True or false. */
  public Slot<Boolean> truth() {
    return tree instanceof Tree.Truth truth
        ? Slot.of(truth.holds())
        : fault("it is %s; it must be true or false".formatted(kind()));
  }

  /** The items of an array, each read on its own. */
  public <T> Slot<List<T>> list(Form<T> item) {
    requireNonNull(item, "item");
    if (!(tree instanceof Tree.Items array)) {
      return fault("it is %s; it must be an array".formatted(kind()));
    }
    List<Slot<T>> items = new ArrayList<>(array.parts().size());
    for (int i = 0; i < array.parts().size(); i++) {
      items.add(item.read(at(i)));
    }
    return build(() -> items.stream().map(Slot::get).toList());
  }

  /** An object whose members' names are ids. */
  public <K, V> Slot<Map<K, V>> entries(Function<String, K> id, Form<V> value) {
    if (!isObject()) {
      return fault("it is %s; it must be an object".formatted(kind()));
    }
    Set<K> ids = new HashSet<>();
    List<Slot<Map.Entry<K, V>>> entries = new ArrayList<>(size());
    for (String name : names()) {
      Place at = at(name);
      Slot<K> key = at.build(() -> once(name, id.apply(name), ids));
      Slot<V> read = value.read(at);
      entries.add(at.build(() -> Map.entry(key.get(), read.get())));
    }
    return build(() -> ImmutableMap.copyOf(entries.stream().map(Slot::get).toList()));
  }

  private static <K> K once(String name, K id, Set<K> before) {
    if (!before.add(id)) {
      throw new IllegalArgumentException(
          "%s is %s, which stands twice; it stands once".formatted(Faults.quote(name), id));
    }
    return id;
  }

  /** What kind of value stands here, as a message says it. */
  public String kind() {
    if (tree == null) {
      return "missing";
    }
    if (tree instanceof Tree.Members) {
      return "an object";
    }
    if (tree instanceof Tree.Items) {
      return "an array";
    }
    if (tree instanceof Tree.Text text) {
      return Faults.quote(text.value());
    }
    String written = tree.toString();
    return Character.isLetter(written.charAt(0))
        ? written
        : "the number %s".formatted(Faults.quote(written));
  }

  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean isPair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!isPair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
