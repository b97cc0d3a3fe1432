package org.openbook.alliance.intake.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.intake.ledger.Mapping.Field;

/**
 * Where the fields of an entry come from.
 *
 * @param fields the fields that a column or a constant gives
 * @param amount where its amount comes from
 */
record EntrySources(Map<Field, Source> fields, AmountSource amount) {
  private static final Set<Field> REQUIRED =
      Set.of(Field.PARTY, Field.COST_TYPE, Field.ACCRUED_ON, Field.CURRENCY, Field.VAT_BASIS);

  static final Form<EntrySources> FORM =
      ObjectForm.of(
          "",
          EntrySources::new,
          Member.among(fieldsForm(), EntrySources::fields),
          Member.required("amount", AmountSource.FORM, EntrySources::amount));

  EntrySources {
    fields = Map.copyOf(fields);
  }

  private static ObjectForm<Map<Field, Source>> fieldsForm() {
    ObjectForm.Builder<Map<Field, Source>, Map<Field, Source>> form =
        ObjectForm.of("", () -> new EnumMap<>(Field.class), Map::copyOf);
    for (Field field : Field.values()) {
      if (REQUIRED.contains(field)) {
        form.required(
            field.key(),
            Source.FORM,
            fields -> find(field, fields).orElseThrow(),
            (fields, source) -> fields.put(field, source));
      } else {
        form.optional(
            field.key(),
            Source.FORM,
            fields -> find(field, fields),
            (fields, source) -> fields.put(field, source));
      }
    }
    return form.form();
  }

  private static Optional<Source> find(Field field, Map<Field, Source> fields) {
    return Optional.ofNullable(fields.get(field));
  }

  Optional<Source> find(Field field) {
    return find(field, fields);
  }
}
