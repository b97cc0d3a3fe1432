package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.WholeFile;
import org.openbook.alliance.cost.BookId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.intake.ledger.BadFile;
import org.openbook.alliance.intake.ledger.LedgerImport;
import org.openbook.alliance.intake.ledger.Mapping;
import org.openbook.alliance.intake.ledger.Mappings;
import org.openbook.alliance.intake.ledger.Reconciliation;
import org.openbook.alliance.json.BookLines;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.term.ContractPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book import}: ledger files into a book, every row accounted for. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  private static final ContractPeriod ANY_DAY =
      ContractPeriod.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

  @Option(names = "--mapping", required = true, paramLabel = "M.json")
  private String mappingName = "";

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "ledger-files")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "BOOK")
  private @Nullable Path out;

  @Option(names = "--findings", paramLabel = "FILE")
  private @Nullable Path findings;

  @Option(names = "--id", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--currency", paramLabel = "CODE")
  private @Nullable String currency;

  @Option(names = "--term", paramLabel = "FROM/TO")
  private @Nullable String term;

  @Option(names = "--recorded-on", paramLabel = "DAY")
  private @Nullable LocalDate recordedOn;

  @Option(names = "--show", defaultValue = "10", paramLabel = "N")
  private int show = 10;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return run(out);
    } catch (BadFile | IllegalArgumentException | IOException refused) {
      return BookCommand.refuse(spec, refused);
    } finally {
      out.flush();
    }
  }

  private int run(PrintWriter text) throws IOException {
    Mapping mapping = Mappings.find(mappingName);
    requireReadable();
    CostTotals totals = new CostTotals();
    Optional<BookRecorder> recorder = recorder(mapping);
    Figures figures = Figures.of(LanguageOption.of(spec), currencyOf(recorder, mapping));
    List<Reconciliation> results = new ArrayList<>();
    Path findingsFile = findingsFile();
    try (FindingsFile listed = FindingsFile.create(findingsFile)) {
      for (Path file : files) {
        try (FileProgress progress = FileProgress.of(file, spec.commandLine().getErr(), figures)) {
          ImportPrinter sink =
              new ImportPrinter(text, show, listed, progress, recorder, totals, figures);
          results.add(LedgerImport.read(file, mapping, sink));
          sink.end();
        }
      }
    }
    results.forEach(result -> text.print(ReconciliationText.of(result, figures)));
    if (recorder.isPresent()) {
      store(recorder.get().book(), text, figures);
    } else {
      text.print(TotalsText.of(totals.groups(), figures));
    }
    return results.stream().allMatch(Reconciliation::isClosed) ? 0 : 1;
  }

  private void requireReadable() {
    for (Path file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw Refusal.of("no-readable-file", file);
      }
    }
  }

  private void store(OpenBook book, PrintWriter text, Figures figures) throws IOException {
    Path file = java.util.Objects.requireNonNull(out);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    WholeFile.writeLines(file, BookLines.of(book).lines());
    text.println(figures.said("stored", BookCommand.head(book, figures), file));
    if (term == null) {
      text.println(figures.said("any-day"));
    }
  }

  private @Nullable Path findingsFile() {
    if (findings != null) {
      return findings;
    }
    return out == null ? null : FindingsFile.beside(out);
  }

  private Optional<BookRecorder> recorder(Mapping mapping) throws IOException {
    if (out == null) {
      return Optional.empty();
    }
    OpenBook book = Files.exists(out) ? Documents.book(out) : newBook(mapping);
    LocalDate day =
        recordedOn == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : recordedOn;
    return Optional.of(new BookRecorder(book.writer(day)));
  }

  private CurrencyUnit currencyOf(Optional<BookRecorder> recorder, Mapping mapping) {
    return recorder.map(BookRecorder::book).map(OpenBook::currency).orElse(currency(mapping));
  }

  private CurrencyUnit currency(Mapping mapping) {
    return Amounts.currency(currency == null ? mapping.currency().orElse("EUR") : currency);
  }

  private OpenBook newBook(Mapping mapping) {
    return OpenBook.of(
        BookId.of(id == null ? mapping.name() : id),
        currency(mapping),
        term == null ? ANY_DAY : ContractPeriod.parse(term));
  }
}
