package org.openbook.alliance.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.wording.ContractWording;

/** The sentences in which the wordings of two models differ, old beside new, by their sections. */
final class SentencesChanged {
  private SentencesChanged() {}

  static Table table(CommercialModel before, CommercialModel after) {
    Map<String, Printout.Part> old = byId(before);
    Map<String, Printout.Part> now = byId(after);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    List<Table.Row> rows = new ArrayList<>();
    for (String id : ids) {
      List<Label> earlier = notes(old, id);
      List<Label> later = notes(now, id);
      Label heading =
          Stream.of(now, old)
              .flatMap(parts -> Optional.ofNullable(parts.get(id)).stream())
              .findFirst()
              .map(Printout.Part::heading)
              .orElseThrow();
      add(heading, without(earlier, later), without(later, earlier), rows);
    }
    return Cells.table(
        DecisionWords.SENTENCES.label(),
        rows,
        DecisionWords.ITEM,
        DecisionWords.BEFORE,
        DecisionWords.AFTER);
  }

  private static Map<String, Printout.Part> byId(CommercialModel model) {
    Map<String, Printout.Part> byId = new LinkedHashMap<>();
    ContractWording.sentencesOf(model).sections().forEach(part -> byId.put(part.id(), part));
    return byId;
  }

  private static List<Label> notes(Map<String, Printout.Part> parts, String id) {
    return Optional.ofNullable(parts.get(id)).map(Printout.Part::notes).orElse(List.of());
  }

  private static List<Label> without(List<Label> sentences, List<Label> others) {
    return sentences.stream().filter(sentence -> !others.contains(sentence)).toList();
  }

  private static void add(Label section, List<Label> gone, List<Label> come, List<Table.Row> rows) {
    for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
      rows.add(Cells.row(new Cell.Words(section), sentence(gone, k), sentence(come, k)));
    }
  }

  private static Cell sentence(List<Label> sentences, int at) {
    return at < sentences.size() ? new Cell.Words(sentences.get(at)) : Cells.nothing();
  }
}
