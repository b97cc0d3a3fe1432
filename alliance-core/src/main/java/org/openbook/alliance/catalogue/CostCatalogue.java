package org.openbook.alliance.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * The numbered kinds of cost that several contracts share.
 *
 * <p>Not a classification: each contract brings its own. Every number stands for one kind.
 */
@Value.Immutable
public abstract class CostCatalogue {
  /** The kinds of cost. */
  public static final ObjectForm<CostCatalogue> FORM =
      ObjectForm.of(
          "cost-catalogue",
          CostCatalogue::of,
          Member.required("costTypes", Forms.list(CostType.FORM), CostCatalogue::types));

  CostCatalogue() {}

  /**
   * The catalogue of these kinds of cost.
   *
   * @throws IllegalArgumentException if there are none, or naming every number that is used twice
   */
  public static CostCatalogue of(List<CostType> types) {
    return ImmutableCostCatalogue.builder().addAllTypes(types).build();
  }

  /** The kinds of cost in the annex's order; at least one. */
  public abstract List<CostType> types();

  /**
   * The kind of cost with this number.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  public CostType type(CostTypeId id) {
    return types().stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  /** Whether the catalogue has this number. */
  public boolean contains(CostTypeId id) {
    return ids().contains(id);
  }

  /** What is wrong with a number that {@link #contains} does not find. */
  public String unknown(CostTypeId id) {
    return "cost type is '%s'; the catalogue has %s"
        .formatted(requireNonNull(id, "id"), Joiner.on(", ").join(types()));
  }

  // A book asks for every entry; a list is searched only where somebody made a mistake.
  @Value.Lazy
  Set<CostTypeId> ids() {
    Set<CostTypeId> ids = new HashSet<>();
    types().forEach(type -> ids.add(type.id()));
    return Set.copyOf(ids);
  }

  @Value.Check
  protected void check() {
    Faults faults = Faults.in("catalogue of costs");
    faults.require(!types().isEmpty(), () -> "it is empty; it has at least one cost type");
    Set<CostTypeId> seen = new HashSet<>();
    for (CostType type : types()) {
      faults.require(
          seen.add(type.id()),
          () -> "cost type '%s' is there twice; a number stands for one type".formatted(type.id()));
    }
    faults.throwIfAny();
  }

  /** {@code catalogue of 12 cost types}. */
  @Override
  public String toString() {
    return "catalogue of " + types().size() + " cost types";
  }
}
