package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
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
@Command(
    name = "statement",
    mixinStandardHelpOptions = true,
    description = {
      "States the costs of books by party, cost type and month, credit notes gross and net.",
      "With --classification by class: reimbursable, covered by the fee, excluded.",
      "Without, costs are added up, and every cost type is a finding: no class is a default."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:stated, with or without findings", "2:a book or an option cannot be used"})
public final class StatementCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "BOOK", description = "The books.")
  private List<Path> books = List.of();

  @Option(
      names = "--classification",
      paramLabel = "C.json",
      description = "How the contract classifies cost types; see the README of the mappings.")
  private @Nullable Path classification;

  @Option(
      names = "--period",
      paramLabel = "FROM/TO",
      description = "The days to state (default: the book's term).")
  private @Nullable String period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      for (Path file : books) {
        state(file, out);
      }
      return 0;
    } catch (BadFile | IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    } finally {
      out.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private void state(Path file, PrintWriter out) throws IOException {
    OpenBook book = Documents.book(file);
    ContractPeriod stated = period == null ? book.term() : ContractPeriod.parse(period);
    out.println(book);
    if (classification == null) {
      CostTotals totals = new CostTotals();
      book.stated().stream()
          .filter(entry -> stated.contains(entry.statedOn()))
          .forEach(entry -> totals.add(entry.entry()));
      out.print(TotalsText.of(totals.groups()));
    } else {
      CostAnnex contract = Documents.costAnnex(classification);
      CostStatement statement =
          CostStatement.of(book, contract.classification(), contract.alliance(book), stated);
      out.print(CostStatementText.of(statement));
    }
    printUnreadable(FindingsFile.read(FindingsFile.beside(file)), out);
  }

  private static void printUnreadable(List<ImportFinding> findings, PrintWriter out) {
    List<Rational> amounts = new ArrayList<>();
    findings.forEach(finding -> finding.amount().ifPresent(amounts::add));
    out.printf(
        "not imported: %s findings, %s in %s of them, %s without readable amount%n",
        Figures.count(findings.size()),
        Figures.sum(Rational.sum(amounts)),
        Figures.count(amounts.size()),
        Figures.count(findings.size() - amounts.size()));
  }
}
