package org.openbook.alliance.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.cli.Main;
import picocli.CommandLine;

class BookCommandTest {
  private static final String MAPPING =
      """
      {"name": "test", "dates": {"patterns": "yyyy-MM-dd"},
       "entry": {"party": {"constant": "p"}, "costType": {"column": "type"},
         "accruedOn": {"column": "day"}, "amount": {"column": "amount"},
         "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"},
         "document": {"column": "voucher"}, "line": {"column": "row"}}}
      """;
  private static final String HEADER = "type,day,amount,voucher,row\n";

  @TempDir private Path folder;
  private Path mapping = Path.of("");
  private Path book = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void write_mapping() throws IOException {
    mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
    book = folder.resolve("b.jsonl");
  }

  private int run(Object... args) {
    StringWriter written = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(written)).setErr(new PrintWriter(errors));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = line.execute(words);
    out = written.toString();
    err = errors.toString();
    return code;
  }

  private int importRows(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("may.csv"), HEADER + rows);
    return run(
        "book", "import", "--mapping", mapping, file, "--out", book, "--recorded-on", "2021-06-01");
  }

  @Test
  void import_with_findings_is_accounted_for() throws IOException {
    int code = importRows("1,2021-05-01,10,v1,1\n1,2021-02-31,5,v2,1\n");

    assertThat(code).isZero();
    assertThat(out)
        .contains("may.csv line 3: column 'day' is '2021-02-31'")
        .containsPattern("entries +1 +€10.00")
        .containsPattern("findings +1 +€5.00");
    assertThat(Files.readString(FindingsFile.beside(book))).contains("\"amount\":\"5\"");
  }

  @Test
  void one_identity_with_two_amounts_is_finding() throws IOException {
    int code = importRows("1,2021-05-01,10,v1,1\n1,2021-05-01,12,v1,1\n");

    assertThat(code).isZero();
    assertThat(out).contains("a posting has one amount").contains("[amount €12.00]");
  }

  @Test
  void second_import_continues_book_without_recording_twice() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    int code = importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,-4,v2,1\n");

    assertThat(code).isZero();
    assertThat(out).contains("a posting is recorded once").contains("book test, 2 lines");
    assertThat(run("book", "verify", book)).isZero();
  }

  @Test
  void cut_file_ends_with_code_1() throws IOException {
    assertThat(importRows("1,2021-05-01,10,v1,1\n1,2021-05-01,12,\"v2,1\n")).isEqualTo(1);
    assertThat(out).contains("the file ends in the middle of a quote");
  }

  @Test
  void missing_column_ends_with_code_2_and_one_line() throws IOException {
    Path file = Files.writeString(folder.resolve("may.csv"), "type,day,amount,row\n");

    int code = run("book", "import", "--mapping", mapping, file, "--out", book);

    assertThat(code).isEqualTo(2);
    assertThat(err).contains("lacks 'voucher' (for document)").hasLineCount(1);
    assertThat(book).doesNotExist();
  }

  @Test
  void tampered_book_is_broken_at_its_line() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,20,v2,1\n1,2021-05-03,30,v3,1\n");
    Files.writeString(book, Files.readString(book).replace("\"value\":\"20\"", "\"value\":\"21\""));

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err)
        .startsWith(book + ": $ (line 3): book 'test' is broken at posting 2")
        .hasLineCount(1);
    assertThat(run("book", "statement", book)).isEqualTo(2);
  }

  @Test
  void text_that_no_document_holds_is_a_finding_and_not_recorded() throws IOException {
    String voucher = "v".repeat(100_001);

    assertThat(importRows("1,2021-05-01,10,v1,1\n1,2021-05-01,5," + voucher + ",2\n")).isZero();
    assertThat(out)
        .contains("column 'voucher' is 'vvv", "it is a text of at most 100000 characters")
        .containsPattern("findings +1 +€5.00");
    assertThat(run("book", "verify", book)).isZero();
    assertThat(run("book", "statement", book)).as(err).isZero();
    assertThat(out).contains("not imported: 1 finding, €5.00 in 1 of them");
  }

  @Test
  void every_fault_of_a_line_is_told_with_path_and_line() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    String text = Files.readString(book).replace("\"party\":\"p\"", "\"parti\":\"p\"");
    Files.writeString(book, text.replace("\"value\":\"10\"", "\"value\":10"));

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err)
        .hasLineCount(3)
        .startsWith(book + ": $.entry (line 2): member 'party' is missing")
        .contains("$.entry.parti (line 2): member 'parti' is unknown", "did you mean 'party'?")
        .contains("$.entry.value (line 2): it is the number '10'");
  }

  @Test
  void head_of_another_format_is_refused() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    Files.writeString(
        book, Files.readString(book).replace("openbook-alliance/book", "alliance-open-book-9"));

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err)
        .startsWith(book + ": $.format (line 1): format is 'alliance-open-book-9'; it must be");
  }

  @Test
  void book_with_the_draft_s_head_goes_on_and_gets_the_present_one_when_it_is_rewritten()
      throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    String present = Files.readString(book);
    String draft =
        present.replace("\"openbook-alliance/book\",\"version\":1", "\"alliance-open-book-1\"");
    Files.writeString(book, draft);

    assertThat(run("book", "verify", book)).as(err).isZero();
    assertThat(run("book", "statement", book)).as(err).isZero();
    assertThat(draft).isNotEqualTo(present).isEqualTo(Files.readString(book));
    assertThat(importRows("1,2021-05-02,20,v2,1\n")).as(err).isZero();
    assertThat(Files.readString(book)).startsWith(present);
  }

  @Test
  void exported_document_is_read_by_every_command() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,-4,v2,1\n");
    run("book", "statement", book);
    String stated = out.replaceFirst("(?s)not imported.*", "");
    Path document = folder.resolve("book.json");

    assertThat(run("book", "export", book, "--out", document)).as(err).isZero();
    assertThat(Files.readString(document)).contains("\"postings\": [");
    assertThat(run("book", "diff", book, document)).isZero();
    assertThat(run("book", "verify", document)).as(err).isZero();
    assertThat(out).startsWith("every link of 2 postings holds");
    assertThat(run("book", "statement", document)).as(err).isZero();
    assertThat(out).startsWith(stated);
    assertThat(run("book", "export", document)).isZero();
    assertThat(out).isEqualTo(Files.readString(document));
  }

  @Test
  void document_is_continued_as_lines() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    run("book", "export", book);
    Files.writeString(book, out);

    assertThat(importRows("1,2021-05-02,20,v2,1\n")).as(err).isZero();
    assertThat(Files.readString(book)).hasLineCount(3);
    assertThat(run("book", "verify", book)).as(err).isZero();
  }

  @Test
  void broken_link_of_a_document_is_named_and_nothing_changed() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,20,v2,1\n");
    run("book", "export", book);
    String broken = out.replace("\"20\"", "\"21\"");
    Files.writeString(book, broken);

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err).startsWith(book + ": $.postings[1]: book 'test' is broken at posting 2");
    assertThat(importRows("1,2021-05-03,30,v3,1\n")).isEqualTo(2);
    assertThat(run("book", "export", book, "--out", folder.resolve("copy.json"))).isEqualTo(2);
    assertThat(err).contains("$.postings[1]: book 'test' is broken at posting 2").hasLineCount(1);
    assertThat(folder.resolve("copy.json")).doesNotExist();
    assertThat(Files.readString(book)).isEqualTo(broken);
  }

  @Test
  void book_that_is_no_text_or_is_not_there_is_refused() throws IOException {
    assertThat(run("book", "statement", book)).isEqualTo(2);
    assertThat(err).startsWith(book + ": there is no such file");
    Files.write(book, new byte[] {'{', (byte) 0xff, (byte) 0xfe});

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err).startsWith(book + ": it cannot be read (it is not in UTF-8)");
  }

  @Test
  void annex_that_classifies_an_unknown_type_is_refused() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    Path annex =
        Files.writeString(
            folder.resolve("c.json"),
            """
            {"format": "openbook-alliance/cost-annex", "version": 1,
             "costTypes": [{"id": "1"}],
             "treatments": [
               {"costType": "11", "class": "excluded", "clause": "4.1", "from": "2021-01-01"}]}
            """);

    assertThat(run("book", "statement", book, "--classification", annex)).isEqualTo(2);
    assertThat(err).startsWith(annex + ": $").contains("'11'").hasLineCount(1);
    assertThat(out).doesNotContain("reimbursable");
  }

  @Test
  void every_fault_of_a_classification_is_told() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    Path contract =
        Files.writeString(
            folder.resolve("c.json"),
            """
            {"partis": [{"id": "p", "name": "P"}, {"id": "a b"}],
             "costTypes": [{"id": "1"}],
             "treatments": [
               {"costType": "1", "class": "reimbursible", "clause": "4.1", "from": "2021-13-01"},
               {"costType": "1", "class": "excluded", "clause": "4.2", "rule": {"hourly": "EUR 1"}}]}
            """);

    assertThat(run("book", "statement", book, "--classification", contract)).isEqualTo(2);
    assertThat(err)
        .hasLineCount(6)
        .contains(contract + ": $.treatments[0].class (line 4): it is 'reimbursible'")
        .contains("$.partis (line 1): member 'partis' is unknown", "did you mean 'parties'?")
        .contains("$.treatments[0].class (line 4)", "did you mean 'reimbursable'?")
        .contains("$.treatments[0].from (line 4)")
        .contains("$.treatments[1] (line 5): member 'from' is missing")
        .contains("$.treatments[1].rule");
  }

  @Test
  void book_with_removed_line_is_broken() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,20,v2,1\n1,2021-05-03,30,v3,1\n");
    String text = Files.readString(book);
    int second = text.indexOf("{\"number\":2");
    Files.writeString(
        book, text.substring(0, second) + text.substring(text.indexOf("{\"number\":3")));

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err).contains("posting 3");
  }

  @Test
  void book_with_line_that_is_no_json_is_broken_there() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    Files.writeString(book, Files.readString(book) + "{\"number\":");

    assertThat(run("book", "verify", book)).isEqualTo(1);
    assertThat(err).startsWith(book + ": $ (line 3): no JSON");
  }

  @Test
  void statement_without_classification_names_unclassified_types() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n1,2021-05-02,-4,v2,1\n");

    assertThat(run("book", "statement", book)).isZero();
    assertThat(out)
        .containsPattern("p +1 +May 2021 +2 +€10.00 +−€4.00 +€6.00")
        .contains("cost type '1' is unclassified");
  }

  @Test
  void statement_with_classification_states_classes_and_findings() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n2,2021-05-02,-4,v2,1\n3,2021-05-02,7,v3,1\n");
    Path contract =
        Files.writeString(
            folder.resolve("c.json"),
            """
            {"costTypes": [{"id": "1"}, {"id": "2"}, {"id": "3"}],
             "treatments": [
               {"costType": "1", "class": "reimbursable", "clause": "4.1", "from": "2021-01-01",
                "rule": {"coefficient": "0.4"}},
               {"costType": "2", "class": "covered-by-fee", "clause": "4.2", "from": "2021-01-01"}]}
            """);

    assertThat(run("book", "statement", book, "--classification", contract)).as(err).isZero();
    assertThat(out)
        .containsPattern("reimbursable +€4.00")
        .containsPattern("covered by fee +−€4.00")
        .containsPattern("excluded +€6.00")
        .containsPattern("in no class \\(findings\\) +€7.00");
  }

  @Test
  void diff_tells_what_each_book_has_alone() throws IOException {
    importRows("1,2021-05-01,10,v1,1\n");
    Path before = Files.copy(book, folder.resolve("before.jsonl"));
    importRows("1,2021-05-02,20,v2,1\n");

    assertThat(run("book", "diff", before, book)).isEqualTo(1);
    assertThat(out)
        .contains("in both 1, different 0, only in A 0 (€0.00), only in B 1 (€20.00)")
        .contains("B continues A: 1 line more");
    assertThat(run("book", "diff", book, book)).isZero();
  }

  @Test
  void import_without_book_prints_totals() throws IOException {
    Path file = Files.writeString(folder.resolve("may.csv"), HEADER + "1,2021-05-01,10,v1,1\n");

    assertThat(run("book", "import", "--mapping", mapping, file)).isZero();
    assertThat(out).contains("unclassified costs by party, cost type and month of accrual");
  }
}
