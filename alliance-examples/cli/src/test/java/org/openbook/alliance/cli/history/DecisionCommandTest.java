package org.openbook.alliance.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.HistorySample;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.posting.AccountUse;

class DecisionCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path history = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void write() throws IOException {
    history = HistorySample.in(folder);
    plan = plan(List.of("pirha", "tampere"));
  }

  private Path plan(List<String> parties) throws IOException {
    String accounts =
        parties.stream()
            .flatMap(party -> Stream.of(AccountUse.values()).map(use -> account(party, use)))
            .collect(Collectors.joining(",\n"));
    return Files.writeString(
        folder.resolve("plan-" + parties.size() + ".json"), "{\"accounts\": [" + accounts + "]}");
  }

  private static String account(String party, AccountUse use) {
    return "{\"party\": \"%s\", \"use\": \"%s\", \"account\": \"%s\", \"costCentre\": \"84\"}"
        .formatted(party, use.toString().replace(' ', '-'), 4000 + use.ordinal());
  }

  private Ran decision(Object... words) {
    return Ran.of(
        Stream.concat(Stream.of("history", "decision", history), Stream.of(words)).toArray());
  }

  @Test
  void decision_is_drafted_as_text_page_and_paper() {
    Path page = folder.resolve("d.html");
    Path paper = folder.resolve("d.pdf");
    Ran ran =
        decision(
            "--settlement",
            2,
            "--plan",
            plan,
            "--lang",
            "fi",
            "--body",
            "Aluehallitus",
            "--day",
            "2022-06-13",
            "--out",
            "-",
            "--out",
            page,
            "--out",
            paper);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Päätösluonnos: Tesoman hyvinvointiallianssi, tilitys 2", "13.6.2022")
        .contains("Aluehallitus hyväksyy tilityksen 2", "Mitä on muuttunut", "Maksun peruste");
    assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Päätösehdotus");
    assertThat(paper).binaryContent().startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void unknown_and_withdrawn_settlements_and_amendments_are_refused() throws IOException {
    assertThat(decision("--settlement", 9).errors())
        .containsExactly(history + ": settlement 9 was never issued; those issued are [1, 2]");
    assertThat(decision("--amendment", 1).errors())
        .containsExactly(history + ": draft of a decision: the history has no amendment");
    SettlementHistory withdrawn =
        HistorySample.history()
            .withdraw(
                SettlementId.of(2),
                Act.of(LocalDate.of(2022, 6, 2), "Controller").because("wrong"));
    Files.writeString(history, HistoryDocument.of(withdrawn).toJson());
    Ran ran = decision("--settlement", 2);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("settlement 2 was withdrawn on 2022-06-02");
  }

  @Test
  void one_of_settlement_and_amendment_is_asked_for() {
    assertThat(decision().code()).isEqualTo(2);
    assertThat(decision("--settlement", 1, "--amendment", 1).code()).isEqualTo(2);
    assertThat(decision("--amendment", 1, "--plan", plan).code()).isEqualTo(2);
  }

  @Test
  void plan_that_lacks_a_clients_account_is_refused_with_both_files() throws IOException {
    Path poor = plan(List.of("pirha"));
    Ran ran = Ran.of("history", "payment-basis", history, "--settlement", 1, "--plan", poor);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith(history + ", " + poor + ": ")
        .contains("fee expense of 'tampere'");
  }

  @Test
  void basis_of_payment_has_each_client_with_its_accounts() {
    Ran ran =
        Ran.of(
            "history", "payment-basis", history, "--settlement", 1, "--plan", plan, "--lang", "sv");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Betalningsgrund: ", "Tammerfors stad", "45 002 267,29 €")
        .contains("4002 (Köp av tjänster)", "Alla beställare");
  }
}
