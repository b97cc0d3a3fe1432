package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.WordGroup;
import org.openbook.alliance.language.WordTable;

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
    IDENTITY,
    /** Whether anything is open, key figures, who takes part. */
    OVERVIEW,
    /** What makes the settlement provisional. */
    OPEN_MATTERS,
    /** What may be a slip of the pen. */
    NOTICES,
    /** What each line of the terms came to. */
    LINES,
    /** What each party is paid and pays. */
    PARTIES,
    /** What the books add up to. */
    COSTS,
    /** The target ledger, and target against actual. */
    TARGET,
    /** Points by area and indicator. */
    SCORECARD,
    /** What nobody published, and what was estimated. */
    ASSUMPTIONS,
    /** How the figures come about. */
    EXPLANATION;

    private static final WordGroup WORDS = WordTable.CORE.group("topic");

    /** The heading of its section. */
    public Label heading() {
      return WORDS.label(this);
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
