package org.openbook.alliance.settlement;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.language.StandardLabel;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.PartOfPeriod;
import org.openbook.alliance.party.PartyId;

/** How those who are bound on some days of a period only share the lines of a model. */
final class Sharing {
  private final CommercialModel model;
  private final Presence presence;

  Sharing(CommercialModel model, Presence presence) {
    this.model = model;
    this.presence = presence;
  }

  /** The model with each line shared by those who are bound; itself if all are bound always. */
  CommercialModel model() {
    List<Line> lines = model.lines().stream().map(this::line).toList();
    return lines.equals(model.lines()) ? model : model.over(lines);
  }

  private Line line(Line line) {
    Optional<PartOfPeriod> rule = rule(line);
    if (rule.isEmpty() || (rule.get() == PartOfPeriod.FROM_FIRST_DAY && isCut())) {
      return line;
    }
    Distribution payers = shared(line.payers(), rule.get());
    Distribution payees = shared(line.payees(), rule.get());
    boolean isSame = payers.equals(line.payers()) && payees.equals(line.payees());
    return isSame ? line : line.timed(payers, payees);
  }

  private boolean isCut() {
    return presence.spans().size() > 1;
  }

  private Optional<PartOfPeriod> rule(Line line) {
    return line.partOfPeriod().or(model::partOfPeriod);
  }

  private Distribution shared(Distribution by, PartOfPeriod rule) {
    List<PartyId> bound = by.parties().stream().filter(presence::isSomeDay).toList();
    if (bound.isEmpty() || by.parties().stream().allMatch(presence::isWhole)) {
      return by;
    }
    boolean isTimed = rule == PartOfPeriod.BY_DAYS && bound.size() > 1;
    return by.among(bound, part -> isTimed ? days(part, by) : part.weight());
  }

  private Formula days(Distribution.Part part, Distribution by) {
    List<Formula> days = new DayShares(by, presence).of(part.party());
    return (days.size() == 1 ? days.get(0) : Formula.sum(days))
        .named(StandardLabel.SHARE_OF_THE_DAYS.of(model.alliance().party(part.party()).name()));
  }

  // ---- what is refused ----

  /** Refuses what is settled while nothing says how somebody shares a part of the period. */
  void check(List<SettledLine> lines, Faults faults) {
    Alliance alliance = model.alliance();
    alliance.parties().stream()
        .map(party -> party.id())
        .filter(party -> !presence.isWhole(party))
        .forEach(party -> lines.forEach(line -> check(party, line, faults)));
  }

  private void check(PartyId party, SettledLine settled, Faults faults) {
    Line line = settled.line();
    boolean isThere = presence.isSomeDay(party);
    Optional<PartOfPeriod> rule = rule(line);
    if (!isThere && settled.touches(party)) {
      faults.add(
          "party '%s' shares line '%s' and is bound on no day of the period; it must be bound on one"
              .formatted(party, line.id()));
    } else if (isThere && line.isSharedBy(party) && rule.isEmpty()) {
      faults.add(question(party, line, presence));
    } else if (isThere && line.isSharedBy(party) && rule.get() == PartOfPeriod.FROM_FIRST_DAY) {
      faults.add(
          "party '%s' shares line '%s' from its first day, %s; the period must be settled in parts, with facts of %s"
              .formatted(party, line.id(), presence.days(party), presence.told()));
    }
  }

  /** What must be said where a party that shares a line is bound on some days only. */
  static String question(PartyId party, Line line, Presence presence) {
    return "party '%s' shares line '%s' and is bound on %s only; how it shares must be said by 'partOfPeriod': by-days, whole-period or from-first-day"
        .formatted(party, line.id(), presence.days(party));
  }
}
