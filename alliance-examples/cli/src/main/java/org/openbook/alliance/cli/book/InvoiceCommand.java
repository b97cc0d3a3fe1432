package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.intake.invoice.ImportedInvoice;
import org.openbook.alliance.intake.invoice.InvoiceFinding;
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
@Command(name = "invoice", mixinStandardHelpOptions = true)
public final class InvoiceCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "invoice-files")
  private List<Path> files = List.of();

  @Option(names = "--party", required = true, paramLabel = "PARTY")
  private String party = "";

  @Option(names = "--cost-type", paramLabel = "TYPE")
  private @Nullable String costType;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return run(out);
    } catch (IOException | IllegalArgumentException refused) {
      return BookCommand.refuse(spec, refused);
    } finally {
      out.flush();
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

  private void print(ImportedInvoice invoice, PrintWriter out) {
    Optional<CurrencyUnit> currency =
        invoice.entries().stream().map(CostEntry::currency).findFirst();
    Figures figures = new Figures(LanguageOption.of(spec), currency);
    invoice.entries().forEach(entry -> out.println(EntryText.of(entry, figures)));
    invoice.findings().forEach(finding -> out.println(told(finding, figures)));
    String control = invoice.control().map(figures::sum).orElse(figures.said("none"));
    TextTable table =
        new TextTable("lrrl")
            .row(
                figures.said("rows-read"),
                figures.count(invoice.rows()),
                figures.sum(invoice.rowSum()),
                "")
            .row(
                figures.said("entries"),
                figures.count(invoice.entries().size()),
                figures.sum(invoice.entrySum()),
                "")
            .row(figures.said("findings"), figures.count(invoice.findings().size()), "", "")
            .row(
                figures.said("control-total"),
                "",
                control,
                figures.said(invoice.isClosed() ? "control-closes" : "control-open"));
    out.print(invoice.file() + "\n" + table.indented("  "));
  }

  private static String told(InvoiceFinding finding, Figures figures) {
    String required = Told.of(finding.required()).in(figures.language());
    return finding.line().isEmpty()
        ? figures.said(
            "invoice-finding", finding.file(), finding.element(), finding.given(), required)
        : figures.said(
            "invoice-line-finding",
            finding.file(),
            finding.line(),
            finding.element(),
            finding.given(),
            required);
  }
}
