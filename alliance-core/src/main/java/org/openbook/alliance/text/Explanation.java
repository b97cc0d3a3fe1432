package org.openbook.alliance.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;
import org.openbook.alliance.text.ExplanationRow.Columns;
import org.openbook.alliance.text.ExplanationRow.Kind;

/**
 * Writes the rows of one explanation: each figure once in full, with the rows that it mentions
 * below it.
 *
 * <p>Each root has a block of its own. What lies deeper than a page can indent has one too, further
 * down. By hand and without recursion, because a formula may be deep.
 */
final class Explanation {
  private static final int MOST_LEVELS = 6;

  private final TextStyle style;
  private final Outline outline;
  private final Names names;
  private final List<List<ExplanationRow>> written = new ArrayList<>();
  private final Set<Figure> explained = new HashSet<>();
  private final Set<Figure> waiting;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final Deque<Row> open = new ArrayDeque<>();

  private record Row(Figure figure, int level) {}

  /** A figure by itself, or one division of it. */
  private record Block(Figure figure, Optional<DividedFigure.Side> side) {}

  Explanation(TextStyle style, List<DividedFigure> roots) {
    this.style = style;
    this.outline = new Outline(rows(roots));
    this.names = new Names(style);
    this.waiting = new LinkedHashSet<>();
    for (DividedFigure root : roots) {
      if (waiting.add(root.figure())) {
        blocks.add(new Block(root.figure(), Optional.empty()));
      }
      divisions(root).forEach(side -> blocks.add(new Block(root.figure(), Optional.of(side))));
    }
  }

  private static List<DividedFigure.Side> divisions(DividedFigure root) {
    return root.sides().stream()
        .filter(side -> DivisionText.isWorthWords(side.division()))
        .toList();
  }

  /** The roots, and every weight: who divides by a figure must see it. */
  private static List<Figure> rows(List<DividedFigure> roots) {
    List<Figure> rows = new ArrayList<>(roots.stream().map(DividedFigure::figure).toList());
    roots.forEach(root -> divisions(root).forEach(side -> rows.addAll(side.weights())));
    return rows;
  }

  List<List<ExplanationRow>> blocks() {
    while (!blocks.isEmpty()) {
      Block block = blocks.removeFirst();
      written.add(new ArrayList<>());
      block.side().ifPresentOrElse(side -> divide(block.figure(), side), () -> begin(block));
      while (!open.isEmpty()) {
        write(open.pop());
      }
    }
    return written.stream().map(List::copyOf).toList();
  }

  private void begin(Block block) {
    waiting.remove(block.figure());
    open.push(new Row(block.figure(), 0));
  }

  private void divide(Figure figure, DividedFigure.Side side) {
    String title = side.among().words().in(style.language(), names.inRow(figure));
    String value = style.value(side.division().amount(), figure.unit());
    add(ExplanationRow.division(new Columns(title, value, "")));
    Sentence sentence = new Sentence(style, outline, names);
    write(new DivisionText(style, sentence, side, figure.unit()).derivation(), 0);
    mention(sentence, 0);
  }

  private void add(ExplanationRow row) {
    written.get(written.size() - 1).add(row);
  }

  private void write(Row row) {
    Figure figure = row.figure();
    if (explained.contains(figure)) {
      mention(row, Words.SEE_ABOVE);
    } else if (waiting.contains(figure)) {
      mention(row, Words.SEE_BELOW);
    } else {
      explain(row);
    }
  }

  private void explain(Row row) {
    Figure figure = row.figure();
    if (isKnown(figure)) {
      finish(row);
    } else if (row.level() < MOST_LEVELS) {
      finish(row);
      derive(figure, row.level());
    } else {
      waiting.add(figure);
      blocks.addLast(new Block(figure, Optional.empty()));
      mention(row, Words.SEE_BELOW);
    }
  }

  private void finish(Row row) {
    explained.add(row.figure());
    add(heading(Kind.FIGURE, row, provenance(row.figure())));
  }

  private void derive(Figure figure, int level) {
    Sentence sentence = new Sentence(style, outline, names);
    write(Derivations.of(figure, style, sentence), level);
    mention(sentence, level);
  }

  private void mention(Sentence sentence, int level) {
    List<Figure> below = sentence.mentioned();
    for (int i = below.size() - 1; i >= 0; i--) {
      open.push(new Row(below.get(i), level + 1));
    }
  }

  /** Whether nothing is to be derived: a fact, a fact under its own name, a number in full. */
  private boolean isKnown(Figure figure) {
    Node node = figure.formula().node();
    Node inner = node instanceof Node.Named named ? named.of().node() : node;
    return node instanceof Node.Quantity
        || Names.isSameNameAsFact(figure)
        || (inner instanceof Node.Constant constant
            && style
                .exact(constant.value(), constant.unit())
                .equals(style.value(constant.value(), constant.unit())));
  }

  private void mention(Row row, Words where) {
    add(heading(Kind.MENTION, row, where.in(style.language())));
  }

  private ExplanationRow heading(Kind kind, Row row, String note) {
    Figure figure = row.figure();
    String value = style.value(figure.value(), figure.unit());
    return ExplanationRow.of(
        kind, row.level(), figure, new Columns(names.inRow(figure), value, note));
  }

  private void write(Derivation derivation, int level) {
    add(ExplanationRow.sentence(level, derivation.sentence()));
    for (Derivation.Line line : derivation.lines()) {
      add(ExplanationRow.part(level, new Columns(line.text(), line.value(), line.note())));
    }
  }

  /** The clause, and the source where it says more than the clause; those of the fact too. */
  private String provenance(Figure figure) {
    Set<String> parts = new LinkedHashSet<>();
    Optional<Clause> clause = figure.clause();
    clause.map(style::clause).ifPresent(parts::add);
    figure
        .source()
        .filter(known -> !repeats(known, clause))
        .map(style::source)
        .ifPresent(parts::add);
    if (Names.isSameNameAsFact(figure)) {
      figure.operands().get(0).source().map(style::source).ifPresent(parts::add);
    }
    return String.join(" · ", parts);
  }

  private static boolean repeats(Source source, Optional<Clause> clause) {
    return source.kind() == Source.Kind.CONTRACT
        && clause.filter(cited -> cited.reference().equals(source.reference())).isPresent();
  }
}
