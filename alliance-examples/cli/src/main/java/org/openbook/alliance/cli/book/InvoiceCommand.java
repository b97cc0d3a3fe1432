package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.intake.invoice.ImportedInvoice;
import org.openbook.alliance.intake.invoice.InvoiceImport;
import org.openbook.alliance.intake.invoice.InvoiceTerms;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.statement.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book invoice}: what electronic invoices would post. Records nothing. */
@Command(
    name = "invoice",
    mixinStandardHelpOptions = true,
    description = {
      "Reads invoices and credit notes of EN 16931 (UBL 2.1): entries, findings, totals.",
      "Nothing is recorded."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every invoice's total closes, with or without findings",
      "1:an invoice cannot be read, or its total is missing or does not close",
      "2:a file cannot be opened, or an option cannot be used"
    })
public final class InvoiceCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The invoices.")
  private List<Path> files = List.of();

  @Option(
      names = "--party",
      required = true,
      paramLabel = "PARTY",
      description = "The party that received the invoices.")
  private String party = "";

  @Option(
      names = "--cost-type",
      paramLabel = "TYPE",
      description = "The cost type of lines without an accounting cost (cbc:AccountingCost).")
  private @Nullable String costType;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return run(out);
    } catch (java.nio.file.NoSuchFileException e) {
      spec.commandLine().getErr().println("file is '" + e.getFile() + "'; no such file");
      return 2;
    } catch (IOException | IllegalArgumentException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    } finally {
      out.flush();
      spec.commandLine().getErr().flush();
    }
  }

  private int run(PrintWriter out) throws IOException {
    InvoiceImport invoices =
        new InvoiceImport(
            new InvoiceTerms(PartyId.of(party), Optional.ofNullable(costType).map(CostTypeId::of)));
    int code = 0;
    for (Path file : files) {
      ImportedInvoice invoice = invoices.read(file);
      print(invoice, out);
      code = invoice.isClosed() ? code : 1;
    }
    return code;
  }

  private static void print(ImportedInvoice invoice, PrintWriter out) {
    invoice.entries().forEach(entry -> out.println(entry + ", " + entry.origin()));
    invoice.findings().forEach(out::println);
    String control = invoice.control().map(Figures::sum).orElse("none");
    TextTable table =
        new TextTable("lrrl")
            .row("rows read", Figures.count(invoice.rows()), Figures.sum(invoice.rowSum()), "")
            .row(
                "entries",
                Figures.count(invoice.entries().size()),
                Figures.sum(invoice.entrySum()),
                "")
            .row("findings", Figures.count(invoice.findings().size()), "", "")
            .row("control total", "", control, invoice.isClosed() ? "closed" : "OPEN");
    out.print(invoice.file() + "\n" + table.indented("  "));
  }
}
