package org.openbook.alliance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.testing.ExactDomain;

@Domain(DomainContext.Global.class)
@Domain(ExactDomain.class)
class ScalarsTest {
  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  // ---- numbers ----

  @ParameterizedTest
  @CsvSource({
    "0.50, 0.5",
    "1/2, 0.5",
    "2/6, 1/3",
    "007, 7",
    "-0, 0",
    "-1.10, -1.1",
    "10/2, 5",
    "0/7, 0"
  })
  void number_has_one_way_to_be_written(String written, String normal) {
    Rational number = Sample.read(Scalars.NUMBER, quoted(written));

    assertThat(Scalars.NUMBER.write(number)).isEqualTo(Tree.text(normal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1,5", "1e3", ".5", "1.", "1/0", "+1", "1/2/3", "50 %", "NaN"})
  void what_is_no_number_is_refused(String written) {
    assertThat(Sample.faults(Scalars.NUMBER, quoted(written))).hasSize(1);
  }

  @Test
  void number_of_json_is_no_number() {
    assertThat(Sample.faults(Scalars.NUMBER, "0.5"))
        .singleElement()
        .asString()
        .startsWith("$ (line 1): it is the number '0.5'; it must be");
  }

  @Test
  void number_with_more_digits_than_a_reader_takes_back_is_not_written() {
    Rational long1001 = Rational.of(BigInteger.TEN.pow(1_000), BigInteger.ONE);

    assertThatIllegalArgumentException().isThrownBy(() -> Scalars.NUMBER.write(long1001));
  }

  // ---- ratios ----

  @ParameterizedTest
  @CsvSource({
    "0.5, 50 %",
    "50 %, 50 %",
    "1/3, 1/3",
    "2, 2",
    "200 %, 2",
    "0, 0",
    "0 %, 0",
    "1.25, 125 %",
    "-7.5 %, -7.5 %",
    "0.001, 0.1 %"
  })
  void ratio_is_written_as_people_do(String written, String normal) {
    assertThat(Scalars.RATIO.write(Sample.read(Scalars.RATIO, quoted(written))))
        .isEqualTo(Tree.text(normal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50%", "50  %", "% 50", "1/3 % ", "%", " %"})
  void what_is_no_ratio_is_refused(String written) {
    assertThat(Sample.faults(Scalars.RATIO, quoted(written))).hasSize(1);
  }

  @Property
  void numbers_and_ratios_are_read_back_and_match_their_patterns(@ForAll Rational number) {
    String asNumber = ((Tree.Text) Scalars.NUMBER.write(number)).value();
    String asRatio = ((Tree.Text) Scalars.RATIO.write(number)).value();

    assertThat(Sample.read(Scalars.NUMBER, quoted(asNumber))).isEqualTo(number);
    assertThat(Sample.read(Scalars.RATIO, quoted(asRatio))).isEqualTo(number);
    assertThat(asNumber).matches(Scalars.numberPattern());
    assertThat(asRatio).matches(Scalars.numberPattern() + "( %)?");
  }

  // ---- days, months, digests ----

  @Test
  void days_and_months_are_written_in_full() {
    assertThat(Sample.read(Scalars.DATE, quoted("2018-04-01"))).isEqualTo(LocalDate.of(2018, 4, 1));
    assertThat(Scalars.DATE.write(LocalDate.of(2018, 4, 1))).isEqualTo(Tree.text("2018-04-01"));
    assertThat(Sample.read(Scalars.MONTH, quoted("2018-04"))).isEqualTo(YearMonth.of(2018, 4));
    assertThat(Sample.faults(Scalars.DATE, quoted("1.4.2018")))
        .singleElement()
        .asString()
        .startsWith("$ (line 1): it is '1.4.2018'; a day is written 2018-04-01");
    assertThat(Sample.faults(Scalars.MONTH, quoted("2018-4")))
        .singleElement()
        .asString()
        .startsWith("$ (line 1): it is '2018-4'; a month is written 2018-04");
    assertThat(Sample.faults(Scalars.DATE, quoted("2018-02-30"))).hasSize(1);
    assertThat(Sample.faults(Scalars.DATE, quoted("+12018-01-01"))).hasSize(1);
  }

  @Test
  void digest_is_sixty_four_digits() {
    Digest digest = Digest.of("a");

    assertThat(Sample.read(Scalars.DIGEST, quoted(digest.hex()))).isEqualTo(digest);
    assertThat(Scalars.DIGEST.write(digest)).isEqualTo(Tree.text(digest.hex()));
    assertThat(Sample.faults(Scalars.DIGEST, quoted("A" + digest.hex().substring(1)))).hasSize(1);
  }

  @Test
  void text_of_the_required_shape_is_given_back() {
    assertThat(Scalars.required("a1", Pattern.compile("[a-z]\\d"), "it is one")).isEqualTo("a1");
  }
}
