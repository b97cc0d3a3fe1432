package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/**
 * Who did something, on which day, and why.
 *
 * <p>Not what was done: that is the {@link HistoryEvent}. A reason is needed only where the event
 * says so: to withdraw, to dispute, to suspend.
 *
 * @param on the day on which it was done and recorded
 * @param by who did it; not blank
 * @param reason why; empty if nobody has to say
 */
public record Act(LocalDate on, String by, String reason) {
  /** Day, person and reason. */
  public static final ObjectForm<Act> FORM =
      ObjectForm.of(
          "",
          Act::new,
          Member.required("on", Scalars.DATE, Act::on),
          Member.required("by", Forms.WORDS, Act::by),
          Member.optional("reason", Forms.TEXT, Act::reason, ""));

  /** Refuses a blank name. */
  public Act {
    requireNonNull(on, "on");
    requireNonNull(reason, "reason");
    if (by.isBlank()) {
      throw new IllegalArgumentException("who acted on %s is blank; somebody acts".formatted(on));
    }
  }

  /** An act that needs no reason. */
  public static Act of(LocalDate on, String by) {
    return new Act(on, by, "");
  }

  /** The same act with its reason. */
  public Act because(String why) {
    return new Act(on, by, why);
  }

  /** {@code 2022-01-31 by Controller: wrong month}. */
  @Override
  public String toString() {
    return on + " by " + by + (reason.isBlank() ? "" : ": " + reason);
  }
}
