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
    footer =
        "  alliance history pay life.json --payer city --payee clinic --amount 1000 --reference P-1 --settlement 1")
public final class PayCommand extends HistoryChange {
  @Option(names = "--payer", required = true, paramLabel = "ID")
  private String payer = "";

  @Option(names = "--payee", required = true, paramLabel = "ID")
  private String payee = "";

  @Option(names = "--amount", required = true, paramLabel = "AMOUNT")
  private String amount = "";

  @Option(names = "--on", paramLabel = "DAY")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--reference", required = true, paramLabel = "TEXT")
  private String reference = "";

  @Option(names = "--settlement", paramLabel = "N")
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
