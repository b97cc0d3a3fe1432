package org.openbook.alliance.statement.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.money.Amounts;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.quantity.Unit;
import org.openbook.alliance.report.Cell;
import org.openbook.alliance.report.Chart;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.report.Section;
import org.openbook.alliance.report.Statement;
import org.openbook.alliance.report.StatementIdentity;
import org.openbook.alliance.report.Table;
import org.openbook.alliance.statement.TesomaDocuments;
import org.openbook.alliance.term.ContractPeriod;

class StatementHtmlTest {
  private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\"";
  private static final Statement TESOMA = TesomaDocuments.statement();
  private static final Map<Language, String> PAGES = new EnumMap<>(Language.class);

  private static String page(Language language) {
    return PAGES.computeIfAbsent(language, any -> StatementHtml.of(TESOMA, any));
  }

  private static Document document(Language language) {
    return Jsoup.parse(page(language));
  }

  @Test
  void equal_statements_give_equal_bytes() {
    Statement again = TesomaDocuments.statement();
    assertThat(StatementHtml.of(again, Language.FI)).isEqualTo(page(Language.FI));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void page_needs_nothing_from_elsewhere(Language language) {
    Document document = document(language);
    assertThat(document.select("script, link, iframe, object, embed, img, image, use, base"))
        .isEmpty();
    assertThat(document.select("[src], [srcset], [xlink:href], [action]")).isEmpty();
    assertThat(document.select("[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(document.select("style").html()).doesNotContain("url(", "@import", "@font-face");
    assertThat(page(language)).doesNotContain("http://", "https://");
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void which_settlement_it_is_stands_at_the_head_once_with_each_digest_on_a_row(Language language) {
    Document document = document(language);
    String stage = TESOMA.identity().stage().label().in(language);

    assertThat(document.select("main > section").first().id()).isEqualTo("identity");
    assertThat(document.select(".headline dd").eachText()).containsOnlyOnce(stage);
    assertThat(document.select("#identity .headline.digest dd").eachText())
        .containsExactly(
            TESOMA.identity().digests().settlement().hex(),
            TESOMA.identity().digests().terms().hex(),
            TESOMA.identity().digests().facts().hex());
    assertThat(document.select("style").html()).contains(".headline.digest dl");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_link_leads_to_the_one_place_of_its_name(Language language) {
    Set<String> places = new HashSet<>();
    for (Element element : document(language).select("[id]")) {
      assertThat(places.add(element.id())).as(element.id()).isTrue();
    }
    assertThat(document(language).select("a[href]"))
        .hasSizeGreaterThan(50)
        .allSatisfy(link -> assertThat(places).contains(link.attr("href").substring(1)));
  }

  @Test
  void line_of_the_summary_leads_to_its_explanation() {
    Document document = document(Language.EN);
    Element link = document.select("#lines th a:containsOwn(Gain share)").first();
    Element why = document.getElementById(link.attr("href").substring(1)).parent();
    assertThat(why.tagName()).isEqualTo("details");
    assertThat(why.select("summary").text()).isEqualTo("Gain share €2,903,000.00");
    assertThat(why.text()).contains("from 5%: 40% × €3,970,000.00 €1,588,000.00");
  }

  @Test
  void division_of_a_line_follows_its_explanation() {
    Element division =
        Jsoup.parse(
                StatementHtml.of(
                    TesomaDocuments.statement(TesomaDocuments.ofTwoClients()), Language.EN))
            .select("details.why:has(summary .label:matchesOwn(^Gain share, divided among))")
            .first();
    assertThat(division.text())
        .contains("nothing is left over", "City of Tampere: 1 ÷ 2 × €2,903,000.00 €1,451,500.00");
    assertThat(division.previousElementSibling().select("summary").text())
        .isEqualTo("Gain share €2,903,000.00");
  }

  @Test
  void page_says_everything_that_the_tables_of_the_statement_say() {
    String text = document(Language.SV).text();
    TESOMA.sections().stream()
        .flatMap(section -> section.contents().stream())
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.in(TESOMA.style(Language.SV)).replace('\u00a0', ' '))
        .forEach(written -> assertThat(text).contains(written));
  }

  @Test
  void numbers_dates_and_words_follow_the_language() {
    assertThat(page(Language.FI))
        .contains("<html lang=\"fi\">", "52\u00a0600\u00a0000,00\u00a0€", "1.4.2018–31.12.2021")
        .contains("Maksettava yhteensä", "52,60\u00a0M€");
    assertThat(page(Language.SV)).contains("<html lang=\"sv\">", "Att betala totalt");
    assertThat(page(Language.EN))
        .contains("<html lang=\"en\">", "€52,600,000.00", "1 April 2018 – 31 December 2021")
        .contains("Payable in total", "€52.60m");
  }

  @Test
  void page_can_be_heard_and_reached_by_keyboard() {
    Document document = document(Language.EN);
    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.select("main section > h2")).hasSize(TESOMA.sections().size());
    assertThat(document.select("a.skip").attr("href")).isEqualTo("#statement");
    assertThat(document.select("table:not(:has(caption)), thead th:not([scope=col])")).isEmpty();
    assertThat(document.select("tbody th:not([scope=row])")).isEmpty();
    assertThat(document.select(".scroll:not([tabindex])")).isEmpty();
    assertThat(document.select("svg"))
        .hasSize(8)
        .allSatisfy(
            svg -> {
              assertThat(svg.attr("role")).isEqualTo("img");
              assertThat(svg.select("title").attr("id")).isEqualTo(svg.attr("aria-labelledby"));
              assertThat(svg.select("desc").attr("id")).isEqualTo(svg.attr("aria-describedby"));
            });
    assertThat(document.select("figure details table")).hasSize(4);
  }

  @Test
  void charts_take_every_colour_from_the_style_sheet() {
    assertThat(document(Language.EN).select("svg :not(clipPath > *)[fill], svg [stroke]"))
        .isNotEmpty()
        .allSatisfy(
            shape -> {
              assertThat(shape.attr("fill")).matches("|none|var\\(--[a-z0-9-]+\\)");
              assertThat(shape.attr("stroke")).matches("|none|var\\(--[a-z0-9-]+\\)");
            });
    assertThat(document(Language.EN).select("style").html())
        .contains("prefers-color-scheme: dark", "size: A4");
  }

  @Test
  void mark_of_an_assumption_leads_to_its_reason() {
    Document document = document(Language.EN);
    Element fee = document.select("#lines tr:has(a:containsOwn(Alliance fee))").first();
    Element mark = fee.select("sup a").first();
    assertThat(mark.attr("aria-label")).isEqualTo("Assumption A2");
    assertThat(document.getElementById("a2").text())
        .isEqualTo("A2 assumption: 4 % of the target cost Alliance fee");
  }

  @Test
  void markup_in_a_label_is_printed_as_text() {
    Label label = Label.en(HOSTILE);
    Cell.Value one = new Cell.Value(Rational.ONE, Unit.money("EUR"), List.of());
    Chart chart =
        new Chart(
            Chart.Kind.WATERFALL,
            new Chart.Words(label, label, label, label),
            List.of(
                new Chart.Series(
                    Chart.Role.PART, label, List.of(new Chart.Point(new Cell.Words(label), one)))));
    Table table =
        new Table(
            label,
            List.of(label, label),
            List.of(
                new Table.Row(
                    Table.Rank.PLAIN,
                    List.of(new Cell.Words(label), new Cell.Plain(HOSTILE)),
                    Optional.empty())),
            Table.Depth.SUMMARY);
    Statement statement =
        new Statement(
            Cover.of(label).withNote(label),
            new StatementIdentity(
                ContractPeriod.parse("2026-01-01/2026-12-31"),
                Stage.INTERIM,
                new StatementIdentity.Digests(Digest.of("s"), Digest.of("t"), Digest.of("f")),
                Optional.empty()),
            Amounts.EUR,
            List.of(new Section(Section.Topic.LINES, List.of(label), List.of(table, chart))));
    String page = StatementHtml.of(statement, Language.EN);
    Document document = Jsoup.parse(page);
    assertThat(page).doesNotContain("<script");
    assertThat(document.select("script")).isEmpty();
    assertThat(document.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(document.select("svg").text()).contains("<script>alert(1)</script>");
    assertThat(document.select(".scroll").first().attr("aria-label")).isEqualTo(HOSTILE);
  }
}
