package org.openbook.alliance.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.term.Source;

/** The assumptions of the terms, numbered in the order in which the annex comes to them. */
final class Assumed {
  private final Map<Source, Set<Label>> concerned = new LinkedHashMap<>();

  /** The number of the assumption that something rests on, if it rests on one. */
  Optional<Integer> number(Source source, Label concerns) {
    boolean isKnown =
        source.kind() != Source.Kind.ASSUMPTION && source.kind() != Source.Kind.ESTIMATE;
    if (isKnown) {
      return Optional.empty();
    }
    concerned.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(concerns);
    return Optional.of(new ArrayList<>(concerned.keySet()).indexOf(source) + 1);
  }

  /** Each assumption with what rests on it. */
  Map<Source, List<Label>> all() {
    Map<Source, List<Label>> all = new LinkedHashMap<>();
    concerned.forEach((source, labels) -> all.put(source, List.copyOf(labels)));
    return all;
  }
}
