package org.openbook.alliance.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.term.Source;

/**
 * What the documents of two models say differently, each with its clause and its place: a number
 * old and new, a term that is added or removed.
 *
 * <p>Lines, indicators and parties are matched by their ids, other parts of a list by their places.
 */
final class TermsDifference {
  private static final String DOCUMENT = "terms";
  private static final Pattern PERCENT = Pattern.compile("(-?[0-9./]+) %");
  private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?[0-9./]+)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([./][0-9]+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DAYS = Pattern.compile(DAY + "/" + DAY);

  private final String currency;
  private final List<Table.Row> rows = new ArrayList<>();

  /** Where in the document, under which name and clause. */
  private record Where(String place, Optional<Tree> label, Optional<Tree> clause) {
    Where inside(String at, Optional<Tree> before, Optional<Tree> after) {
      return new Where(
          at,
          member(after, "label")
              .or(() -> member(after, "name"))
              .or(() -> member(before, "label"))
              .or(() -> member(before, "name"))
              .or(() -> label),
          member(after, "clause").or(() -> member(before, "clause")).or(() -> clause));
    }

    private static Optional<Tree> member(Optional<Tree> part, String name) {
      return part.filter(Tree.Members.class::isInstance)
          .flatMap(object -> ((Tree.Members) object).find(name));
    }
  }

  private TermsDifference(String currency) {
    this.currency = currency;
  }

  /** A row for each difference; none between equal models. */
  static Table table(CommercialModel before, CommercialModel after) {
    TermsDifference difference = new TermsDifference(after.currency().getCurrencyCode());
    difference.compare(
        new Where("", Optional.empty(), Optional.empty()),
        Optional.of(written(before)),
        Optional.of(written(after)));
    return Cells.table(
        DecisionWords.TERMS.label(),
        difference.rows,
        DecisionWords.CLAUSE,
        DecisionWords.ITEM,
        DecisionWords.BEFORE,
        DecisionWords.AFTER,
        DecisionWords.PLACE);
  }

  // Who takes part in which role is told apart.
  private static Tree written(CommercialModel model) {
    return ((Tree.Members) CommercialModel.FORM.write(model, Writing.full()))
        .without(List.of("memberships"));
  }

  // ---- walking both ----

  private void compare(Where around, Optional<Tree> before, Optional<Tree> after) {
    if (before.equals(after)) {
      return;
    }
    Where where = around.inside(around.place(), before, after);
    if (before.isPresent() && after.isPresent()) {
      if (before.get() instanceof Tree.Members old && after.get() instanceof Tree.Members given) {
        compareEach(where, old.byName(), given.byName());
        return;
      }
      if (before.get() instanceof Tree.Items old && after.get() instanceof Tree.Items given) {
        compareEach(where, byKey(old), byKey(given));
        return;
      }
    }
    rows.add(
        Cells.row(
            where.clause().map(tree -> cell("clause", tree)).orElseGet(Cells::nothing),
            where.label().map(tree -> cell("label", tree)).orElseGet(Cells::nothing),
            side(where, before, after, DecisionWords.REMOVED),
            side(where, after, before, DecisionWords.ADDED),
            new Cell.Plain(where.place())));
  }

  private void compareEach(Where where, Map<String, Tree> before, Map<String, Tree> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (String name : names) {
      String at = where.place();
      String place = name.startsWith("[") || at.isEmpty() ? at + name : at + "." + name;
      compare(
          new Where(place, where.label(), where.clause()),
          Optional.ofNullable(before.get(name)),
          Optional.ofNullable(after.get(name)));
    }
  }

  private static Map<String, Tree> byKey(Tree.Items items) {
    Map<String, Tree> byKey = new LinkedHashMap<>();
    for (Tree part : items.parts()) {
      Optional<Tree> id = Where.member(Optional.of(part), "id");
      String key =
          id.filter(Tree.Text.class::isInstance)
              .map(text -> ((Tree.Text) text).value())
              .orElseGet(() -> String.valueOf(byKey.size()));
      byKey.put("[" + key + "]", part);
    }
    return byKey;
  }

  // ---- what stands there ----

  // A term that only one side has is named, not written out.
  private Cell side(Where where, Optional<Tree> part, Optional<Tree> other, DecisionWords alone) {
    if (part.isEmpty()) {
      return Cells.nothing();
    }
    boolean isTerm = !part.get().parts().isEmpty() && !isLabel(name(where));
    if (isTerm) {
      return Cells.words(other.isEmpty() ? alone : DecisionWords.OTHERWISE);
    }
    return cell(name(where), part.get());
  }

  private static String name(Where where) {
    return where.place().substring(where.place().lastIndexOf('.') + 1);
  }

  private static boolean isLabel(String name) {
    return name.equals("label") || name.equals("name");
  }

  private Cell cell(String name, Tree part) {
    if (isLabel(name)) {
      return new Cell.Words(read(Label.FORM, part));
    } else if (name.equals("clause")) {
      return new Cell.Agreed(read(Clause.FORM, part));
    } else if (name.equals("source")) {
      return new Cell.Known(read(Source.FORM, part));
    }
    return part instanceof Tree.Text text
        ? value(text.value(), name.equals("money") ? Unit.MONEY : Unit.COUNT)
        : new Cell.Plain(part.toString());
  }

  private static <T> T read(Form<T> form, Tree part) {
    return form.read(new Parsed(DOCUMENT, part, List.of()));
  }

  private Cell value(String text, Unit bare) {
    Matcher percent = PERCENT.matcher(text);
    Matcher money = MONEY.matcher(text);
    if (percent.matches()) {
      return value(Rational.parse(percent.group(1)).dividedBy(Rational.HUNDRED), Unit.RATIO);
    } else if (money.matches() && money.group(1).equals(currency)) {
      return value(Rational.parse(money.group(2)), Unit.MONEY);
    } else if (NUMBER.matcher(text).matches()) {
      return value(Rational.parse(text), bare);
    } else if (DAY.matcher(text).matches()) {
      return new Cell.Day(LocalDate.parse(text));
    } else if (DAYS.matcher(text).matches()) {
      return new Cell.Days(ContractPeriod.parse(text));
    }
    return new Cell.Plain(text);
  }

  private static Cell value(Rational number, Unit unit) {
    return new Cell.Value(number, unit, List.of());
  }
}
