package org.openbook.alliance.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.CostFinding;
import org.openbook.alliance.cost.EntryId;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.StatedEntry;
import org.openbook.alliance.coststatement.CostLine;
import org.openbook.alliance.coststatement.CostStatement;
import org.openbook.alliance.disclosure.Differencing.Amount;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.party.PartyId;

/** Decides for one recipient what of a statement may be seen. */
final class Disclosure {
  private static final List<DisclosureLevel> TABLE_LEVELS =
      List.of(DisclosureLevel.CLASSES, DisclosureLevel.COST_TYPES, DisclosureLevel.MONTHS);

  private final CostStatement statement;
  private final DisclosureTerms terms;
  private final PartyId recipient;

  Disclosure(CostStatement statement, DisclosureTerms terms, PartyId recipient) {
    this.statement = statement;
    this.terms = requireNonNull(terms, "terms");
    this.recipient = recipient;
  }

  List<CostLine> ownLines() {
    return statement.lines().stream().filter(line -> line.party().equals(recipient)).toList();
  }

  List<CostFinding> ownFindings(OpenBook book) {
    Set<EntryId> own =
        book.entries()
            .filter(entry -> entry.party().equals(recipient))
            .map(CostEntry::id)
            .collect(Collectors.toSet());
    return statement.findings().stream().filter(finding -> own.contains(finding.entry())).toList();
  }

  List<CostEntry> entries(OpenBook book) {
    List<CostEntry> entries = new ArrayList<>();
    for (StatedEntry stated : book.stated()) {
      CostEntry entry = stated.entry();
      if (statement.period().contains(stated.statedOn())
          && level(entry.party()) == DisclosureLevel.ENTRIES) {
        entries.add(entry.party().equals(recipient) ? entry : entry.withoutPerson());
      }
    }
    return entries;
  }

  List<DisclosedCost> disclosed() {
    List<DisclosedCost> disclosed = new ArrayList<>();
    for (PartyId party : statement.parties()) {
      if (!party.equals(recipient)) {
        sums(line -> line.party().equals(party))
            .forEach(
                (cell, value) -> {
                  if (level(party).includes(cell.level())) {
                    disclosed.add(new DisclosedCost(party, cell, value));
                  }
                });
      }
    }
    return disclosed;
  }

  /** Every sum over all parties goes to one of the two. */
  void totals(Consumer<BookView.Total> shown, Consumer<CostCell> withheld) {
    Map<CostCell, Set<Amount>> hidden = hiddenAmounts();
    Differencing differencing = permitted();
    sums(line -> true)
        .forEach(
            (cell, value) -> {
              Set<Amount> amounts = hidden.getOrDefault(cell, Set.of());
              if (!isOfOneParty(cell, amounts) && differencing.show(amounts)) {
                shown.accept(new BookView.Total(cell, value));
              } else {
                withheld.accept(cell);
              }
            });
  }

  // The rest of such a total is that party's part, even where it tells no more than when it
  // accrued.
  private boolean isOfOneParty(CostCell cell, Set<Amount> hidden) {
    return hidden.stream()
            .map(Amount::party)
            .filter(party -> !level(party).includes(cell.level()))
            .distinct()
            .count()
        == 1;
  }

  private Differencing permitted() {
    List<PartyId> hidden = statement.parties().stream().filter(this::isHidden).toList();
    Differencing differencing = new Differencing(hidden);
    Map<List<Object>, Set<Amount>> groups = new LinkedHashMap<>();
    for (CostLine line : statement.lines()) {
      DisclosureLevel level = level(line.party());
      if (isHidden(line.party()) && level != DisclosureLevel.NOTHING) {
        groups
            .computeIfAbsent(
                List.of(line.party(), CostCell.of(line, level)), group -> new HashSet<>())
            .add(amount(line));
      }
    }
    groups.values().forEach(differencing::permit);
    return differencing;
  }

  private Map<CostCell, Set<Amount>> hiddenAmounts() {
    Map<CostCell, Set<Amount>> amounts = new LinkedHashMap<>();
    for (CostLine line : statement.lines()) {
      if (isHidden(line.party())) {
        for (DisclosureLevel level : TABLE_LEVELS) {
          amounts
              .computeIfAbsent(CostCell.of(line, level), cell -> new HashSet<>())
              .add(amount(line));
        }
      }
    }
    return amounts;
  }

  private static Amount amount(CostLine line) {
    return new Amount(line.party(), CostCell.of(line, DisclosureLevel.MONTHS));
  }

  // Whoever may see the months may see every cell of a table; there is nothing left to hide.
  private boolean isHidden(PartyId party) {
    return !level(party).includes(DisclosureLevel.MONTHS);
  }

  private DisclosureLevel level(PartyId owner) {
    return terms.level(recipient, owner);
  }

  private Map<CostCell, Rational> sums(Predicate<CostLine> of) {
    Map<CostCell, Rational> sums = new TreeMap<>();
    for (CostLine line : statement.lines()) {
      if (of.test(line)) {
        for (DisclosureLevel level : TABLE_LEVELS) {
          sums.merge(CostCell.of(line, level), line.net(), Rational::plus);
        }
      }
    }
    return sums;
  }
}
