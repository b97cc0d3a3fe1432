package org.openbook.alliance.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.json.StatedHistory.StatedEvent;

/**
 * Whether the events of a document are those that its links are of, in that order; if not, which of
 * them were altered, moved or put in, and where one is missing.
 *
 * <p>Each event is held against the links beside it, and against no other event: an event is never
 * accused because an earlier one was altered. Not a proof of who wrote it: whoever makes every link
 * anew makes another chain, and the last link that somebody kept outside tells.
 */
final class EventChain {
  private final Digest began;
  private final Digest last;
  private final List<StatedEvent> events;
  private final Digest[] before;
  private final Digest[] after;
  private final Map<Digest, Integer> byLink = new HashMap<>();
  private final Map<Integer, Verification.Finding> findings = new TreeMap<>();
  private final List<Verification.Finding> others = new ArrayList<>();

  private EventChain(StatedHistory stated) {
    began = stated.began();
    last = stated.digest();
    events = stated.events();
    before = events.stream().map(StatedEvent::before).toArray(Digest[]::new);
    after = events.stream().map(StatedEvent::link).toArray(Digest[]::new);
  }

  /** What does not agree, in the order of the events. */
  static List<Verification.Finding> findings(StatedHistory stated) {
    EventChain chain = new EventChain(stated);
    chain.checkEach();
    chain.checkOrder();
    List<Verification.Finding> all = new ArrayList<>(chain.findings.values());
    all.addAll(chain.others);
    return all;
  }

  /** Where an event stands in a document. */
  static Path at(int index) {
    return Path.ROOT.at(HistoryForm.EVENTS).at(index);
  }

  /** {@code event 18, payment 'P-1' of 2018-05-16}. */
  static String name(int index, HistoryEvent event) {
    String what =
        event instanceof HistoryEvent.Paid paid
            ? "payment '%s'".formatted(paid.payment().reference())
            : "'%s' by %s".formatted(kind(event), ((HistoryEvent.Acted) event).act().by());
    return "event %s, %s of %s".formatted(index + 1, what, event.on());
  }

