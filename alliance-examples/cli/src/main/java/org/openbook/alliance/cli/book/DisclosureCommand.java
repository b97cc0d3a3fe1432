package org.openbook.alliance.cli.book;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cli.option.Documents;
import org.openbook.alliance.cli.option.Format;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Output;
import org.openbook.alliance.cli.option.PrintoutFile;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.disclosure.BookView;
import org.openbook.alliance.disclosure.DisclosureTerms;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.term.ContractPeriod;
import org.openbook.alliance.workbook.TableWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance book disclosure}: what one party may see of a book. */
@Command(
    name = "disclosure",
    mixinStandardHelpOptions = true,
    footer =
        "  alliance book disclosure book.jsonl --classification annex.json --terms disclosure.json"
            + " --recipient clinic")
public final class DisclosureCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", descriptionKey = "book")
  private Path file = Path.of("");

  @Option(names = "--classification", required = true, paramLabel = "C.json")
  private Path classification = Path.of("");

  @Option(names = "--terms", required = true, paramLabel = "D.json")
  private Path terms = Path.of("");

  @Option(names = "--recipient", required = true, paramLabel = "ID")
  private String recipient = "";

  @Option(names = "--period", paramLabel = "FROM/TO")
  private @Nullable String period;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Output.Wanted wanted = output.wanted(Format.TEXT, Format.HTML, Format.PDF, Format.XLSX);
    Printout view;
    try {
      view = view();
    } catch (IllegalArgumentException unusable) {
      return BookCommand.refuse(spec, unusable);
    }
    output.write(wanted, as -> bytes(view, as));
    return ExitCode.OK;
  }

  private byte[] bytes(Printout view, Format as) {
    return as == Format.XLSX
        ? TableWorkbook.of(view.title(), tables(view), language.language(), view.currency())
        : PrintoutFile.bytes(view, as, language.language());
  }

  private static List<Table> tables(Printout view) {
    return view.parts().stream()
        .flatMap(part -> part.contents().stream())
        .map(Table.class::cast)
        .toList();
  }

  private Printout view() {
    OpenBook book = Documents.book(file);
    CostAnnex annex = Documents.costAnnex(classification);
    DisclosureTerms permitted =
        Documents.read(terms, org.openbook.alliance.json.Documents.DISCLOSURE_TERMS::read);
    Alliance alliance = Documents.made(() -> annex.alliance(book), classification, file);
    PartyId to = Documents.made(() -> recipient(alliance, permitted), terms, classification);
    ContractPeriod stated = period == null ? book.term() : ContractPeriod.parse(period);
    CostStatement statement =
        Documents.made(
            () -> CostStatement.of(book, annex.classification(), alliance, stated),
            file,
            classification);
    BookView view = BookView.of(book, statement, permitted, to);
    return new DisclosedView(view, permitted, alliance, annex.classification().catalogue())
        .printout();
  }

  // Who sees may be a client, of which an annex of costs knows nothing; whose costs are seen not.
  private PartyId recipient(Alliance alliance, DisclosureTerms permitted) {
    Set<PartyId> known = new LinkedHashSet<>();
    alliance.parties().stream().map(Party::id).forEach(known::add);
    permitted.permissions().forEach(given -> known.add(given.recipient()));
    PartyId given = PartyId.of(recipient);
    Faults faults = Faults.in("view");
    faults.require(
        known.contains(given),
        () ->
            Faults.unknown(
                "recipient",
                recipient,
                "the parties are %s",
                known.stream().map(PartyId::value).toList()));
    permitted.permissions().stream()
        .filter(permission -> !alliance.contains(permission.owner()))
        .forEach(permission -> faults.add(alliance.unknown(permission.owner())));
    faults.throwIfAny();
    return given;
  }
}
