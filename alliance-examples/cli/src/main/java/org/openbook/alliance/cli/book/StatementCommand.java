package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.intake.ledger.BadFile;
import org.openbook.alliance.intake.ledger.ImportFinding;
import org.openbook.alliance.term.ContractPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book statement}: what the costs of books add up to. */
@Command(name = "statement", mixinStandardHelpOptions = true)
public final class StatementCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "BOOK", descriptionKey = "books")
  private List<Path> books = List.of();

  @Option(names = "--classification", paramLabel = "C.json")
  private @Nullable Path classification;

  @Option(names = "--period", paramLabel = "FROM/TO")
  private @Nullable String period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      for (Path file : books) {
        state(file, out);
      }
      return 0;
    } catch (BadFile | IllegalArgumentException | IOException refused) {
      return BookCommand.refuse(spec, refused);
    } finally {
      out.flush();
    }
  }

  private void state(Path file, PrintWriter out) throws IOException {
    OpenBook book = Documents.book(file);
    ContractPeriod stated = period == null ? book.term() : ContractPeriod.parse(period);
    Figures figures = Figures.of(LanguageOption.of(spec), book.currency());
    out.println(BookCommand.head(book, figures));
    if (classification == null) {
      CostTotals totals = new CostTotals();
      book.stated().stream()
          .filter(entry -> stated.contains(entry.statedOn()))
          .forEach(entry -> totals.add(entry.entry()));
      out.print(TotalsText.of(totals.groups(), figures));
    } else {
      CostAnnex contract = Documents.costAnnex(classification);
      CostStatement statement =
          CostStatement.of(book, contract.classification(), contract.alliance(book), stated);
      out.print(CostStatementText.of(statement, figures));
    }
    printUnreadable(FindingsFile.read(FindingsFile.beside(file)), out, figures);
  }

  private static void printUnreadable(
      List<ImportFinding> findings, PrintWriter out, Figures figures) {
    List<Rational> amounts = new ArrayList<>();
    findings.forEach(finding -> finding.amount().ifPresent(amounts::add));
    out.println(
        figures.counted(
            "not-imported",
            findings.size(),
            figures.sum(Rational.sum(amounts)),
            figures.count(amounts.size()),
            figures.count(findings.size() - amounts.size())));
  }
}
