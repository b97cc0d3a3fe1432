package org.openbook.alliance.cost;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * Why a cost entry was not posted, or why it belongs to no class of a statement: the entry, its
 * amount, and what is required.
 *
 * <p>Not an exception and never a default: what a finding holds is in no total, and it is not lost
 * either.
 *
 * @param kind what is wrong
 * @param entry the entry
 * @param value its amount, in its currency
 * @param message who, what was given, what is required
 */
public record CostFinding(Kind kind, EntryId entry, Rational value, String message) {
  /** What is wrong with which entry, its amount and the message. */
  public static final ObjectForm<CostFinding> FORM =
      ObjectForm.of(
              "cost-finding",
              (kind, entry, value, message) ->
                  new CostFinding(kind, entry, value, message.orElseGet(() -> untold(kind, entry))),
              Member.<CostFinding, Kind>required(
                      "kind", Forms.word(Kind.values()), CostFinding::kind)
                  .described("What is wrong."),
              Member.required("entry", EntryId.FORM, CostFinding::entry),
              Member.required("value", Scalars.NUMBER, CostFinding::value),
              Member.<CostFinding, String>forPeople("message", Forms.TEXT, CostFinding::message)
                  .described("What was given and what is required, in the library's words."))
          .described("Something that was wrong with an entry.");

  /** What can be wrong with an entry. */
  public enum Kind {
    /** Another entry of the book has its id. */
    ID_TAKEN,
    /** The same posting of the source system is in the book, with the same amount. */
    DUPLICATE,
    /** The same posting of the source system is in the book, with another amount. */
    CONFLICTING_DUPLICATE,
    /** Its currency is not the agreement's. */
    SECOND_CURRENCY,
    /** It accrues outside the contract term. */
    OUTSIDE_TERM,
    /** It corrects an entry that the book does not have. */
    CORRECTS_UNKNOWN,
    /** It takes back something else, or more, than there is. */
    CORRECTS_WRONGLY,
    /** It accrues partly inside and partly outside the period of a statement. */
    STRADDLES_PERIOD,
    /** Its party is not in the alliance. */
    UNKNOWN_PARTY,
    /** Its cost type is not in the catalogue. */
    UNKNOWN_COST_TYPE,
    /** The contract does not classify its cost type on the days of its accrual. */
    UNCLASSIFIED,
    /** The contract classifies its cost type in two ways during its accrual. */
    TWO_TREATMENTS,
    /** A rule needs hours, and it has none. */
    HOURS_MISSING,
    /** It contains value added tax that the party can deduct. */
    DEDUCTIBLE_VAT
  }

  /** Refuses null. */
  public CostFinding {
    requireNonNull(kind, "kind");
    requireNonNull(entry, "entry");
    requireNonNull(value, "value");
    requireNonNull(message, "message");
  }

  private static String untold(Kind kind, EntryId entry) {
    return "cost entry '%s': %s".formatted(entry, Forms.word(kind).replace('-', ' '));
  }

  /** The finding about an entry; the message says what was given and what is required. */
  public static CostFinding of(Kind kind, CostEntry entry, String message) {
    requireNonNull(message, "message");
    return new CostFinding(
        kind, entry.id(), entry.value(), "cost entry '%s': %s".formatted(entry.id(), message));
  }

  /** The message. */
  @Override
  public String toString() {
    return message;
  }
}
