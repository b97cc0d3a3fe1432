package org.openbook.alliance.json;

import com.google.common.base.Joiner;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openbook.alliance.exact.Faults;

/** An object whose members are asked for by name; those that nobody asked for are refused. */
final class Fields {
  private final Place place;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Place place) {
    this.place = place;
    if (!place.node().isObject()) {
      place.fault("it is %s; it is an object".formatted(place.kind()));
    }
  }

  Place place() {
    return place;
  }

  boolean has(String name) {
    asked.add(name);
    return place.node().has(name);
  }

  /** A member that must be there. */
  <T> Slot<T> required(String name, Function<Place, Slot<T>> reader) {
    if (has(name)) {
      return reader.apply(place.at(name));
    }
    return place.node().isObject()
        ? place.fault("member '%s' is missing; it is mandatory".formatted(name))
        : Slot.unreadable();
  }

  /** A member that may be absent. */
  <T> Slot<Optional<T>> optional(String name, Function<Place, Slot<T>> reader) {
    if (!has(name)) {
      return Slot.of(Optional.empty());
    }
    Slot<T> read = reader.apply(place.at(name));
    return read.isReadable() ? Slot.of(Optional.of(read.get())) : Slot.unreadable();
  }

  /** A member that has this value where it is absent. */
  <T> Slot<T> optional(String name, Function<Place, Slot<T>> reader, T otherwise) {
    return has(name) ? reader.apply(place.at(name)) : Slot.of(otherwise);
  }

  /** An array that may be absent: then it has no items. */
  <T> Slot<List<T>> listOrNone(String name, Function<Place, Slot<T>> item) {
    return optional(name, array -> array.list(item), List.of());
  }

  /** What the maker makes of the members, once all of them are known. */
  <T> Slot<T> build(Supplier<T> maker) {
    refuseUnknown();
    return place.node().isObject() ? place.build(maker) : Slot.unreadable();
  }

  private void refuseUnknown() {
    for (Iterator<String> names = place.node().fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        place
            .at(name)
            .fault(
                "member %s is unknown; the members here are %s"
                    .formatted(Faults.quote(name), Joiner.on(", ").join(asked)));
      }
    }
  }
}
