package org.openbook.alliance.cli.history;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.party.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code alliance history pay}: a payment. */
@Command(
    name = "pay",
    mixinStandardHelpOptions = true,
    description = "Records a payment.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:recorded", "1:refused; nothing was changed", "2:a wrong option"},
    footerHeading = "%nExample:%n",
    footer =
        "  alliance history pay life.json --payer city --payee clinic --amount 1000 --reference P-1 --settlement 1")
public final class PayCommand extends HistoryChange {
  @Option(names = "--payer", required = true, paramLabel = "ID", description = "Who paid.")
  private String payer = "";

  @Option(names = "--payee", required = true, paramLabel = "ID", description = "Who was paid.")
  private String payee = "";

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "AMOUNT",
      description = "How much, in the agreement's currency: 1000.50, or EUR 1000.50.")
  private String amount = "";

  @Option(names = "--on", paramLabel = "DAY", description = "The day of payment (default: today).")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--reference",
      required = true,
      paramLabel = "TEXT",
      description = "The payment's reference; two payments never have the same.")
  private String reference = "";

  @Option(
      names = "--settlement",
      paramLabel = "N",
      description = "The settlement that it pays (default: none, it is an advance).")
  private @Nullable Integer settlement;

  @Override
  SettlementHistory change(SettlementHistory history) {
    Payment.Builder payment =
        Payment.builder()
            .payer(PartyId.of(payer))
            .payee(PartyId.of(payee))
            .amount(GivenAmount.of(amount, history))
            .date(on)
            .reference(reference);
    if (settlement != null) {
      payment.settlement(SettlementId.of(settlement));
    }
    return history.pay(payment.build());
  }
}
