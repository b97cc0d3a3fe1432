package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Joiner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.notation.OpaqueFunctions;
import org.openbook.alliance.term.Identifier;

/**
 * The named formulas of a document, which refer to each other in any order and to any depth.
 *
 * <p>An entry is attempted; if it refers to entries that are not read yet, those come first and it
 * is attempted again. So each is attempted a few times at most and nothing recurses from entry to
 * entry.
 */
final class FormulaTable {
  private final Place table;
  private final Map<String, Formula> known;
  private final boolean areFactsReadable;
  private final FormulaReader reader;

  /** Entries besides those of the table: a line's payable, for example. */
  private final Map<String, Function<Reading, Slot<Formula>>> further = new HashMap<>();

  private final Map<String, Slot<Formula>> read = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** The entries that wait for another, each for the next. */
  private final Set<String> waiting = new LinkedHashSet<>();

  private final List<String> unread = new ArrayList<>();
  private boolean isStarted;

  /**
   * The formulas of a document's member.
   *
   * @param table the object of formulas; it may be missing
   */
  FormulaTable(Place table, KnownFacts known, OpaqueFunctions functions) {
    this.table = table;
    this.known = known.byName();
    this.areFactsReadable = known.isReadable();
    this.reader = new FormulaReader(this::reference, functions);
    if (!table.node().isMissingNode() && !table.node().isObject()) {
      table.fault("it is %s; it is an object of named formulas".formatted(table.kind()));
    }
  }

  FormulaReader reader() {
    return reader;
  }

  /** Declares an entry that is made of another part of the document. */
  void declare(String key, Function<Reading, Slot<Formula>> maker) {
    further.putIfAbsent(key, maker);
  }

  /** The formula at a place outside the table. */
  Slot<Formula> read(Place place) {
    readInOrder();
    Slot<Formula> attempt = attempted(place.reading(), trial -> reader.read(place.in(trial)));
    if (unread.isEmpty()) {
      return attempt;
    }
    resolve(List.copyOf(unread));
    return attempted(place.reading(), trial -> reader.read(place.in(trial)));
  }

  // Where operands stand before what uses them, as they do when written here, once is enough.
  private void readInOrder() {
    if (!isStarted) {
      isStarted = true;
      table.node().fieldNames().forEachRemaining(this::isRead);
    }
  }

  /** Refuses names that no formula may have, and formulas that nothing refers to. */
  void finish() {
    readInOrder();
    table
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              Place entry = table.at(name);
              entry.build(() -> requiredName(name));
              if (!used.contains(name)) {
                entry.fault("nothing refers to it; a formula is used");
              }
            });
  }

  private String requiredName(String name) {
    if (known.containsKey(name)) {
      throw new IllegalArgumentException(
          "formula is named '%s', which is the name of a fact; it has another".formatted(name));
    }
    return Identifier.require("name of a formula", name);
  }

  // ---- references ----

  private Slot<Formula> reference(Place place) {
    JsonNode name = place.node();
    Formula fact = known.get(name.textValue());
    if (fact != null) {
      return Slot.of(fact);
    }
    if (table.node().has(name.textValue())) {
      return entry(name.textValue());
    }
    return areFactsReadable
        ? place.fault(
            "%s is neither a formula of this document nor a fact; %s"
                .formatted(Faults.quote(name.textValue()), choices()))
        : Slot.unreadable();
  }

  /** The formula under a key; unreadable while it is still to be read. */
  Slot<Formula> entry(String key) {
    used.add(key);
    Slot<Formula> done = read.get(key);
    if (done == null) {
      unread.add(key);
      return Slot.unreadable();
    }
    return done;
  }

  private String choices() {
    return known.isEmpty()
        ? "this document knows no facts by name"
        : "the facts are " + Joiner.on(", ").join(known.keySet());
  }

  // ---- order ----

  private Slot<Formula> attempted(Reading faults, Function<Reading, Slot<Formula>> attempt) {
    unread.clear();
    Reading trial = new Reading();
    Slot<Formula> slot = attempt.apply(trial);
    if (unread.isEmpty()) {
      faults.addAll(trial);
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
    Slot<Formula> slot = attempted(table.reading(), trial -> maker(key).apply(trial));
    if (!unread.isEmpty() && unread.stream().anyMatch(needed -> closesCircle(key, needed))) {
      unread.clear();
    }
    if (unread.isEmpty()) {
      read.put(key, slot);
    }
    return unread.isEmpty();
  }

  private Function<Reading, Slot<Formula>> maker(String key) {
    Function<Reading, Slot<Formula>> other = further.get(key);
    return other == null ? trial -> reader.read(table.at(key).in(trial)) : other;
  }

  private boolean closesCircle(String key, String needed) {
    if (!needed.equals(key) && !waiting.contains(needed)) {
      return false;
    }
    List<String> way = new ArrayList<>(waiting);
    way.add(key);
    List<String> circle = new ArrayList<>(way.subList(way.indexOf(needed), way.size()));
    circle.add(needed);
    table.at(key).fault("it refers to itself: " + shortened(circle));
    return true;
  }

  private static String shortened(List<String> circle) {
    int shown = Math.min(circle.size(), 10);
    String way = Joiner.on(" → ").join(circle.subList(0, shown));
    return shown == circle.size()
        ? way
        : way + " → … → " + circle.get(circle.size() - 1) + " (" + (circle.size() - 1) + " steps)";
  }
}
