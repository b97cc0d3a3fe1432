package org.openbook.alliance.cases.tesoma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.Payment;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/**
 * A life as documents and commands: the terms of each amendment, the facts of each settlement, and
 * the command for each event.
 *
 * <p>Not the history's own document: who runs the commands makes that anew.
 *
 * @param files the documents by the names of their files
 * @param commands the words of each command, in order; files are named as in {@code files}
 */
record LifeDocuments(Map<String, String> files, List<List<String>> commands) {
  /** The file of the history that the commands make. */
  static final String HISTORY = "life.json";

  static LifeDocuments of(SettlementHistory history) {
    Writer writer = new Writer(history.first());
    history.events().forEach(writer::add);
    return new LifeDocuments(writer.files, List.copyOf(writer.commands));
  }

  /** Collects files and commands, event after event. */
  private static final class Writer {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<List<String>> commands = new ArrayList<>();
    private Agreement agreement;

    Writer(Agreement first) {
      agreement = first;
      commands.add(List.of("history", "init", HISTORY, "--terms", terms(first)));
    }

    private String terms(Agreement now) {
      String name = "terms-%02d.json".formatted(files.size() + 1);
      files.put(name, TermsDocument.of(now).toJson());
      return name;
    }

    void add(HistoryEvent event) {
      if (event instanceof HistoryEvent.Amended amended) {
        agreement = amended.agreement();
        act("amend", amended, "--terms", terms(agreement));
      } else if (event instanceof HistoryEvent.Issued issued) {
        issue(issued);
      } else if (event instanceof HistoryEvent.Paid paid) {
        pay(paid.payment());
      } else {
        throw new IllegalArgumentException("event %s has no command here".formatted(event));
      }
    }

    private void issue(HistoryEvent.Issued issued) {
      Settlement settlement = issued.settlement();
      String name = "facts-%03d.json".formatted(files.size() + 1);
      files.put(name, FactsDocument.of(settlement.facts()).toJson());
      act(
          "issue",
          issued,
          "--facts",
          name,
          "--stage",
          stage(settlement.stage()),
          "--as-of",
          day(settlement).toString());
    }

    private static String stage(Stage stage) {
      return stage.toString().replace(' ', '-');
    }

    // A day of the period on which the version that was applied is in force.
    private LocalDate day(Settlement settlement) {
      Digest applied = settlement.termsDigest();
      LocalDate start = settlement.facts().period().start();
      return agreement.versions().stream()
          .filter(version -> version.model().digest().equals(applied))
          .map(version -> version.inForce().start())
          .findFirst()
          .map(from -> from.isAfter(start) ? from : start)
          .orElseThrow();
    }

    private void pay(Payment payment) {
      commands.add(
          List.of(
              "history",
              "pay",
              HISTORY,
              "--payer",
              payment.payer().value(),
              "--payee",
              payment.payee().value(),
              "--amount",
              Amounts.text(payment.amount()),
              "--on",
              payment.date().toString(),
              "--reference",
              payment.reference(),
              "--settlement",
              payment.settlement().orElseThrow().toString()));
    }

    private void act(String command, HistoryEvent.Acted event, String... words) {
      List<String> all = new ArrayList<>(List.of("history", command, HISTORY));
      all.addAll(List.of(words));
      all.addAll(List.of("--on", event.on().toString(), "--by", event.act().by()));
      commands.add(List.copyOf(all));
    }
  }
}
