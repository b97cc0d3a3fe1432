package org.openbook.alliance.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * A contract's cost annex: how it treats each kind of cost of the catalogue, and from when.
 *
 * <p>Not complete by itself: a kind of cost may have no treatment, or none on a day; its costs are
 * then findings of the statement and belong to no class. On one day a kind has at most one
 * treatment.
 */
@Value.Immutable
public abstract class Classification {
  /** The kinds of cost and the rows of the annex. */
  public static final ObjectForm<Classification> FORM =
      ObjectForm.of(
          "classification",
          Classification::of,
          Member.among(CostCatalogue.FORM, Classification::catalogue),
          Member.list("treatments", Treatment.FORM, Classification::treatments));

  Classification() {}

  /**
   * The classification of a catalogue by these treatments.
   *
   * @throws IllegalArgumentException naming every treatment of an unknown kind of cost and every
   *     two that hold for one kind on one day
   */
  public static Classification of(CostCatalogue catalogue, List<Treatment> treatments) {
    return ImmutableClassification.builder()
        .catalogue(catalogue)
        .addAllTreatments(treatments)
        .build();
  }

  /** The kinds of cost that are classified. */
  public abstract CostCatalogue catalogue();

  /** The rows of the annex, in its order. */
  public abstract List<Treatment> treatments();

  /** The treatment of costs of this kind that accrue on this day, if the contract has one. */
  public Optional<Treatment> treatment(CostTypeId type, LocalDate day) {
    requireNonNull(day, "day");
    for (Treatment treatment : byType().getOrDefault(requireNonNull(type, "type"), List.of())) {
      if (treatment.isInForce(day)) {
        return Optional.of(treatment);
      }
    }
    return Optional.empty();
  }

  /** The kinds of cost without a treatment on this day: to be settled before costs arrive. */
  public List<CostType> unclassified(LocalDate day) {
    return catalogue().types().stream()
        .filter(type -> treatment(type.id(), day).isEmpty())
        .toList();
  }

  @Value.Lazy
  Map<CostTypeId, List<Treatment>> byType() {
    return treatments().stream().collect(Collectors.groupingBy(Treatment::costType));
  }

  @Value.Check
  protected void check() {
    Faults faults = Faults.in("classification");
    for (Treatment treatment : treatments()) {
      faults.require(
          catalogue().contains(treatment.costType()),
          () -> catalogue().unknown(treatment.costType()));
    }
    byType().values().forEach(rows -> checkOverlaps(rows, faults));
    faults.throwIfAny();
  }

  private static void checkOverlaps(List<Treatment> rows, Faults faults) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Treatment one = rows.get(i);
        Treatment other = rows.get(j);
        faults.require(
            !one.overlaps(other),
            () -> "%s, and %s; on one day a type has one treatment".formatted(one, other));
      }
    }
  }

  /** {@code classification of 12 cost types by 14 treatments}. */
  @Override
  public String toString() {
    return "classification of %s cost types by %s treatments"
        .formatted(catalogue().types().size(), treatments().size());
  }
}
