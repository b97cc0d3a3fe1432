package org.openbook.alliance.payment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.term.Identifier;
import org.openbook.alliance.term.Provision;

/**
 * That the contract permits to suspend the payment of a fee, under which clause and of which lines.
 *
 * <p>Not a suspension: that is an event of the settlement history. What happens then is the same
 * for every contract: the fee stays earned and is compared as if it were paid, nothing of it is due
 * and no interest runs until the suspension is lifted; then what was due before is due at once. So
 * this term changes no amount; it says which suspensions a history refuses.
 *
 * @param provision what the contract calls it, and the clause under which a fee is suspended
 * @param lines the ids of the lines that may be suspended; none means every line that is a fee
 */
public record FeeSuspension(Provision provision, List<String> lines) {
  /** Provision and lines. */
  public static final ObjectForm<FeeSuspension> FORM =
      ObjectForm.of(
              "",
              FeeSuspension::new,
              Member.among(Provision.FORM, FeeSuspension::provision),
              Member.<FeeSuspension, String>list(
                      "lines",
                      Identifier.form(line -> Identifier.require("line id", line), line -> line),
                      FeeSuspension::lines)
                  .described(
                      "Which lines may be suspended; without them, every line that is a fee."))
          .described("That a fee may be held back while something is not in order.");

  /** Refuses a line that stands twice; the order of the lines has no meaning. */
  public FeeSuspension {
    requireNonNull(provision, "provision");
    Faults faults = Faults.in(() -> "fee suspension '%s'".formatted(provision));
    List<String> sorted =
        lines.stream().map(line -> Identifier.require("line id", line)).sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      String line = sorted.get(i);
      faults.require(
          !line.equals(sorted.get(i - 1)),
          () -> "line '%s' stands twice; it must stand once".formatted(line));
    }
    faults.throwIfAny();
    lines = sorted;
  }

  /** Every fee may be suspended. */
  public static FeeSuspension of(Provision provision) {
    return new FeeSuspension(provision, List.of());
  }

  /** Whether the line is among those that may be suspended. */
  public boolean covers(String line) {
    requireNonNull(line, "line");
    return lines.isEmpty() || lines.contains(line);
  }

  /** {@code Fee suspension (12.3): fee}. */
  @Override
  public String toString() {
    return provision + (lines.isEmpty() ? "" : ": " + String.join(", ", lines));
  }
}
