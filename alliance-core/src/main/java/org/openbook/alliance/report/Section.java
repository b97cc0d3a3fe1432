package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.term.Label;

/**
 * A section of a statement under the heading of its topic.
 *
 * <p>Not a page: a view decides where it breaks.
 *
 * @param topic what it is about; each topic has at most one section
 * @param notes sentences below the heading
 * @param contents tables, charts and explained figures, in this order
 */
public record Section(Topic topic, List<Label> notes, List<Content> contents) {
  /** What a section can be about, in the order of a statement. */
  public enum Topic {
    /** Which settlement it is: number, stage, issue, approvals, digests. */
    IDENTITY(Label.of("Tunnistetiedot", "Identifieringsuppgifter", "Identification")),
    /** Whether anything is open, key figures, who takes part. */
    OVERVIEW(Label.of("Yhteenveto", "Sammandrag", "Overview")),
    /** What makes the settlement provisional. */
    OPEN_MATTERS(Label.of("Avoimet asiat", "Öppna frågor", "Open matters")),
    /** What may be a slip of the pen. */
    NOTICES(Label.of("Huomattavaa", "Att beakta", "To be noticed")),
    /** What each line of the terms came to. */
    LINES(Label.of("Maksettava", "Att betala", "Payable")),
    /** What each party is paid and pays. */
    PARTIES(
        Label.of(
            "Osapuolittain (+ saa, − maksaa)",
            "Per part (+ får, − betalar)",
            "By party (above zero is paid, below zero pays)")),
    /** What the books add up to. */
    COSTS(Label.of("Avoimet kirjat", "Öppna böcker", "Open book")),
    /** The target ledger, and target against actual. */
    TARGET(Label.of("Tavoitekustannus", "Målkostnad", "Target cost")),
    /** Points by area and indicator. */
    SCORECARD(Label.of("Avaintulokset", "Nyckelresultat", "Key results")),
    /** What nobody published, and what was estimated. */
    ASSUMPTIONS(
        Label.of(
            "Oletukset ja arviot", "Antaganden och uppskattningar", "Assumptions and estimates")),
    /** How the figures come about. */
    EXPLANATION(
        Label.of("Miten luvut syntyvät", "Hur siffrorna uppstår", "How the figures come about"));

    private final Label heading;

    Topic(Label heading) {
      this.heading = heading;
    }

    /** The heading of its section. */
    public Label heading() {
      return heading;
    }
  }

  /** Refuses null. */
  public Section {
    requireNonNull(topic, "topic");
    notes = List.copyOf(notes);
    contents = List.copyOf(contents);
  }

  static Section of(Topic topic, Content... contents) {
    return new Section(topic, List.of(), List.of(contents));
  }

  /** What it is about. */
  @Override
  public String toString() {
    return topic.heading().toString();
  }
}
