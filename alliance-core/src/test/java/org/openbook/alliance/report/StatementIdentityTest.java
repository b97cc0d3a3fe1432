package org.openbook.alliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.history.testing.HistorySamples;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Section.Topic;
import org.openbook.alliance.settlement.Settlement;

/** Which settlement a statement is of, as its head says it. */
class StatementIdentityTest {
  private static final Cover COVER = Cover.of(Label.en("Small"));
  private static final Settlement SETTLED = HistorySamples.onAccount(1, "1000000");
  private static final SettlementHistory ISSUED =
      HistorySamples.oneMonth()
          .approve(HistorySamples.first(), "leadership team", HistorySamples.on("2018-05-04"));

  private static List<String> printed(Statement statement, Language language) {
    Section head = statement.sections().get(0);
    assertThat(head.topic()).isEqualTo(Topic.IDENTITY);
    return head.contents().stream()
        .flatMap(content -> ((Table) content).rows().stream())
        .map(
            row ->
                String.join(
                    " | ",
                    row.cells().stream().map(cell -> cell.in(statement.style(language))).toList()))
        .toList();
  }

  @Test
  void statement_of_an_issued_settlement_says_which_one_it_is() {
    Statement statement = Statement.of(ISSUED, HistorySamples.first(), COVER);

    assertThat(printed(statement, Language.FI))
        .containsExactly(
            "Historia | [en] Small over time",
            "Numero | 1",
            "Tilitettävä jakso | 1.4.2018–30.4.2018",
            "Vaihe | ennakko",
            "Antopäivä | 2.5.2018",
            "Laatinut | Controller",
            "Controller | leadership team | 4.5.2018",
            "tilitys | " + SETTLED.digest().hex(),
            "ehdot | " + SETTLED.termsDigest().hex(),
            "lähtötiedot | " + SETTLED.factsDigest().hex(),
            "historia tilityksen antamisen jälkeen | " + ISSUED.links().get(0).hex(),
            "historia viimeisimmän tapahtuman jälkeen | " + ISSUED.digest().hex());
    assertThat(printed(statement, Language.SV))
        .contains("Utfärdandedag | 2.5.2018", "Upprättad av | Controller");
    assertThat(statement.sections().get(0).notes()).isEmpty();
  }

  @Test
  void statement_of_a_settlement_that_was_not_issued_says_so() {
    Statement statement = Statement.of(SETTLED, COVER);

    assertThat(printed(statement, Language.EN))
        .startsWith("Period settled | 1 April 2018 – 30 April 2018", "Stage | on account")
        .contains("Issued on | not issued", "settlement | " + SETTLED.digest().hex());
    assertThat(printed(statement, Language.FI)).contains("Antopäivä | ei annettu");
    assertThat(printed(statement, Language.SV)).contains("Utfärdandedag | inte utfärdad");
  }

  @Test
  void settlement_that_nobody_approved_says_so() {
    Statement statement = Statement.of(HistorySamples.oneMonth(), HistorySamples.first(), COVER);

    assertThat(printed(statement, Language.EN)).contains("Approved by | not approved");
  }

  @Test
  void withdrawn_settlement_says_first_that_it_does_not_stand() {
    SettlementHistory withdrawn =
        ISSUED.withdraw(
            HistorySamples.first(), HistorySamples.on("2018-05-09").because("wrong month"));
    Statement statement = Statement.of(withdrawn, HistorySamples.first(), COVER);

    assertThat(statement.sections().get(0).notes())
        .extracting(note -> note.in(Language.FI))
        .containsExactly("PERUUTETTU: tämä tilitys ei ole voimassa.");
    assertThat(printed(statement, Language.EN))
        .contains("Withdrawn by | Controller", "Reason | wrong month");
    assertThat(statement.identity())
        .hasToString("settlement 1, on account, 2018-04-01/2018-04-30, withdrawn");
  }

  @Test
  void second_issue_stands_at_its_own_link() {
    SettlementHistory two =
        ISSUED.issue(HistorySamples.onAccount(2, "2000000"), HistorySamples.on("2018-06-04"));
    StatementIdentity first = StatementIdentity.of(two, HistorySamples.first());
    StatementIdentity second = StatementIdentity.of(two, SettlementId.of(2));

    assertThat(link(first)).isEqualTo(two.links().get(0));
    assertThat(link(second)).isEqualTo(two.links().get(2)).isEqualTo(two.digest());
    assertThat(two.links()).hasSize(3);
  }

  private static Digest link(StatementIdentity identity) {
    return identity.issue().orElseThrow().entry().link();
  }

  @Test
  void settlement_that_was_never_issued_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statement.of(ISSUED, SettlementId.of(2), COVER))
        .withMessageContaining("settlement 2 was never issued");
  }

  @Test
  void blank_role_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatementIdentity.Approval(" ", HistorySamples.on("2018-05-04")))
        .withMessage("role of an approval by Controller is blank; who approves has a role");
  }

  @Test
  void identity_is_read_from_what_was_written() {
    RoundTrips.check(StatementIdentity.FORM, StatementIdentity.of(ISSUED, HistorySamples.first()));
    RoundTrips.check(StatementIdentity.FORM, StatementIdentity.of(SETTLED));
  }
}
