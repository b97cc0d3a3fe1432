package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.formula.Figure;
import org.openbook.alliance.history.HistoryEvent.Approved;
import org.openbook.alliance.history.HistoryEvent.Disputed;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.payment.LineId;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.term.ContractPeriod;

/**
 * A settlement that was issued, and what followed from it: what it made payable, what of that was
 * met by advances and earlier payments, who approved it, what is disputed of it.
 *
 * <p>Not editable: a wrong one is withdrawn and another issued. It is as its history knows it; a
 * later history knows more of it.
 */
@Value.Immutable
public abstract class IssuedSettlement {
  IssuedSettlement() {}

  /**
   * A party's part of a line of an issued settlement.
   *
   * @param settlement the settlement
   * @param line the line
   * @param party the party
   */
  public record Part(SettlementId settlement, LineId line, PartyId party) {
    /** Settlement, line and party. */
    public static final ObjectForm<Part> FORM =
        ObjectForm.of(
            "",
            Part::new,
            Member.required("settlement", SettlementId.FORM, Part::settlement),
            Member.required("line", LineId.FORM, Part::line),
            Member.required("party", PartyId.FORM, Part::party));

    /** Refuses null. */
    public Part {
      requireNonNull(settlement, "settlement");
      requireNonNull(line, "line");
      requireNonNull(party, "party");
    }

    /** {@code part of 'city' in line 'fee' of settlement 3}. */
    @Override
    public String toString() {
      return "part of '%s' in line '%s' of settlement %s".formatted(party, line, settlement);
    }
  }

  /**
   * A sum between two parties that is no line of the model, with the figure that explains it.
   *
   * @param transfer who pays whom how much
   * @param figure how the amount was computed
   */
  public record CashLine(Transfer transfer, Figure figure) {
    /** Refuses null. */
    public CashLine {
      requireNonNull(transfer, "transfer");
      requireNonNull(figure, "figure");
    }

    /** The transfer. */
    @Override
    public String toString() {
      return transfer.toString();
    }
  }

  // ---- components ----

  /** Its number in the history. */
  public abstract SettlementId id();

  /** The contract period that it belongs to. */
  public abstract ContractPeriod period();

  /** What was issued, with its terms and facts. */
  public abstract Settlement settlement();

  /** Who issued it, and when. */
  public abstract Act issued();

  /** When it is due, if the terms say so. */
  public abstract Optional<LocalDate> due();

  /** What it makes payable, line by line. */
  public abstract List<TrueUp> trueUps();

  /** What had been paid on withdrawn settlements of the period and counts for this one. */
  public abstract List<Transfer> carried();

  /** What of it is met by advances. */
  public abstract List<CashLine> recoupments();

  /** Interest on late payment that was claimed. */
  public abstract List<CashLine> interest();

  /** Who approved it, in which role and when. */
  public abstract List<Approved> approvals();

  /** What of it is disputed. */
  public abstract List<Disputed> disputes();

  /** Who withdrew it, when and why, if somebody did. */
  public abstract Optional<Act> withdrawal();

  // ---- derived values ----

  /** Whether it was not withdrawn. */
  public boolean isStanding() {
    return withdrawal().isEmpty();
  }

  /**
   * What it makes payable on one line.
   *
   * @throws IllegalArgumentException if it has no such line
   */
  public TrueUp trueUp(LineId line) {
    requireNonNull(line, "line");
    return trueUps().stream()
        .filter(trueUp -> trueUp.line().id().equals(line))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line is '%s'; the lines of settlement %s are %s"
                        .formatted(
                            line, id(), trueUps().stream().map(t -> t.line().id()).toList())));
  }

  /**
   * A party's part of a line, to dispute it.
   *
   * @throws IllegalArgumentException if it has no such line, or the line does not concern the party
   */
  public Part part(LineId line, PartyId party) {
    requireNonNull(party, "party");
    List<PartyId> parties = trueUp(line).parties();
    Faults.in(() -> "line '%s' of settlement %s".formatted(line, id()))
        .require(
            parties.contains(party),
            () -> "party is '%s'; the parties of the line are %s".formatted(party, parties))
        .throwIfAny();
    return new Part(id(), line, party);
  }

  /**
   * Who is to pay whom how much, as an invoice says it: all lines set off against each other, less
   * what advances and earlier payments have met. Without interest that was claimed later.
   */
  public List<Transfer> transfers() {
    Flows flows = new Flows();
    trueUps().forEach(trueUp -> trueUp.transfers().forEach(flows::add));
    recoupments().forEach(line -> flows.subtract(line.transfer()));
    carried().forEach(flows::subtract);
    return flows.transfers(settlement().model().currency());
  }

  /**
   * The settlement made again from its stored terms and facts: equal to what was issued, with the
   * same digest.
   */
  public Settlement reproduced() {
    return settlement().model().settle(settlement().facts(), settlement().stage());
  }

  /** {@code settlement 3, on account, 2022-01-01/2022-03-31, issued 2022-04-05 by Controller}. */
  @Override
  public String toString() {
    return "settlement %s, %s, %s, issued %s%s"
        .formatted(
            id(),
            settlement().stage(),
            settlement().facts().period(),
            issued(),
            withdrawal().map(act -> ", withdrawn " + act).orElse(""));
  }
}
