package org.openbook.alliance.notation;

import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.term.Identifier;
import org.openbook.alliance.term.Provision;

/**
 * The named formulas of a document while it is read; they refer to each other in any order and to
 * any depth.
 *
 * <p>An entry is attempted; if it refers to entries that are not read yet, those come first and it
 * is attempted again. So each is attempted a few times at most and nothing recurses from entry to
 * entry.
 */
final class TableReading implements References {
  /**
   * Inside an attempt a name is only looked up; what is not read yet is read before another one.
   */
  private record Attempt(TableReading table) implements References {
    @Override
    public Slot<Formula> named(Place name) {
      return table.named(name);
    }

    @Override
    public Optional<Slot<Formula>> made(String key) {
      return table.made(key);
    }
  }

  private static final String NAME = "name of a formula";

  /** What else a name may stand for, made of other parts of the document. */
  private final Map<String, Function<Place, Slot<Formula>>> others;

  private final Place document;
  private final Place table;
  private final FactNames known;
  private final Map<String, Slot<Formula>> read = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** The entries that wait for another, each for the next. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private final List<String> unread = new ArrayList<>();
  private boolean isStarted;

  /**
   * The formulas of a document's part.
   *
   * @param document the object that has the table as a member; the member may be missing
   * @param others what else a name may stand for, of the object
   */
  TableReading(
      Place document, FactNames known, Map<String, Function<Place, Slot<Formula>>> others) {
    this.document = document.with(References.class, new Attempt(this));
    this.table = this.document.at(FormulaTable.MEMBER);
    this.known = known;
    this.others = others;
    if (!table.isMissing() && !table.isObject()) {
      table.fault("it is %s; it must be an object of named formulas".formatted(table.kind()));
    }
  }

  /** Reads a formula outside the table. */
  @Override
  public Slot<Formula> read(Place place) {
    readInOrder();
    Slot<Formula> attempt = attempted(place, this::once);
    if (unread.isEmpty()) {
      return attempt;
    }
    resolve(List.copyOf(unread));
    return attempted(place, this::once);
  }

  private Slot<Formula> once(Place trial) {
    // A formula is said of the whole document, wherever it stands, as it is in the table.
    Place told = Provision.toldAs(document, trial);
    return FormulaForm.FORM.here(told.with(References.class, document.in(References.class)));
  }

  // Where operands stand before what uses them, as they do when written here, once is enough.
  private void readInOrder() {
    if (!isStarted) {
      isStarted = true;
      table.names().forEach(this::isRead);
    }
  }

  /** Refuses names that no formula may have, and formulas that nothing refers to. */
  void finish() {
    readInOrder();
    for (String name : table.names()) {
      Place entry = table.at(name);
      entry.build(() -> requiredName(name));
      if (!used.contains(name)) {
        entry.fault("nothing refers to it; a formula is used");
      }
    }
  }

  /** Whether a formula that was read refers to what has this name. */
  boolean isUsed(String name) {
    return used.contains(name);
  }

  private String requiredName(String name) {
    if (known.byName().containsKey(name) || others.containsKey(name)) {
      throw new IllegalArgumentException(
          "formula is named '%s', which is the name of a %s; it has another"
              .formatted(name, others.containsKey(name) ? "term" : "fact"));
    }
    return Identifier.require(NAME, name);
  }

  // ---- references ----

  @Override
  public Slot<Formula> named(Place place) {
    String name = place.textOrEmpty();
    Formula fact = known.byName().get(name);
    if (fact != null) {
      return Slot.of(fact);
    }
    if (!table.at(name).isMissing() || others.containsKey(name)) {
      return entry(name);
    }
    if (known.isReadable()) {
      return place.fault(() -> unknown(name));
    }
    // It may be the name of a fact; but not of any if it is no name at all.
    place.build(() -> Identifier.require(NAME, name));
    return Slot.unreadable();
  }

  @Override
  public Optional<Slot<Formula>> made(String key) {
    return others.containsKey(key) ? Optional.of(entry(key)) : Optional.empty();
  }

  private String unknown(String name) {
    Set<String> facts = known.byName().keySet();
    Set<String> all = new LinkedHashSet<>(table.names());
    all.addAll(others.keySet());
    all.addAll(facts);
    return "%s is neither a formula of this document nor a fact; %s%s"
        .formatted(
            Faults.quote(name),
            facts.isEmpty()
                ? "this document knows no facts by name"
                : "the facts are %s".formatted(Joiner.on(", ").join(facts)),
            Faults.nearest(name, all));
  }

  /** The formula under a key; unreadable while it is still to be read. */
  private Slot<Formula> entry(String key) {
    used.add(key);
    Slot<Formula> done = read.get(key);
    if (done == null) {
      unread.add(key);
      return Slot.unreadable();
    }
    return done;
  }

  // ---- order ----

  private Slot<Formula> attempted(Place faults, Function<Place, Slot<Formula>> attempt) {
    unread.clear();
    Place trial = faults.trial();
    Slot<Formula> slot = attempt.apply(trial);
    if (unread.isEmpty()) {
      faults.keep(trial);
    }
    return slot;
  }

  private void resolve(List<String> first) {
    Deque<String> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      String key = open.peek();
      if (read.containsKey(key) || isRead(key)) {
        waiting.remove(open.pop());
      } else {
        waiting.add(key);
        List.copyOf(unread).forEach(open::push);
      }
    }
  }

  /** Whether the entry could be read now; if not, what it waits for is among the unread. */
  private boolean isRead(String key) {
    Slot<Formula> slot = attempted(place(key), maker(key));
    if (!unread.isEmpty() && unread.stream().anyMatch(needed -> closesCircle(key, needed))) {
      unread.clear();
    }
    if (unread.isEmpty()) {
      read.put(key, slot);
    }
    return unread.isEmpty();
  }

  private Place place(String key) {
    return others.containsKey(key) ? document : table.at(key);
  }

  private Function<Place, Slot<Formula>> maker(String key) {
    return others.getOrDefault(key, FormulaForm.FORM::here);
  }

  private boolean closesCircle(String key, String needed) {
    if (!needed.equals(key) && !waiting.contains(needed)) {
      return false;
    }
    List<String> way = new ArrayList<>(waiting);
    way.add(key);
    List<String> circle = new ArrayList<>(way.subList(way.indexOf(needed), way.size()));
    circle.add(needed);
    place(key).fault("it refers to itself: %s".formatted(shortened(circle)));
    return true;
  }

  private static String shortened(List<String> circle) {
    int shown = Math.min(circle.size(), 10);
    String way = Joiner.on(" → ").join(circle.subList(0, shown));
    return shown == circle.size()
        ? way
        : "%s → … → %s (%s steps)".formatted(way, circle.get(circle.size() - 1), circle.size() - 1);
  }
}
