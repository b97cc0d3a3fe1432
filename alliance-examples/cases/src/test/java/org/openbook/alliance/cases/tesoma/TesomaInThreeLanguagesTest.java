package org.openbook.alliance.cases.tesoma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;
import org.openbook.alliance.statement.StatementText;
import org.openbook.alliance.statement.html.StatementHtml;
import org.openbook.alliance.workbook.Spreadsheet;

/** What a Finnish or Swedish reader gets of Tesoma holds no English. */
class TesomaInThreeLanguagesTest {
  /** What is called so in every language: the hash, the book, and the sources of data. */
  private static final List<String> NAMES =
      List.of("SHA-256", "tesoma-demo-2022", "tesoma-demo", "Effica Lifecare", "N. N.");

  private static final Pattern SHOWN = Pattern.compile(">([^<]+)<");
  private static final Pattern CELL_TEXT = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");

  /** What formulas call a cell, and documents a quantity: {@code measured.1a}, {@code fee_2}. */
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)+");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|&[a-z]+;|&#x?[0-9a-f]+;");

  private static void assertSpoken(String text) {
    assertThat(text).isNotBlank();
    assertThat(EnglishLeft.in(text, NAMES)).isEmpty();
  }

  private static List<PeriodFacts> facts() {
    return List.of(TesomaFacts.underrun(), TesomaFacts.overrun());
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV"})
  void statement_and_its_explanation_hold_no_english(Language language) {
    for (PeriodFacts facts : facts()) {
      assertSpoken(StatementText.of(TesomaStatement.of(facts), language));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV"})
  void life_holds_no_english(Language language) {
    assertSpoken(LifeText.of(Life.lived(), language));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV"})
  void page_holds_no_english(Language language) {
    for (PeriodFacts facts : facts()) {
      String page = StatementHtml.of(TesomaStatement.of(facts), language);
      assertSpoken(matches(SHOWN, NOT_SHOWN.matcher(page).replaceAll(" ")));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV"})
  void workbook_holds_no_english(Language language) throws IOException {
    for (PeriodFacts facts : facts()) {
      Settlement settlement = TesomaTerms.agreement().settle(facts);
      byte[] workbook = Spreadsheet.of(settlement, TesomaStatement.of(facts), language);
      assertSpoken(matches(CELL_TEXT, parts(workbook)));
    }
  }

  @Test
  void english_statement_is_found_to_be_english() {
    String english = StatementText.of(TesomaStatement.of(TesomaFacts.underrun()), Language.EN);
    assertThat(EnglishLeft.in(english, NAMES)).hasSizeGreaterThan(50);
  }

  @Test
  void faults_of_a_number_and_of_a_missing_language_are_found() {
    assertThat(EnglishLeft.in("31.12.2021 saatiin −1,5 ja ”4.–5. luokka”", NAMES)).isEmpty();
    assertThat(EnglishLeft.in("52.6 milj. € ja -3 % [en] fee", NAMES))
        .containsExactlyInAnyOrder("2.6", "-3", "[en]", "fee");
  }

  private static String matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .filter(shown -> !IDENTIFIER.matcher(shown).matches())
        .collect(Collectors.joining("\n"));
  }

  private static String parts(byte[] workbook) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml")) {
          parts.append(new String(zip.readAllBytes(), UTF_8));
        }
      }
    }
    return parts.toString();
  }
}
