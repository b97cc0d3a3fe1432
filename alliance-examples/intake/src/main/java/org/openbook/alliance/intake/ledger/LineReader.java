package org.openbook.alliance.intake.ledger;

import static org.openbook.alliance.document.TreeBuilder.LONGEST_TEXT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.Origin;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.Mapping.Field;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.party.PartyId;

/** Makes a row of one file a posted line, or tells everything that is wrong with it. */
final class LineReader {
  private static final int LONGEST_ID = 80;

  private final String file;
  private final Mapping mapping;
  private final Columns columns;
  private final PostedLine line = new PostedLine(this);
  private final List<Fault> faults = new ArrayList<>();
  private final BoundAmount amount;
  private final Cell<PartyId> party;
  private final Cell<CostTypeId> costType;
  private final DateCells dates;
  private final Cell<CurrencyUnit> currency;
  private final Cell<CostEntry.VatBasis> vatBasis;
  private final Map<Field, Cell<?>> optional = new EnumMap<>(Field.class);
  private final List<Cell<?>> checked = new ArrayList<>();
  private final List<Cell<?>> texts = new ArrayList<>();

  LineReader(String file, Mapping mapping, Columns columns) {
    this.file = file;
    this.mapping = mapping;
    this.columns = columns;
    amount = new BoundAmount(mapping, columns);
    party =
        cell(
            Field.PARTY, PartyId::of, "an identifier without spaces that stands for one text only");
    costType =
        cell(
            Field.COST_TYPE,
            CostTypeId::of,
            "the identifier of a cost type, without spaces, that stands for one text only");
    dates = new DateCells(mapping, columns);
    currency = cell(Field.CURRENCY, Amounts::currency, "a currency such as EUR");
    vatBasis =
        cell(
            Field.VAT_BASIS,
            text -> CostEntry.VatBasis.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')),
            "NET, HIDDEN_VAT or DEDUCTIBLE_VAT");
    bindOptional();
  }

  private void bindOptional() {
    // What has a grammar is checked in every row, whether or not an entry is made of it.
    check(Field.ID, EntryId::of, "the identifier of an entry, without spaces");
    check(Field.HOURS, this::hours, "a number of hours");
    check(Field.PERSON, CostEntry.Pseudonym::of, "a pseudonym, never a personal identity code");
    for (Field field :
        List.of(
            Field.DOCUMENT,
            Field.LINE,
            Field.SERVICE,
            Field.COST_CENTRE,
            Field.ACCOUNT,
            Field.COUNTERPARTY,
            Field.EVIDENCE,
            Field.APPROVER)) {
      boolean isListed = mapping.field(field).map(s -> !s.values().isEmpty()).orElse(false);
      if (isListed) {
        check(field, Function.identity(), "a text that the mapping's values list");
      } else {
        bind(field, LineReader::held, "a text of at most %s characters".formatted(LONGEST_TEXT));
        Optional.ofNullable(optional.get(field)).filter(Cell::isColumn).ifPresent(texts::add);
      }
    }
  }

  // What no document holds must not be recorded: the book could not be read again.
  private static @Nullable String held(String text) {
    return text.length() <= LONGEST_TEXT ? text : null;
  }

  private @Nullable Rational hours(String text) {
    Amount hours = mapping.amounts().parse(text);
    return hours == null ? null : hours.value();
  }

  private <T> void check(Field field, Function<String, @Nullable T> parse, String required) {
    bind(field, parse, required);
    Optional.ofNullable(optional.get(field)).filter(Cell::isColumn).ifPresent(checked::add);
  }

  private <T> void bind(Field field, Function<String, @Nullable T> parse, String required) {
    mapping
        .field(field)
        .ifPresent(
            source -> optional.put(field, new Cell<>(field, source, columns, parse, required)));
  }

  private <T> Cell<T> cell(Field field, Function<String, @Nullable T> parse, String required) {
    return new Cell<>(field, mapping.field(field).orElseThrow(), columns, parse, required);
  }

