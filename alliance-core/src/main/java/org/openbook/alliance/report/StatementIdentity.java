package org.openbook.alliance.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.history.Act;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.SettlementId;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * Which settlement a statement is of: its period, stage and digests, and of one that was issued its
 * number, who prepared and approved it and when, and where it stands in which history.
 *
 * <p>Not a proof that the history is whole: hold its link against one that was kept outside. What a
 * history knows of a settlement is as of that history; a later one may know of an approval or of
 * its withdrawal.
 *
 * @param period the period that is settled
 * @param stage how far the settlement goes
 * @param digests what was settled, of which terms and facts
 * @param issue when and by whom it was issued; empty if it was not
 */
public record StatementIdentity(
    ContractPeriod period, Stage stage, Digests digests, Optional<Issue> issue) {
  /** Period, stage, digests and issue. */
  public static final ObjectForm<StatementIdentity> FORM =
      ObjectForm.of(
          "statement-identity",
          StatementIdentity::new,
          Member.required("period", ContractPeriod.FORM, StatementIdentity::period),
          Member.required("stage", Forms.word(Stage.values()), StatementIdentity::stage),
          Member.required("digests", Digests.FORM, StatementIdentity::digests),
          Member.optional("issue", Issue.FORM, StatementIdentity::issue));

  /** Refuses null. */
  public StatementIdentity {
    requireNonNull(period, "period");
    requireNonNull(stage, "stage");
    requireNonNull(digests, "digests");
    requireNonNull(issue, "issue");
  }

  /**
   * The digests of a settlement.
   *
   * @param settlement of stage, terms, facts and what each line came to
   * @param terms of the terms
   * @param facts of the facts
   */
  public record Digests(Digest settlement, Digest terms, Digest facts) {
    /** Settlement, terms and facts. */
    public static final ObjectForm<Digests> FORM =
        ObjectForm.of(
            "",
            Digests::new,
            Member.required("settlement", Scalars.DIGEST, Digests::settlement),
            Member.required("terms", Scalars.DIGEST, Digests::terms),
            Member.required("facts", Scalars.DIGEST, Digests::facts));

    /** Refuses null. */
    public Digests {
      requireNonNull(settlement, "settlement");
      requireNonNull(terms, "terms");
      requireNonNull(facts, "facts");
    }
  }

  /**
   * Where a settlement stands in a history.
   *
   * @param agreement what the history's agreement is called
   * @param number the settlement's number in it
   * @param link the link of its chain right after the issue
   * @param lastLink the last link of its chain; the same if nothing happened since
   */
  public record Entry(Label agreement, SettlementId number, Digest link, Digest lastLink) {
    /** Agreement, number and links. */
    public static final ObjectForm<Entry> FORM =
        ObjectForm.of(
            "",
            Entry::new,
            Member.required("agreement", Label.FORM, Entry::agreement),
            Member.required("number", SettlementId.FORM, Entry::number),
            Member.required("link", Scalars.DIGEST, Entry::link),
            Member.required("lastLink", Scalars.DIGEST, Entry::lastLink));

    /** Refuses null. */
    public Entry {
      requireNonNull(agreement, "agreement");
      requireNonNull(number, "number");
      requireNonNull(link, "link");
      requireNonNull(lastLink, "lastLink");
    }
  }

  /**
   * That somebody approved a settlement.
   *
   * @param role in which role, as the contract calls it; not blank
   * @param act who, and when
   */
  public record Approval(String role, Act act) {
    /** Role, day and person. */
    public static final ObjectForm<Approval> FORM =
        ObjectForm.of(
            "",
            Approval::new,
            Member.required("role", Forms.WORDS, Approval::role),
            Member.among(Act.FORM, Approval::act));

    /** Refuses a blank role. */
    public Approval {
      requireNonNull(act, "act");
      if (role.isBlank()) {
        throw new IllegalArgumentException(
            "role of an approval by %s is blank; who approves has a role".formatted(act.by()));
      }
    }
  }

  /**
   * That a settlement was issued.
   *
   * @param entry where it stands in which history
   * @param issued who prepared and issued it, and when
   * @param approvals who approved it, in the order of the approvals
   * @param withdrawal who withdrew it, when and why; empty if it stands
   */
  public record Issue(Entry entry, Act issued, List<Approval> approvals, Optional<Act> withdrawal) {
    /** The entry's members, the issue, the approvals and the withdrawal. */
    public static final ObjectForm<Issue> FORM =
        ObjectForm.of(
            "",
            Issue::new,
            Member.among(Entry.FORM, Issue::entry),
            Member.required("issued", Act.FORM, Issue::issued),
            Member.list("approvals", Approval.FORM, Issue::approvals),
            Member.optional("withdrawal", Act.FORM, Issue::withdrawal));

    /** Refuses null. */
    public Issue {
      requireNonNull(entry, "entry");
      requireNonNull(issued, "issued");
      approvals = List.copyOf(approvals);
      requireNonNull(withdrawal, "withdrawal");
    }
  }

  StatementIdentity withIssue(Optional<Issue> other) {
    return new StatementIdentity(period, stage, digests, other);
  }

  // ---- factories ----

  /** The identity of a settlement that was not issued. */
  public static StatementIdentity of(Settlement settlement) {
    return new StatementIdentity(
        settlement.facts().period(),
        settlement.stage(),
        new Digests(settlement.digest(), settlement.termsDigest(), settlement.factsDigest()),
        Optional.empty());
  }

  /**
   * The identity of a settlement as a history knows it.
   *
   * @throws IllegalArgumentException if none of this number was issued
   */
  public static StatementIdentity of(SettlementHistory history, SettlementId id) {
    IssuedSettlement issued = history.issued(id);
    StatementIdentity settled = of(issued.settlement());
    List<Approval> approvals =
        issued.approvals().stream()
            .map(approved -> new Approval(approved.role(), approved.act()))
            .toList();
    Issue issue = new Issue(entry(history, id), issued.issued(), approvals, issued.withdrawal());
    return new StatementIdentity(
        settled.period, settled.stage, settled.digests, Optional.of(issue));
  }

  private static Entry entry(SettlementHistory history, SettlementId id) {
    int event =
        IntStream.range(0, history.events().size())
            .filter(i -> history.events().get(i) instanceof HistoryEvent.Issued)
            .skip(id.number() - 1L)
            .findFirst()
            .orElseThrow();
    List<Digest> links = history.links();
    return new Entry(
        history.agreement().label(), id, links.get(event), links.get(links.size() - 1));
  }

  // ---- derived values ----

  /** Whether it was issued and withdrawn since. */
  public boolean isWithdrawn() {
    return issue.flatMap(Issue::withdrawal).isPresent();
  }

  /** {@code settlement 1, on account, 2018-04-01/2018-04-30}. */
  @Override
  public String toString() {
    String which =
        issue.map(of -> "settlement " + of.entry().number()).orElse("settlement not issued");
    return "%s, %s, %s%s".formatted(which, stage, period, isWithdrawn() ? ", withdrawn" : "");
  }
}
