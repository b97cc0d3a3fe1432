package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;

/**
 * A dimension that an {@link AccountPlan} posts, and what it is where an account says nothing else.
 *
 * @param id its name
 * @param value what it is; empty if only some accounts have one
 */
public record Dimension(DimensionId id, String value) {
  /** Its name, or {@code {"id": "service", "value": "4711"}}. */
  public static final Form<Dimension> FORM =
      Forms.shortened(
          DimensionId.FORM.as(Dimension::of, Dimension::id),
          dimension -> dimension.value().isEmpty(),
          ObjectForm.of(
              "",
              Dimension::new,
              Member.required("id", DimensionId.FORM, Dimension::id),
              Member.required("value", Forms.TEXT, Dimension::value)));

  /** Refuses null. */
  public Dimension {
    requireNonNull(id, "id");
    requireNonNull(value, "value");
  }

  /** A dimension that only some accounts have. */
  public static Dimension of(DimensionId id) {
    return new Dimension(id, "");
  }

  /** A dimension that every account has, unless it states another value. */
  public static Dimension of(DimensionId id, String value) {
    return new Dimension(id, value);
  }

  /** {@code service 4711}. */
  @Override
  public String toString() {
    return value.isEmpty() ? id.toString() : id + " " + value;
  }
}