  private static String kind(HistoryEvent event) {
    String name = event.getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private String name(int index) {
    return name(index, events.get(index).event());
  }

  private void add(int index, String member, String message) {
    Path path = member.isEmpty() ? at(index) : at(index).at(member);
    findings.putIfAbsent(
        index, new Verification.Finding(path.toString(), name(index) + ": " + message));
  }

  // ---- each event by itself ----

  // Of event and links beside it one was altered if they do not agree; its neighbours tell which.
  private void checkEach() {
    for (int i = 0; i < events.size(); i++) {
      Digest due = events.get(i).linkAfter(before[i]);
      if (!due.equals(after[i])) {
        checkAltered(i, due);
      }
    }
  }

  private void checkAltered(int index, Digest due) {
    Digest earlier = index == 0 ? began : after[index - 1];
    Digest later = index + 1 == events.size() ? last : before[index + 1];
    if (later.equals(due)) {
      add(
          index,
          "link",
          "its link was altered: it states %s; it is %s".formatted(after[index], due));
      after[index] = due;
    } else if (events.get(index).linkAfter(earlier).equals(after[index])) {
      add(
          index,
          "before",
          "the link before it was altered: it states %s; it is %s"
              .formatted(before[index], earlier));
      before[index] = earlier;
    } else {
      add(
          index,
          "event",
          "it was altered: its link is %s; with the one before it, it has %s"
              .formatted(after[index], due));
    }
  }

  // ---- their order ----

  private void checkOrder() {
    if (isInOrder()) {
      return;
    }
    for (int i = 0; i < after.length; i++) {
      byLink.putIfAbsent(after[i], i);
    }
    List<Integer> toLast = backFrom(endOfChain());
    List<Integer> fromFirst = beginsAtFirst(toLast) ? List.of() : onFromFirst(toLast);
    if (!beginsAtFirst(toLast)) {
      addGap(fromFirst, toLast.get(0));
    }
    List<Integer> inOrder = new ArrayList<>(fromFirst);
    inOrder.addAll(toLast);
    addMoved(inOrder);
    addPutIn(inOrder);
  }

  private boolean isInOrder() {
    Digest due = began;
    for (int i = 0; i < before.length; i++) {
      if (!before[i].equals(due)) {
        return false;
      }
      due = after[i];
    }
    if (!last.equals(due)) {
      addEnd(due);
    }
    return true;
  }

  private void addEnd(Digest due) {
    others.add(
        new Verification.Finding(
            Path.ROOT.at(HistoryForm.DIGEST).toString(),
            "it states %s; the last link of its events is %s: events at the end were removed or added, or it was altered"
                .formatted(last, due)));
  }

  // The event that the document's digest is of; if that is none, the last that stands here.
  private int endOfChain() {
    Integer end = byLink.get(last);
    if (end == null) {
      addEnd(after[after.length - 1]);
      return after.length - 1;
    }
    return end;
  }

  private List<Integer> backFrom(int end) {
    List<Integer> chain = new ArrayList<>();
    BitSet seen = new BitSet();
    Integer at = end;
    while (at != null && !seen.get(at)) {
      seen.set(at);
      chain.add(at);
      at = byLink.get(before[at]);
    }
    Collections.reverse(chain);
    return chain;
  }

  private boolean beginsAtFirst(List<Integer> chain) {
    return before[chain.get(0)].equals(began);
  }

  private List<Integer> onFromFirst(List<Integer> rest) {
    Map<Digest, Integer> byBefore = new HashMap<>();
    for (int i = 0; i < before.length; i++) {
      byBefore.putIfAbsent(before[i], i);
    }
    List<Integer> chain = new ArrayList<>();
    BitSet seen = new BitSet();
    rest.forEach(seen::set);
    Integer at = byBefore.get(began);
    while (at != null && !seen.get(at)) {
      seen.set(at);
      chain.add(at);
      at = byBefore.get(after[at]);
    }
    return chain;
  }

  private void addGap(List<Integer> fromFirst, int next) {
    if (fromFirst.isEmpty()) {
      add(next, "before", "it follows no event that is here: one before it was removed or altered");
      return;
    }
    int end = fromFirst.get(fromFirst.size() - 1);
    add(
        end,
        "link",
        "%s does not follow it: it was altered and its link made anew, or what came between them was removed"
            .formatted(name(next)));
  }

  // As few as explain the order: all but the longest run of events that stand as they follow.
  private void addMoved(List<Integer> inOrder) {
    BitSet unmoved = longestRising(inOrder);
    for (int at = 0; at < inOrder.size(); at++) {
      int index = inOrder.get(at);
      if (!unmoved.get(index)) {
        String place =
            at == 0 ? "it is the first" : "it follows %s".formatted(name(inOrder.get(at - 1)));
        add(index, "", "it was moved: %s".formatted(place));
      }
    }
  }

  private static BitSet longestRising(List<Integer> values) {
    int[] ends = new int[values.size()];
    int[] tops = new int[values.size()];
    int[] earlier = new int[values.size()];
    int length = 0;
    for (int i = 0; i < values.size(); i++) {
      int value = values.get(i);
      int at = -Arrays.binarySearch(tops, 0, length, value) - 1;
      earlier[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      tops[at] = value;
      length = Math.max(length, at + 1);
    }
    BitSet rising = new BitSet();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = earlier[i]) {
      rising.set(values.get(i));
    }
    return rising;
  }

  private void addPutIn(List<Integer> inOrder) {
    BitSet here = new BitSet();
    inOrder.forEach(here::set);
    for (int i = here.nextClearBit(0); i < events.size(); i = here.nextClearBit(i + 1)) {
      add(i, "", "it was put in: no event of this history follows it");
    }
  }
}
