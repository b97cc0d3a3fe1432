package org.openbook.alliance.examples.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.catalogue.AllocationRule;
import org.openbook.alliance.catalogue.Classification;
import org.openbook.alliance.catalogue.CostCatalogue;
import org.openbook.alliance.catalogue.CostClass;
import org.openbook.alliance.catalogue.CostType;
import org.openbook.alliance.catalogue.CostTypeId;
import org.openbook.alliance.catalogue.Treatment;
import org.openbook.alliance.cost.CostEntry;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.examples.book.importing.BadFile;
import org.openbook.alliance.examples.book.importing.JsonFields;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.party.Alliance;
import org.openbook.alliance.party.Membership;
import org.openbook.alliance.party.Party;
import org.openbook.alliance.party.PartyId;
import org.openbook.alliance.party.Role;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Label;

/**
 * A contract's cost annex as a file, with the parties if the file names them.
 *
 * @param classification the annex
 * @param parties the parties in the contract's order; empty if the file names none
 */
record ClassificationFile(Classification classification, List<Party> parties) {
  ClassificationFile {
    parties = List.copyOf(parties);
  }

  static ClassificationFile read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadFile("classification is '" + file + "'; no such file");
    }
    Faults faults = Faults.in("classification " + file);
    JsonFields json = JsonFields.parse(Files.readString(file, StandardCharsets.UTF_8), faults);
    try {
      ClassificationFile read = read(json);
      json.refuseUnknown();
      if (faults.isEmpty()) {
        return read;
      }
    } catch (IllegalArgumentException e) {
      // Where fields are missing, that is the reason.
      faults.require(!faults.isEmpty(), e::getMessage);
    }
    throw new BadFile(faults.toString());
  }

  private static ClassificationFile read(JsonFields json) {
    List<Party> parties = new ArrayList<>();
    for (JsonFields party : json.objects("parties")) {
      parties.add(Party.of(PartyId.of(party.requiredText("id")), label(party)));
      party.refuseUnknown();
    }
    List<CostType> types = new ArrayList<>();
    for (JsonFields type : json.objects("costTypes")) {
      types.add(CostType.of(CostTypeId.of(type.requiredText("id")), label(type)));
      type.refuseUnknown();
    }
    List<Treatment> treatments = new ArrayList<>();
    for (JsonFields treatment : json.objects("treatments")) {
      treatments.add(treatment(treatment));
      treatment.refuseUnknown();
    }
    return new ClassificationFile(Classification.of(CostCatalogue.of(types), treatments), parties);
  }

  private static Label label(JsonFields json) {
    return Label.en(json.text("name").orElseGet(() -> json.requiredText("id")));
  }

  private static Treatment treatment(JsonFields json) {
    Treatment.Builder treatment =
        Treatment.builder()
            .costType(CostTypeId.of(json.requiredText("costType")))
            .costClass(costClass(json.requiredText("class")))
            .clause(Clause.of(json.requiredText("clause")))
            .from(
                json.parsed("from", LocalDate::parse, "a date such as 2021-01-01")
                    .orElseThrow(() -> new IllegalArgumentException("a treatment has a 'from'")))
            .rule(json.object("rule").map(ClassificationFile::rule).orElse(AllocationRule.actual()))
            .remark(json.text("remark").orElse(""));
    json.parsed("to", LocalDate::parse, "a date such as 2021-12-31")
        .ifPresent(treatment::endInclusive);
    return treatment.build();
  }

  private static CostClass costClass(String word) {
    for (CostClass costClass : CostClass.values()) {
      if (costClass.toString().equals(word.toLowerCase(Locale.ROOT).replace('-', ' '))) {
        return costClass;
      }
    }
    throw new IllegalArgumentException(
        "class is '%s'; it is reimbursable, covered-by-fee or excluded".formatted(word));
  }

  private static AllocationRule rule(JsonFields json) {
    AllocationRule rule = AllocationRule.actual();
    if (json.has("hourlyRate")) {
      rule =
          AllocationRule.hoursTimesRate(
              Amounts.parse(json.requiredText("hourlyRate")), Rounding.toCent());
    } else if (json.has("coefficient")) {
      rule =
          AllocationRule.coefficient(
              Rational.parse(json.requiredText("coefficient")), Rounding.toCent());
    } else if (json.has("threeYears")) {
      List<String> years = json.texts("threeYears");
      if (years.size() != 3) {
        throw new IllegalArgumentException(
            "threeYears has %d parts; it has three".formatted(years.size()));
      }
      rule =
          AllocationRule.threeYearAverage(
              Rational.parse(years.get(0)),
              Rational.parse(years.get(1)),
              Rational.parse(years.get(2)),
              Rounding.toCent());
    }
    json.refuseUnknown();
    return rule;
  }

  /** The alliance of the file's parties, or of those that the book has; all of them providers. */
  Alliance alliance(OpenBook book) {
    List<Party> members = new ArrayList<>(parties);
    if (members.isEmpty()) {
      book.entries()
          .map(CostEntry::party)
          .distinct()
          .forEach(id -> members.add(Party.of(id, Label.en(id.value()))));
    }
    Alliance.Builder alliance = Alliance.builder();
    for (Party party : members) {
      alliance.addParties(party);
      alliance.addMemberships(Membership.of(party.id(), Role.PROVIDER, book.term().start()));
    }
    return alliance.build();
  }
}
