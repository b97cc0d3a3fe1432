package org.openbook.alliance.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.json.SettlementDocument;

class HistoryCommandTest {
  private static final Path CASES = Path.of("../cases/src/main/resources");
  private static final Path TERMS = CASES.resolve("twoparty/terms.json");
  private static final Path FACTS = CASES.resolve("twoparty/facts.json");

  @TempDir private Path folder = Path.of("");

  private Path life = Path.of("");

  @BeforeEach
  void begin() {
    life = folder.resolve("life.json");
    assertThat(Ran.of("history", "init", life, "--terms", TERMS).code()).isZero();
  }

  private Ran history(String command, Object... words) {
    List<Object> all = new ArrayList<>(List.of("history", command, life));
    all.addAll(List.of(words));
    return Ran.of(all.toArray());
  }

  private Ran acted(String command, String day, Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--by", "Controller", "--on", day));
    return history(command, all.toArray());
  }

  private Ran issued() {
    return acted("issue", "2027-01-15", "--facts", FACTS);
  }

  private Ran paid(String amount, String reference) {
    return history(
        "pay",
        "--payer",
        "city",
        "--payee",
        "clinic",
        "--amount",
        amount,
        "--reference",
        reference,
        "--on",
        "2027-01-20",
        "--settlement",
        "1");
  }

