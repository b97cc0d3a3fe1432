package org.openbook.alliance.intake.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Rational;

/**
 * The import of one file with partial success: every row becomes an entry, a finding or a declared
 * skip, in one pass and without keeping rows.
 */
public final class LedgerImport {
  private static final long ROWS_A_STEP = 1 << 16;

  private final Mapping mapping;
  private final ImportSink sink;
  private final String file;
  private final HeaderSearch search;
  private final ExactSum entries = new ExactSum();
  private final ExactSum findings = new ExactSum();
  private final Map<String, Long> skips = new LinkedHashMap<>();
  private final RowChecks checks = new RowChecks();
  private long rows;
  private long unreadable;
  private boolean isCut;
  private Optional<Rational> control = Optional.empty();
  private @Nullable Bound bound;
  private @Nullable DecodingReader decoding;

  /** What is known once the header is found. */
  private record Bound(
      Columns columns, LineReader reader, Recovery recovery, List<BoundCondition> conditions) {}

  private record BoundCondition(String name, RowCondition where, int column, int amount) {}

  private LedgerImport(Path file, Mapping mapping, ImportSink sink) {
    this.file = String.valueOf(file.getFileName());
    this.mapping = mapping;
    this.sink = sink;
    this.search = new HeaderSearch(mapping);
  }

  /**
   * Reads a file.
   *
   * @throws BadFile if nothing of it can be used: no header, a missing column, another encoding
   * @throws IOException if it cannot be read
   */
  public static Reconciliation read(Path file, Mapping mapping, ImportSink sink)
      throws IOException {
    LedgerImport run = new LedgerImport(file, mapping, sink);
    try {
      run.read(file);
    } catch (BadFile e) {
      throw new BadFile(run.file + ": " + e.getMessage());
    }
    return run.reconciliation();
  }

  private void read(Path path) throws IOException {
    if (!mapping.file().columns().isEmpty()) {
      bindDeclared();
    }
    new RowSource(path, mapping.file(), new Rows()).read();
    if (bound == null) {
      throw search.notFound();
    }
  }

  private void bindDeclared() {
    Columns columns = Columns.of(mapping.file().columns());
    List<String> missing = columns.missing(mapping);
    if (!missing.isEmpty()) {
      throw new BadFile(
          "the mapping's file.columns lack %s; every column in use is among them"
              .formatted(String.join(", ", missing)));
    }
    bind(columns);
  }

  private void bind(Columns columns) {
    LineReader reader = new LineReader(file, mapping, columns);
    List<BoundCondition> conditions = new ArrayList<>();
    mapping
        .others()
        .controlTotal()
        .ifPresent(
            total ->
                conditions.add(
                    new BoundCondition(
                        "control total",
                        total.where(),
                        columns.index(total.where().column()),
                        columns.index(total.amount()))));
    mapping
        .others()
        .skips()
        .forEach(
            skip ->
                conditions.add(
                    new BoundCondition(
                        skip.name(), skip.where(), columns.index(skip.where().column()), -1)));
    bound =
        new Bound(
            columns, reader, new Recovery(reader, columns, mapping.file().delimiter()), conditions);
  }

  // ---- rows ----

  private final class Rows implements RowSource.Visitor {
    @Override
    public void opened(DecodingReader reader) {
      decoding = reader;
    }

    @Override
    public boolean row(Row row) {
      Bound columns = bound;
      if (columns == null) {
        rows++;
        beforeHeader(row);
        return true;
      }
      if (row.spansLines() && isWorkOfStrayQuote(row, columns.columns().count())) {
        return false;
      }
      step();
      posting(row, columns);
      return true;
    }

    private boolean isWorkOfStrayQuote(Row row, int count) {
      return row.cells() != count || row.readsLikeRows(count, mapping.file().delimiter());
    }

    @Override
    public void broken(long line, String text, RowSource.Break kind) {
      step();
      isCut |= kind == RowSource.Break.CUT;
      if (bound == null) {
        skip("preamble");
      } else {
        brokenPosting(line, text, kind.message(), bound);
      }
    }
  }

