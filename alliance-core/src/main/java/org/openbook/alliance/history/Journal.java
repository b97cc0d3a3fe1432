package org.openbook.alliance.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.settlement.Agreement;

/**
 * The agreement that a history began with, its events, and the chain over them. A link is made once
 * it is asked for, and kept: a longer journal goes on from the links that are known.
 */
final class Journal {
  private final Agreement first;
  private final List<HistoryEvent> events;

  // Those known so far, from the first on; two threads may both make the same ones.
  private volatile List<Digest> links;

  private Journal(Agreement first, List<HistoryEvent> events, List<Digest> links) {
    this.first = first;
    this.events = events;
    this.links = links;
  }

  static Journal of(Agreement first) {
    return new Journal(first, List.of(), List.of());
  }

  Journal with(Collection<HistoryEvent> more) {
    List<HistoryEvent> longer = new ArrayList<>(events.size() + more.size());
    longer.addAll(events);
    longer.addAll(more);
    return new Journal(first, List.copyOf(longer), links);
  }

  Agreement first() {
    return first;
  }

  List<HistoryEvent> events() {
    return events;
  }

  /** The link after each event. */
  List<Digest> links() {
    List<Digest> known = links;
    if (known.size() < events.size()) {
      List<Digest> all = new ArrayList<>(known);
      for (HistoryEvent event : events.subList(known.size(), events.size())) {
        Digest before = all.isEmpty() ? first.digest() : all.get(all.size() - 1);
        all.add(new Link(before, event).digest());
      }
      known = List.copyOf(all);
      links = known;
    }
    return known;
  }

  /** The last link; without events the digest of the agreement. */
  Digest digest() {
    return events.isEmpty() ? first.digest() : links().get(events.size() - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Journal that && first.equals(that.first) && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, events);
  }
}
