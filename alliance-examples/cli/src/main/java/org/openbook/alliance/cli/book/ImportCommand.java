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
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
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
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports ledger files: every row becomes an entry, a finding or a declared skip.",
      "With --out the entries are recorded in a book; without, costs are only added up and printed.",
      "A book that is there already, as lines or as one document, is continued: postings that it has",
      "already are findings, and it is written as lines."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every row is accounted for and every control total closes, with or without findings",
      "1:a row is not accounted for, a declared control total is missing or does not close,"
          + " or a file ends in the middle of a quote",
      "2:a mapping, file, book or option cannot be used; nothing is recorded"
    })
public final class ImportCommand implements Callable<Integer> {
  private static final ContractPeriod ANY_DAY =
      ContractPeriod.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

  @Option(
      names = "--mapping",
      required = true,
      paramLabel = "M.json",
      description = "How the files are written: a mapping file, or lambeth, or kuntaliitto-2021.")
  private String mappingName = "";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The ledger files, in order.")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "BOOK", description = "The book, in lines of JSON.")
  private @Nullable Path out;

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      description = "Where the findings go (default: BOOK.findings.jsonl beside the book).")
  private @Nullable Path findings;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The book's id (default: the mapping's name).")
  private @Nullable String id;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The book's currency (default: the mapping's constant, or EUR).")
  private @Nullable String currency;

  @Option(
      names = "--term",
      paramLabel = "FROM/TO",
      description =
          "The days on which a cost may accrue: 2021-01-01/2021-12-31 (default: any day).")
  private @Nullable String term;

  @Option(
      names = "--recorded-on",
      paramLabel = "DAY",
      description = "The day of recording (default: today).")
  private @Nullable LocalDate recordedOn;

  @Option(
      names = "--show",
      defaultValue = "10",
      paramLabel = "N",
      description = "How many findings to print (default: ${DEFAULT-VALUE}; -1 for all).")
  private int show = 10;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return run(out);
    } catch (BadFile | IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    } catch (java.nio.file.NoSuchFileException e) {
      spec.commandLine().getErr().println("file is '" + e.getFile() + "'; no such file");
      return 2;
    } finally {
      out.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private int run(PrintWriter text) throws IOException {
    Mapping mapping = Mappings.find(mappingName);
    requireReadable();
    CostTotals totals = new CostTotals();
    Optional<BookRecorder> recorder = recorder(mapping);
    List<Reconciliation> results = new ArrayList<>();
    Path findingsFile = findingsFile();
    try (FindingsFile listed = FindingsFile.create(findingsFile)) {
      for (Path file : files) {
        try (FileProgress progress = FileProgress.of(file, spec.commandLine().getErr())) {
          ImportPrinter sink = new ImportPrinter(text, show, listed, progress, recorder, totals);
          results.add(LedgerImport.read(file, mapping, sink));
          sink.end();
        }
      }
    }
    results.forEach(result -> text.print(ReconciliationText.of(result)));
    if (recorder.isPresent()) {
      store(recorder.get().book(), text);
    } else {
      text.print(TotalsText.of(totals.groups()));
    }
    return results.stream().allMatch(Reconciliation::isClosed) ? 0 : 1;
  }

  private void requireReadable() {
    for (Path file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new BadFile("file is '%s'; it is a file that can be read".formatted(file));
      }
    }
  }

  private void store(OpenBook book, PrintWriter text) throws IOException {
    Path file = java.util.Objects.requireNonNull(out);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    WholeFile.writeLines(file, BookLines.of(book).lines());
    text.println(book + " in " + file);
    if (term == null) {
      text.println("no --term was given: the book takes costs of any day");
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

  private OpenBook newBook(Mapping mapping) {
    return OpenBook.of(
        BookId.of(id == null ? mapping.name() : id),
        Amounts.currency(currency == null ? mapping.currency().orElse("EUR") : currency),
        term == null ? ANY_DAY : ContractPeriod.parse(term));
  }
}
