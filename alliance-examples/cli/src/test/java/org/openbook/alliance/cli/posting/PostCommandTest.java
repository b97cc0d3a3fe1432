package org.openbook.alliance.cli.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.HistorySample;
import org.openbook.alliance.cli.Ran;
import org.openbook.alliance.json.Documents;
import org.openbook.alliance.posting.AccountUse;
import org.openbook.alliance.posting.PostingSet;

class PostCommandTest {
  private static final List<String> PARTIES = List.of("tampere", "mehilainen");

  @TempDir private Path folder = Path.of("");
  private Path history = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void write() throws IOException {
    history = HistorySample.in(folder);
    plan = plan(PARTIES);
  }

  private Path plan(List<String> parties) throws IOException {
    String accounts =
        parties.stream()
            .flatMap(party -> Stream.of(AccountUse.values()).map(use -> account(party, use)))
            .collect(Collectors.joining(",\n"));
    return Files.writeString(
        folder.resolve("plan.json"),
        "{\"dimensions\": [\"partner\", {\"id\": \"service\", \"value\": \"4711\"}],\n"
            + "\"accounts\": ["
            + accounts
            + "]}");
  }

  private static String account(String party, AccountUse use) {
    String dimensions = use == AccountUse.PAYABLE ? ", \"dimensions\": {\"partner\": \"P7\"}" : "";
    return "{\"party\": \"%s\", \"use\": \"%s\", \"account\": \"%s\", \"costCentre\": \"84\"%s}"
        .formatted(party, use.toString().replace(' ', '-'), 4000 + use.ordinal(), dimensions);
  }

  private Ran post(Object... words) {
    return Ran.of(
        Stream.concat(
                Stream.of("post", "--history", history, "--plan", plan, "--settlement", 1),
                Stream.of(words))
            .toArray());
  }

  @Test
  void rows_of_a_csv_file_balance_and_have_the_plans_dimensions() throws IOException {
    Path file = folder.resolve("p.csv");
    Ran ran = post("--party", "tampere", "--out", file);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .isEqualTo(
            "settlement,party,account,cost_centre,partner,service,debit,credit,currency,line,"
                + "counterparty,text");
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    assertThat(rows).hasSizeGreaterThan(2).allMatch(row -> row[5].equals("4711"));
    assertThat(rows).anyMatch(row -> row[2].equals("4010") && row[4].equals("P7"));
    assertThat(sum(rows, 6)).isEqualByComparingTo(sum(rows, 7)).isPositive();
    assertThat(lines).anyMatch(line -> line.contains("38777267.29,,EUR,costs-mehilainen"));
  }

  private static BigDecimal sum(List<String[]> rows, int column) {
    return rows.stream()
        .map(row -> row[column])
        .filter(amount -> !amount.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void every_party_has_a_table_whose_totals_are_equal() {
    Ran ran = post("--lang", "sv");
    assertThat(ran.code()).isZero();
    for (String party : PARTIES) {
      assertThat(ran.out()).contains("Avräkning 1, Bokföring " + party);
    }
    List<String> totals =
        ran.out().lines().map(String::strip).filter(line -> line.startsWith("Totalt")).toList();
    assertThat(totals)
        .hasSize(2)
        .allSatisfy(
            line -> {
              String[] cells = line.split(" {3,}", -1);
              assertThat(cells[1]).isEqualTo(cells[2]);
            });
  }

  @Test
  void json_is_the_document_of_one_partys_postings() throws IOException {
    Path file = folder.resolve("p.json");
    assertThat(post("--party", "mehilainen", "--out", file).code()).isZero();
    PostingSet set = Documents.POSTINGS.read(Files.readAllBytes(file));
    assertThat(set.party().value()).isEqualTo("mehilainen");
    assertThat(set.debits()).isEqualTo(set.credits());
  }

  @Test
  void json_of_several_parties_asks_for_one_of_them() {
    Ran ran = post("--out", folder.resolve("p.json"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("give --party, one of").contains(PARTIES);
    assertThat(folder.resolve("p.json")).doesNotExist();
  }

  @Test
  void unknown_party_and_number_are_refused_with_those_there_are() {
    assertThat(post("--party", "helsinki").errors())
        .singleElement()
        .asString()
        .contains("party is 'helsinki'", "mehilainen");
    Ran ran = Ran.of("post", "--history", history, "--plan", plan, "--settlement", 9);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .containsExactly(history + ": settlement 9 was never issued; those issued are [1, 2]");
  }

  @Test
  void settlement_without_interest_has_none_to_post() {
    Ran ran = post("--interest");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors())
        .containsExactly(
            history + ": settlement 1 has no claimed interest; there is nothing to post");
  }

  @Test
  void plan_that_lacks_accounts_is_refused_with_all_of_them() throws IOException {
    plan = plan(List.of("tampere"));
    Ran ran = post();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(plan + ": ").contains("mehilainen").doesNotContain("pirha");
  }

  @Test
  void history_that_does_not_verify_is_refused() throws IOException {
    Files.writeString(history, Files.readString(history).replaceFirst("2022-06-01", "2022-06-02"));
    Ran ran = post();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errors()).isNotEmpty().allMatch(line -> line.startsWith(history + ": $"));
  }
}