  /** Reads a row of as many cells as the header; whether it is without fault. */
  boolean read(Row row) {
    faults.clear();
    boolean isWhole =
        line.take(
            row,
            party.read(row, faults),
            costType.read(row, faults),
            dates.accrual(row, faults),
            amount.read(row, faults));
    line.take(dates.posted(row, faults), currency.read(row, faults), vatBasis.read(row, faults));
    checked.forEach(cell -> readUnlessBlank(cell, row));
    for (Cell<?> cell : texts) {
      if (row.to(cell.index()) - row.from(cell.index()) > LONGEST_TEXT) {
        readUnlessBlank(cell, row);
      }
    }
    return isWhole && faults.isEmpty();
  }

  private void readUnlessBlank(Cell<?> cell, Row row) {
    if (!Blank.is(row, cell.index(), mapping.file().blanks())) {
      cell.read(row, faults);
    }
  }

  /** Whether this could be the row, with its cells in the right columns. */
  @Nullable Amount readable(Row row) {
    List<Fault> ignored = new ArrayList<>();
    Amount read = amount.read(row, ignored);
    return read != null && dates.areReadable(row) ? read : null;
  }

  /** The amount alone, whatever else is wrong. */
  @Nullable Amount amount(Row row) {
    return amount.read(row, new ArrayList<>());
  }

  PostedLine line() {
    return line;
  }

  List<Fault> faults() {
    return faults;
  }

  // ---- entries ----

  CostEntry entry(Row row, PostedLine from) {
    Origin origin = origin(row);
    CostEntry.Builder entry =
        CostEntry.builder()
            .id(id(row, origin))
            .party(from.party())
            .costType(from.costType())
            .accrual(from.accrual())
            .postedOn(from.postedOn())
            .value(from.amount().value())
            .currency(from.currency())
            .vatBasis(from.vatBasis())
            .origin(origin);
    text(row, Field.SERVICE, entry, CostEntry.Builder::service);
    text(row, Field.COST_CENTRE, entry, CostEntry.Builder::costCentre);
    text(row, Field.ACCOUNT, entry, CostEntry.Builder::account);
    text(row, Field.COUNTERPARTY, entry, CostEntry.Builder::counterparty);
    text(row, Field.EVIDENCE, entry, CostEntry.Builder::evidence);
    text(row, Field.APPROVER, entry, CostEntry.Builder::approver);
    value(row, Field.HOURS).ifPresent(hours -> entry.hours((Rational) hours));
    value(row, Field.PERSON).ifPresent(person -> entry.person((CostEntry.Pseudonym) person));
    return entry.build();
  }

  private EntryId id(Row row, Origin origin) {
    return value(row, Field.ID)
        .map(EntryId.class::cast)
        .orElseGet(() -> id(origin.document() + ":" + origin.line()));
  }

  // Two places whose names differ only in what an id cannot have, or in length, keep two ids.
  private static EntryId id(String place) {
    String id = Cell.identifier(place);
    if (id.equals(place) && id.length() <= LONGEST_ID) {
      return EntryId.of(id);
    }
    String cut = id.substring(0, Math.min(id.length(), LONGEST_ID));
    return EntryId.of(cut + ":" + Digest.of(place).abbreviated());
  }

  private Origin origin(Row row) {
    Optional<String> document = value(row, Field.DOCUMENT).map(String.class::cast);
    String here = String.valueOf(row.line());
    // Without the system's own line number two lines of one voucher differ only by where they
    // stand.
    String place = document.isPresent() ? file + ":" + here : here;
    return Origin.of(
        mapping.layout().system(),
        document.orElse(file),
        value(row, Field.LINE).map(String.class::cast).orElse(place));
  }

  private void text(
      Row row, Field field, CostEntry.Builder entry, BiConsumer<CostEntry.Builder, String> set) {
    value(row, field).ifPresent(text -> set.accept(entry, (String) text));
  }

  private Optional<Object> value(Row row, Field field) {
    Cell<?> cell = optional.get(field);
    if (cell == null) {
      return Optional.empty();
    }
    String text = cell.index() < 0 ? "" : row.text(cell.index());
    return Optional.ofNullable(cell.peek(text));
  }
}
