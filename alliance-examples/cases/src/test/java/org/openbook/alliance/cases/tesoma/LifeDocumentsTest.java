package org.openbook.alliance.cases.tesoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.HistoryDocument;
import org.openbook.alliance.party.Party;

class LifeDocumentsTest {
  private static final SettlementHistory LIVED = Life.lived().history();

  @TempDir private Path folder = Path.of("");

  private int run(List<String> words) {
    String[] inFolder =
        words.stream()
            .map(word -> word.endsWith(".json") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    return Main.commandLine().setOut(new PrintWriter(new StringWriter())).execute(inFolder);
  }

  @Test
  void life_run_from_documents_by_commands_alone_ends_with_the_same_balances() throws IOException {
    LifeDocuments life = LifeDocuments.of(LIVED);
    for (Map.Entry<String, String> file : life.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    assertThat(life.commands()).allSatisfy(command -> assertThat(run(command)).isZero());

    Path file = folder.resolve(LifeDocuments.HISTORY);
    SettlementHistory again = HistoryDocument.parse(Files.readAllBytes(file)).history();
    LocalDate last = LocalDate.of(2025, 12, 31);
    assertThat(again.digest()).isEqualTo(LIVED.digest());
    for (Party party : LifeTerms.parties()) {
      assertThat(again.balance(party.id(), last)).isEqualTo(LIVED.balance(party.id(), last));
    }
    assertThat(run(List.of("history", "verify", LifeDocuments.HISTORY))).isZero();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("settlement-40", "settlement-4O"));
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setErr(new PrintWriter(err))
            .execute("history", "verify", file.toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("payment 'settlement-4O'", "it was altered");
  }
}
