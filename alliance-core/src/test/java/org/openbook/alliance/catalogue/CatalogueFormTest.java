package org.openbook.alliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.term.Clause;
import org.openbook.alliance.term.Source;

/** A cost annex as its file says it. */
class CatalogueFormTest {
  private static final Rounding CENT = Rounding.toSmallestUnit(Amounts.EUR);

  private static <T> String text(Form<T> form, T value) {
    return form.write(value).canonicalText();
  }

  private static <T> T read(Form<T> form, Tree tree) {
    return form.read(new Parsed("annex", tree, List.of()));
  }

  private static Treatment wages() {
    return Treatment.of(
        CostTypeId.of("1"),
        CostClass.REIMBURSABLE,
        Clause.of("Annex 2, row 1"),
        LocalDate.of(2018, 4, 1));
  }

  @Test
  void classification_is_written_as_its_kinds_and_rows() {
    Classification annex =
        Classification.of(
            CostCatalogue.of(
                List.of(
                    CostType.of(CostTypeId.of("1"), Label.en("Wages")),
                    CostType.of(CostTypeId.of("2"), Label.of("Vuokra", "", "Rent")),
                    CostType.of(CostTypeId.of("3"), Label.en("3")))),
            List.of(wages()));

    assertThat(text(Classification.FORM, annex))
        .isEqualTo(
            """
            {"costTypes":[{"id":"1","name":"Wages"},\
            {"id":"2","name":{"en":"Rent","fi":"Vuokra"}},{"id":"3"}],\
            "treatments":[{"class":"reimbursable","clause":"Annex 2, row 1","costType":"1",\
            "from":"2018-04-01"}]}""");
  }

  @Test
  void treatment_in_full_says_what_everybody_takes_for_granted() {
    assertThat(Treatment.FORM.write(wages(), Writing.full()).canonicalText())
        .isEqualTo(
            """
            {"class":"reimbursable","clause":"Annex 2, row 1","costType":"1","from":"2018-04-01",\
            "remark":"","rule":"actual","source":"contract: Annex 2, row 1"}""");
  }

  @Test
  void treatment_that_is_known_from_elsewhere_says_so() {
    Treatment treatment =
        Treatment.builder()
            .costType(CostTypeId.of("1"))
            .costClass(CostClass.COVERED_BY_FEE)
            .rule(AllocationRule.coefficient(Rational.parse("0.4"), CENT))
            .clause(Clause.of("Annex 2"))
            .source(Source.assumption("no annex is public"))
            .remark("leadership")
            .from(LocalDate.of(2018, 4, 1))
            .endInclusive(LocalDate.of(2019, 12, 31))
            .build();

    assertThat(text(Treatment.FORM, treatment))
        .isEqualTo(
            """
            {"class":"covered-by-fee","clause":"Annex 2","costType":"1","from":"2018-04-01",\
            "remark":"leadership","rule":{"coefficient":"40 %","rounding":{"mode":"half-up","step":"0.01"}},\
            "source":"assumption: no annex is public","to":"2019-12-31"}""");
  }

  @Test
  void rules_are_written_as_what_they_do_and_to_the_cent_unless_they_say_otherwise() {
    assertThat(text(AllocationRule.FORM, AllocationRule.actual())).isEqualTo("\"actual\"");
    assertThat(
            text(AllocationRule.FORM, AllocationRule.hoursTimesRate(Amounts.euros("42.10"), CENT)))
        .isEqualTo("{\"hourlyRate\":\"EUR 42.1\"}");
    assertThat(
            text(
                AllocationRule.FORM,
                AllocationRule.threeYearAverage(
                    Rational.ofPercent("4"),
                    Rational.ofPercent("5"),
                    Rational.ofPercent("7.5"),
                    Rounding.toDecimals(0, RoundingMode.DOWN))))
        .isEqualTo(
            """
            {"rounding":{"mode":"down","step":"1"},"threeYears":["4 %","5 %","7.5 %"]}""");
  }

  @Test
  void rule_of_no_kind_or_of_two_is_refused() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(AllocationRule.FORM, Tree.member("rounding", CENT_TREE)))
        .withMessageContaining(
            "it has none; a rule must have one of hourlyRate, coefficient, threeYears");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                read(
                    AllocationRule.FORM,
                    Tree.member("coefficient", Tree.text("0.4"))
                        .with("hourlyRate", Tree.text("EUR 40"))))
        .withMessageContaining("it has coefficient, hourlyRate; a rule must have one of");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> read(AllocationRule.FORM, Tree.text("actually")))
        .withMessageContaining("it is 'actually'; it must be one of actual");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(
            () ->
                read(
                    AllocationRule.FORM,
                    Tree.member("threeYears", Tree.items(List.of(Tree.text("4 %"))))))
        .withMessageContaining("it has 1 parts; it must have 3, one of each year");
  }

  private static final Tree CENT_TREE = Rounding.FORM.write(CENT);

  @Test
  void schema_asks_for_exactly_one_kind_of_rule() {
    assertThat(SchemaDefinitions.document("Cost annex", Classification.FORM).canonicalText())
        .contains(
            """
            "allOf":[{"oneOf":[{"required":["hourlyRate"]},{"required":["coefficient"]},\
            {"required":["threeYears"]}]}]""");
  }
}
