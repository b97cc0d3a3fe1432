package org.openbook.alliance.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.language.Label;

/**
 * A kind of cost in the numbered catalogue of a cost annex: {@code 1 Wages}.
 *
 * <p>Not yet reimbursable or excluded: that is the contract's {@link Treatment} of it.
 *
 * @param id its number
 * @param name what the annex calls it
 */
public record CostType(CostTypeId id, Label name) {
  /** Number and name; a name in English alone is a text, one that repeats the number left out. */
  public static final ObjectForm<CostType> FORM =
      ObjectForm.of(
          "cost-type",
          (id, name) -> of(id, name.orElseGet(() -> unnamed(id))),
          Member.required("id", CostTypeId.FORM, CostType::id),
          Member.<CostType, Label>optionalUnless(
              "name",
              Forms.shortened(
                  Forms.WORDS.as(Label::en, Label::en), CostType::isEnglish, Label.FORM),
              type -> Optional.of(type.name()),
              type -> type.name().equals(unnamed(type.id()))));

  /** Refuses null. */
  public CostType {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  /** The kind of cost of this number and name. */
  public static CostType of(CostTypeId id, Label name) {
    return new CostType(id, name);
  }

  private static Label unnamed(CostTypeId id) {
    return Label.en(id.value());
  }

  private static boolean isEnglish(Label name) {
    return name.standard().isEmpty() && name.fi().isEmpty() && name.sv().isEmpty();
  }

  /** {@code 1 Wages}. */
  @Override
  public String toString() {
    return id + " " + name;
  }
}
