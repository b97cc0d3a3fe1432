package org.openbook.alliance.statement.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.report.Explained;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.text.DividedFigure;
import org.openbook.alliance.text.ExplanationRow;
import org.openbook.alliance.text.ExplanationRow.Kind;
import org.openbook.alliance.text.ExplanationText;
import org.openbook.alliance.text.TextStyle;

/**
 * The explanation of a printout's figures with a place for each, so that tables can point there.
 *
 * @param blocks the explanations in their order
 * @param places the places by figure
 */
record WhyView(List<Block> blocks, Map<Figure, String> places) {
  /** The explanation of one figure, its own row first. */
  record Block(Row head, List<Row> rows) {}

  /** A row; the place that it is, and the place that it points at, both may be empty. */
  record Row(String kind, int level, ExplanationRow.Columns columns, String id, String link) {}

  static WhyView of(Printout printout, TextStyle style) {
    List<DividedFigure> figures = new ArrayList<>();
    printout.parts().stream()
        .flatMap(part -> part.contents().stream())
        .filter(Explained.class::isInstance)
        .forEach(content -> figures.addAll(((Explained) content).figures()));
    List<List<ExplanationRow>> blocks = ExplanationText.of(style).dividedBlocks(figures);
    Map<Figure, String> places = new HashMap<>();
    blocks.stream()
        .flatMap(List::stream)
        .filter(row -> row.kind() == Kind.FIGURE)
        .flatMap(row -> row.figure().stream())
        .forEach(figure -> places.put(figure, "why-" + (places.size() + 1)));
    WhyView view = new WhyView(new ArrayList<>(), places);
    blocks.forEach(block -> view.blocks().add(view.block(block)));
    return view;
  }

  private Block block(List<ExplanationRow> rows) {
    List<Row> written = rows.stream().map(this::row).toList();
    return new Block(written.get(0), written.subList(1, written.size()));
  }

  private Row row(ExplanationRow row) {
    String place = row.figure().map(this::link).orElse("");
    boolean isHere = row.kind() == Kind.FIGURE;
    return new Row(
        row.kind().name().toLowerCase(Locale.ROOT),
        row.level(),
        row.columns(),
        isHere ? place : "",
        isHere ? "" : place);
  }

  /** The place that explains a figure; empty if none does. */
  String link(Figure figure) {
    return places.getOrDefault(figure, "");
  }

  /** What the template asks to know what to write. */
  public String kind() {
    return "why";
  }
}
