package org.openbook.alliance.intake.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns of a file stand, as its header tells. */
final class Columns {
  private final List<String> names;

  private Columns(List<String> names) {
    this.names = names;
  }

  static Columns of(List<String> header) {
    return new Columns(header.stream().map(Columns::clean).toList());
  }

  private static String clean(String name) {
    return name.replace('\u00A0', ' ').strip();
  }

  int count() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  /** Where the column of a source stands; -1 if the header has none of its names. */
  int index(Source source) {
    for (String name : source.columns()) {
      int index = names.indexOf(clean(name));
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  /** Every column that the mapping names, with what it is needed for. */
  static Map<Source, String> needed(Mapping mapping) {
    Map<Source, String> needed = new LinkedHashMap<>();
    needed.put(mapping.amount().debit(), "amount");
    mapping.amount().credit().ifPresent(source -> needed.put(source, "amount"));
    mapping
        .amount()
        .negativeWhere()
        .ifPresent(where -> needed.putIfAbsent(where.column(), "amount.negativeWhere"));
    for (Mapping.Field field : Mapping.Field.values()) {
      mapping.field(field).ifPresent(source -> needed.putIfAbsent(source, field.key()));
    }
    mapping
        .others()
        .controlTotal()
        .ifPresent(
            total -> {
              needed.putIfAbsent(total.where().column(), "controlTotal.where");
              needed.putIfAbsent(total.amount(), "controlTotal.amount");
            });
    mapping.others().skips().forEach(skip -> needed.putIfAbsent(skip.where().column(), "skip"));
    needed.keySet().removeIf(source -> source.columns().isEmpty());
    return needed;
  }

  /** The columns that the mapping names and this header lacks. */
  List<String> missing(Mapping mapping) {
    List<String> missing = new ArrayList<>();
    needed(mapping)
        .forEach(
            (source, use) -> {
              if (index(source) < 0) {
                missing.add("'%s' (for %s)".formatted(source.name(), use));
              }
            });
    return missing.stream().distinct().toList();
  }

  /** A column that the mapping names and this header has twice. */
  Optional<String> ambiguous(Mapping mapping) {
    return needed(mapping).keySet().stream()
        .map(this::index)
        .filter(index -> index >= 0)
        .map(names::get)
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .findFirst();
  }
}
