package org.openbook.alliance.cli.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.disclosure.BookView;
import org.openbook.alliance.disclosure.CostCell;
import org.openbook.alliance.disclosure.DisclosedCost;
import org.openbook.alliance.disclosure.DisclosureTerms;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;

/** A view of a book for one recipient, as people read it. */
final class DisclosedView {
  private static final WordGroup WORDS = CliWords.TABLE.group("disclosure");
  private static final WordGroup LEVELS = CliWords.TABLE.group("disclosure.level");
  private static final WordGroup CLASSES = WordTable.CORE.group("heading.cost-class");

  private final BookView view;
  private final DisclosureTerms terms;
  private final Alliance alliance;
  private final Map<CostTypeId, Label> types = new LinkedHashMap<>();

  DisclosedView(BookView view, DisclosureTerms terms, Alliance alliance, CostCatalogue catalogue) {
    this.view = view;
    this.terms = terms;
    this.alliance = alliance;
    for (CostType type : catalogue.types()) {
      types.put(type.id(), type.name());
    }
  }

  Printout printout() {
    return new Printout(
        WORDS.label("title", view.book().value(), name(view.recipient())),
        new Cell.Days(view.period()),
        view.currency(),
        List.of(WORDS.label("note")),
        Stream.of(permissions(), own(), others(), totals(), withheld(), entries(), findings())
            .filter(part -> !part.contents().isEmpty())
            .toList());
  }

  // ---- parts ----

  private Printout.Part permissions() {
    List<Table.Row> rows = new ArrayList<>();
    for (Party owner : alliance.parties()) {
      if (!owner.id().equals(view.recipient())) {
        rows.add(
            row(
                party(owner.id()),
                new Cell.Words(LEVELS.label(terms.level(view.recipient(), owner.id()))),
                new Cell.Agreed(terms.clause())));
      }
    }
    return part("permitted", rows, "column-party", "column-level", "column-clause");
  }

  private Printout.Part own() {
    List<Table.Row> rows = new ArrayList<>();
    for (CostLine line : view.ownLines()) {
      rows.add(
          row(
              new Cell.Words(CLASSES.label(line.costClass())),
              type(line.costType()),
              new Cell.Month(line.month()),
              money(line.charges()),
              money(line.credits()),
              money(line.net())));
    }
    return part(
        "own",
        rows,
        "column-class",
        "column-type",
        "column-month",
        "column-charges",
        "column-credits",
        "column-net");
  }

  private Printout.Part others() {
    List<Table.Row> rows = new ArrayList<>();
    for (DisclosedCost cost : view.disclosed()) {
      rows.add(row(Stream.of(party(cost.party())), cost.cell(), money(cost.value())));
    }
    return part(
        "others",
        rows,
        "column-party",
        "column-class",
        "column-type",
        "column-month",
        "column-net");
  }

  private Printout.Part totals() {
    List<Table.Row> rows = new ArrayList<>();
    for (BookView.Total total : view.totals()) {
      rows.add(row(Stream.of(), total.cell(), money(total.value())));
    }
    return part("totals", rows, "column-class", "column-type", "column-month", "column-net");
  }

  private Printout.Part withheld() {
    List<Table.Row> rows = new ArrayList<>();
    view.withheld().forEach(cell -> rows.add(row(Stream.of(), cell, word("is-withheld"))));
    return part("withheld", rows, "column-class", "column-type", "column-month", "column-net");
  }

  private Printout.Part entries() {
    List<Table.Row> rows = new ArrayList<>();
    for (CostEntry entry : view.entries()) {
      rows.add(
          row(
              party(entry.party()),
              type(entry.costType()),
              new Cell.Days(entry.accrual()),
              new Cell.Day(entry.postedOn()),
              new Cell.Plain(entry.origin().document()),
              text(entry.counterparty()),
              text(entry.person().map(Object::toString)),
              money(entry.value())));
    }
    return part(
        "entries",
        rows,
        "column-party",
        "column-type",
        "column-accrual",
        "column-posted",
        "column-voucher",
        "column-counterparty",
        "column-person",
        "column-net");
  }

  private Printout.Part findings() {
    List<Table.Row> rows = new ArrayList<>();
    for (CostFinding finding : view.ownFindings()) {
      rows.add(
          row(
              new Cell.Plain(finding.entry().toString()),
              new Cell.Words(Told.of(finding.message())),
              money(finding.value())));
    }
    return part("findings", rows, "column-entry", "column-finding", "column-net");
  }

  // ---- cells ----

  private Table.Row row(Stream<Cell> before, CostCell cell, Cell last) {
    return row(
        Stream.of(
                before,
                Stream.of(
                    new Cell.Words(CLASSES.label(cell.costClass())),
                    cell.costType().map(this::type).orElseGet(() -> word("all-types")),
                    cell.month().<Cell>map(Cell.Month::new).orElseGet(() -> word("whole-period")),
                    last))
            .flatMap(cells -> cells)
            .toArray(Cell[]::new));
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row(Table.Rank.PLAIN, List.of(cells), Optional.empty());
  }

  private static Printout.Part part(String id, List<Table.Row> rows, String... columns) {
    Label heading = WORDS.label(id);
    Table table =
        new Table(
            heading, Stream.of(columns).map(WORDS::label).toList(), rows, Table.Depth.SUMMARY);
    return new Printout.Part(id, heading, List.of(), rows.isEmpty() ? List.of() : List.of(table));
  }

  private Label name(PartyId party) {
    Label id = Label.of(party.value(), party.value(), party.value());
    // A party that the annex does not name is called by its id, which is of no language.
    return alliance.contains(party) && !alliance.party(party).name().en().equals(party.value())
        ? alliance.party(party).name()
        : id;
  }

  private Cell party(PartyId party) {
    return new Cell.Words(name(party));
  }

  private Cell type(CostTypeId type) {
    return Optional.ofNullable(types.get(type))
        .<Cell>map(name -> new Cell.Words(WORDS.label("type-name", type.value(), name)))
        .orElseGet(() -> new Cell.Plain(type.value()));
  }

  private static Cell word(String key) {
    return new Cell.Words(WORDS.label(key));
  }

  private static Cell text(Optional<String> given) {
    return given.<Cell>map(Cell.Plain::new).orElseGet(Cell.Nothing::new);
  }

  private static Cell money(Rational amount) {
    return new Cell.Value(amount, Unit.MONEY, List.of());
  }
}