  private void step() {
    rows++;
    if (rows % ROWS_A_STEP == 0) {
      sink.progress(rows, requireNonNull(decoding).bytesRead());
    }
  }

  private void beforeHeader(Row row) {
    Optional<Columns> columns = search.offer(row);
    columns.ifPresent(this::bind);
    skip(columns.isPresent() ? "header" : "preamble");
  }

  private void posting(Row row, Bound columns) {
    String blanks = mapping.file().blanks();
    if (Blank.isFrom(row, 0, blanks)) {
      skip("empty row");
      return;
    }
    for (BoundCondition condition : columns.conditions()) {
      if (condition.column() < row.cells()
          && condition.where().holds(row.text(condition.column()))) {
        declared(row, condition, columns);
        return;
      }
    }
    int count = columns.columns().count();
    boolean isWide = row.cells() > count && Blank.isFrom(row, count, blanks);
    if (row.cells() != count && !isWide) {
      Recovery.Recovered recovered = columns.recovery().recover(row);
      finding(row.line(), List.of(recovered.fault()), recovered.amount());
    } else if (requireNonNull(decoding).metUndecodable() && !checks.isDecoded(row)) {
      List<Fault> faults = checks.undecodable(row, columns.columns(), mapping.file().encoding());
      finding(row.line(), faults, amount(row, columns));
    } else {
      line(row, columns);
    }
  }

  private void line(Row row, Bound columns) {
    LineReader reader = columns.reader();
    if (!reader.read(row)) {
      finding(row.line(), reader.faults(), amount(row, columns));
      return;
    }
    List<Fault> refused = sink.accept(reader.line());
    if (refused.isEmpty()) {
      entries.add(reader.line().amount());
    } else {
      finding(row.line(), refused, Optional.of(reader.line().amount().value()));
    }
  }

  private static Optional<Rational> amount(Row row, Bound columns) {
    return Optional.ofNullable(columns.reader().amount(row)).map(Amount::value);
  }

  private void declared(Row row, BoundCondition condition, Bound columns) {
    if (condition.amount() < 0) {
      skip(condition.name());
      return;
    }
    Amount total =
        condition.amount() < row.cells()
            ? mapping.amounts().parse(row.text(condition.amount()))
            : null;
    if (total == null || control.isPresent()) {
      String given = String.join(String.valueOf(mapping.file().delimiter()), row.texts());
      String required =
          total == null
              ? "the row that holds the control total has it in column '%s': %s"
                  .formatted(
                      columns.columns().name(condition.amount()), mapping.amounts().required())
              : "a file has one control total, and this is the second";
      finding(row.line(), List.of(new Fault("", given, required)), Optional.empty());
      return;
    }
    boolean isInverted = mapping.numbers().sign() == NumberForm.Sign.INVERTED;
    control = Optional.of(isInverted ? total.negated().value() : total.value());
    skip(condition.name());
  }

  // A quote character is no part of an amount: without it the rest of the line can be read.
  private void brokenPosting(long line, String text, String required, Bound columns) {
    String quote = String.valueOf(mapping.file().quote());
    String delimiter = String.valueOf(mapping.file().delimiter());
    List<String> cells = List.of(text.replace(quote, "").split(Pattern.quote(delimiter), -1));
    Optional<Rational> amount = columns.recovery().recover(line, cells).amount();
    finding(line, List.of(new Fault("", DecodingReader.readable(text), required)), amount);
  }

  private void finding(long line, List<Fault> faults, Optional<Rational> amount) {
    amount.ifPresentOrElse(value -> findings.add(Amount.of(value)), () -> unreadable++);
    sink.finding(new ImportFinding(file, line, faults, amount));
  }

  private void skip(String name) {
    skips.merge(name, 1L, Long::sum);
  }

  private Reconciliation reconciliation() {
    return new Reconciliation(
        file,
        rows,
        entries.count(),
        entries.value(),
        findings.count() + unreadable,
        findings.value(),
        unreadable,
        skips,
        new Reconciliation.Control(mapping.others().controlTotal().isPresent(), control),
        isCut);
  }
}