  private void refused(Ran ran, String... words) throws IOException {
    String before = Files.readString(life);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).singleElement().asString().contains(words);
    assertThat(life).content().isEqualTo(before);
  }

  // ---- what is recorded ----

  @Test
  void issue_tells_what_became_payable_and_why() {
    Ran ran = issued();

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(
            "Small alliance, Settlement 1 issued",
            "Line | Party | Payable to date | Settlements before | Now",
            "Alliance fee | City | −€100,000.00 | €0.00 | −€100,000.00",
            "City | Clinic | €175,000.00");
  }

  @Test
  void second_settlement_makes_payable_what_the_first_did_not() {
    issued();
    Ran ran = acted("issue", "2027-02-15", "--facts", FACTS, "--stage", "final");

    assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains("Bonus | Clinic | €25,000.00 | €25,000.00 | €0.00", "Nothing is open.");
  }

  @Test
  void payment_leaves_open_what_it_does_not_cover() {
    issued();

    assertThat(paid("75000", "P-1").out()).contains("Open of settlement 1", "€100,000.00");
    assertThat(paid("EUR 100000", "P-2").out()).contains("Nothing is open.");
  }

  @Test
  void disputed_part_is_not_open_until_it_is_resolved() {
    issued();
    String[] part = {"--settlement", "1", "--line", "fee", "--party", "city"};

    Ran disputed =
        acted(
            "dispute",
            "2027-01-16",
            part[0],
            part[1],
            part[2],
            part[3],
            part[4],
            part[5],
            "--reason",
            "late");
    assertThat(disputed.out()).contains("disputed: fee (city), €100,000.00", "€75,000.00");
    assertThat(acted("resolve", "2027-01-17", (Object[]) part).out()).contains("€175,000.00");
  }

  @Test
  void withdrawn_settlement_leaves_its_payment_to_the_next() {
    issued();
    paid("75000", "P-1");

    Ran withdrawn =
        acted("withdraw", "2027-01-21", "--settlement", "1", "--reason", "a wrong month");
    assertThat(withdrawn.out()).contains("counts for the next", "Nothing is open.");
    assertThat(acted("issue", "2027-01-22", "--facts", FACTS).out())
        .contains("Paid on a withdrawn one", "€75,000.00", "€100,000.00");
  }

  @Test
  void settlement_document_is_issued_as_its_facts_are() {
    Path settled = folder.resolve("settled.json");
    Ran.of("settle", "--terms", TERMS, "--facts", FACTS, "--out", settled);

    assertThat(acted("issue", "2027-01-15", "--issued", settled).out()).contains("€175,000.00");
  }

  @Test
  void longer_history_is_written_elsewhere_if_that_is_asked_for() throws IOException {
    String before = Files.readString(life);
    Path longer = folder.resolve("longer.json");

    assertThat(acted("issue", "2027-01-15", "--facts", FACTS, "--out", longer).code()).isZero();
    assertThat(life).content().isEqualTo(before);
    assertThat(Ran.of("history", "verify", longer).out())
        .contains("holds: every settlement, link and balance was made anew");
  }

  // ---- what is told ----

  @Test
  void balance_statement_and_events_tell_in_the_language_asked_for() {
    issued();
    acted("approve", "2027-01-16", "--settlement", "1", "--role", "Tilaaja");
    paid("75000", "P-1");

    assertThat(history("balance", "--lang", "sv").out()).contains("Saldon 20.1.2027", "Förfallet");
    assertThat(history("balance", "--payer", "city", "--payee", "clinic").out())
        .contains("City → Clinic", "€100,000.00");
    assertThat(history("events", "--lang", "fi").out())
        .contains("Tilitys 1 annettu", "Tilitys 1 hyväksytty (Tilaaja)", "viite P-1");
    assertThat(history("statement", "--settlement", "1", "--lang", "fi").out())
        .contains("Tilaaja", "Controller");
    Path page = folder.resolve("1.html");
    history("statement", "--settlement", "1", "--out", page);
    assertThat(page).content().contains("Controller", "Tilaaja", "€100,000.00");
    assertThat(history("verify").out())
        .contains(
            "Settlements made anew", "Last link", "It does not prove that the events are true");
  }

  // ---- what is refused ----

  @Test
  void history_is_begun_once() throws IOException {
    refused(Ran.of("history", "init", life, "--terms", TERMS), "it is there already");
  }

  @Test
  void settlement_of_another_agreement_is_refused() throws IOException {
    Path other = folder.resolve("other.json");
    Ran.onTesoma("settle", "--out", other);

    refused(acted("issue", "2027-01-15", "--issued", other), "life.json");
  }

  @Test
  void payment_in_another_currency_is_refused() throws IOException {
    issued();

    refused(paid("USD 1", "P-1"), "USD", "the agreement's currency is EUR");
  }

  @Test
  void payment_of_more_than_is_open_and_reference_that_was_used_are_refused() throws IOException {
    issued();
    refused(paid("175000.01", "P-1"), "175000.01");
    paid("1", "P-1");
    refused(paid("1", "P-1"), "P-1");
  }

  @Test
  void event_out_of_order_is_refused() throws IOException {
    issued();

    refused(
        acted("approve", "2027-01-14", "--settlement", "1", "--role", "Client"),
        "2027-01-14",
        "a history is written forward");
  }

  @Test
  void act_without_a_reason_that_needs_one_and_unknown_settlement_are_refused() throws IOException {
    issued();
    refused(acted("withdraw", "2027-01-16", "--settlement", "1"), "no reason");
    refused(
        acted("withdraw", "2027-01-16", "--settlement", "7", "--reason", "wrong"), "settlement 7");
    refused(history("statement", "--settlement", "7"), "settlement 7 was never issued");
    refused(history("balance", "--payer", "city", "--payee", "clnic"), "party is 'clnic'");
  }

  @Test
  void altered_settlement_cannot_be_issued() throws IOException {
    Path settled = folder.resolve("settled.json");
    Ran.of("settle", "--terms", TERMS, "--facts", FACTS, "--out", settled);
    Files.writeString(settled, Files.readString(settled).replaceFirst("EUR 50000", "EUR 50001"));

    assertThat(acted("issue", "2027-01-15", "--issued", settled).code()).isEqualTo(1);
    refused(
        acted("issue", "2027-01-15", "--issued", settled, "--stage", "final"),
        "the document holds its own stage");
  }

  @Test
  void redacted_settlement_cannot_be_issued() throws IOException {
    Path settled = folder.resolve("settled.json");
    Ran.of("settle", "--terms", TERMS, "--facts", FACTS, "--out", settled);
    Files.writeString(
        settled, SettlementDocument.parse(Files.readAllBytes(settled)).withoutFacts().toJson());

    refused(
        acted("issue", "2027-01-15", "--issued", settled), "it holds no facts, they were left out");
  }

  @Test
  void settlement_that_names_another_version_is_found() throws IOException {
    issued();
    String text = Files.readString(life);
    Files.writeString(
        life, text.replaceFirst("\"inForce\": \"2026-01-01\"", "\"inForce\": \"2026-06-01\""));
    assertThat(life).content().isNotEqualTo(text);

    refused(history("verify"), "$.settlements.", "it was issued under");
  }

  @Test
  void name_of_another_ending_is_refused_for_what_is_json() {
    assertThat(history("issue", "--facts", FACTS, "--by", "C", "--out", "longer.pdf").errors())
        .singleElement()
        .asString()
        .contains("longer.pdf", "must end in .json");
  }

  @Test
  void altered_event_is_named_by_every_command() throws IOException {
    issued();
    paid("1", "P-1");
    Files.writeString(life, Files.readString(life).replace("\"P-1\"", "\"P-2\""));

    refused(history("verify"), "$.events[1].event: event 2, payment 'P-2'", "it was altered");
    refused(history("balance"), "event 2");
    refused(paid("1", "P-3"), "event 2");
  }
}
