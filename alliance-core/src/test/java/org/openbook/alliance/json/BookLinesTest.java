package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.cost.testing.CostSamples;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.term.ContractPeriod;

/** A book as lines, for files that grow. */
class BookLinesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 9);
  private static final OpenBook BOOK =
      CostSamples.book()
          .post(
              DAY,
              List.of(
                  CostSamples.entry("e1", "2021-03-15", "100"),
                  CostSamples.entry("e2", "2021-03-16", "200")))
          .lock(DAY, ContractPeriod.parse("2021-03-01/2021-03-31"));

  private static final String HEAD =
      "{\"format\":\"openbook-alliance/book\",\"version\":1,\"id\":\"tesoma\",\"currency\":\"EUR\","
          + "\"term\":\"2018-04-01/2028-03-31\"}";
  private static final String DRAFT_HEAD =
      "{\"format\":\"alliance-open-book-1\",\"id\":\"tesoma\",\"currency\":\"EUR\","
          + "\"term\":\"2018-04-01/2028-03-31\"}";

  private static List<String> lines() {
    return BookLines.of(BOOK).lines().toList();
  }

  private static List<String> withLine(int index, String line) {
    List<String> lines = new ArrayList<>(lines());
    lines.set(index, line);
    return lines;
  }

  private static DocumentException refusal(List<String> lines) {
    BookLines stored = BookLines.read(lines.stream());
    try {
      throw new AssertionError(stored.book());
    } catch (DocumentException refused) {
      return refused;
    }
  }

  @Test
  void first_line_is_the_document_and_each_other_a_posting() {
    assertThat(lines()).hasSize(4);
    assertThat(lines().get(0)).isEqualTo(HEAD);
    assertThat(lines().get(3)).contains("\"lock\":\"2021-03-01/2021-03-31\"");
    assertThat(lines()).noneMatch(line -> line.contains("\n"));
  }

  @Test
  void lines_are_read_again_by_either_parser() {
    assertThat(BookLines.read(lines().stream()).book()).isEqualTo(BOOK);
    assertThat(BookLines.read(lines().stream(), JsonParsers.jackson3()))
        .isEqualTo(BookLines.of(BOOK));
  }

  @Test
  void document_in_one_piece_is_read_too() {
    String json = Documents.BOOK.toJson(BOOK);
    String line = Documents.BOOK.write(BOOK).toLine();

    assertThat(BookLines.read(json.lines()).book()).isEqualTo(BOOK);
    assertThat(BookLines.read(Stream.of(line)).book()).isEqualTo(BOOK);
  }

  @Test
  void lines_are_appended_to_what_is_stored() {
    OpenBook grown = BOOK.post(DAY, List.of(CostSamples.entry("e3", "2021-04-01", "300")));
    List<String> file = new ArrayList<>(lines());
    file.addAll(BookLines.of(grown).lines().skip(file.size()).toList());

    assertThat(file).hasSize(5);
    assertThat(BookLines.read(file.stream()).book()).isEqualTo(grown);
  }

  @Test
  void draft_is_read_as_the_present_version() {
    assertThat(BookLines.read(withLine(0, DRAFT_HEAD).stream()).book()).isEqualTo(BOOK);
  }

  @Test
  void changed_line_is_named_and_the_postings_stand() {
    List<String> lines = withLine(2, lines().get(2).replace("\"200\"", "\"201\""));
    BookLines stored = BookLines.read(lines.stream());

    assertThat(refusal(lines).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    assertThat(stored.empty().firstBroken(stored.postings())).contains(stored.postings().get(1));
  }

  @Test
  void line_that_is_missing_or_moved_is_named() {
    List<String> cut = new ArrayList<>(lines());
    cut.remove(1);
    List<String> moved = new ArrayList<>(lines());
    moved.add(1, moved.remove(2));

    assertThat(refusal(cut).faults().get(0).line()).isEqualTo(2);
    assertThat(refusal(moved).faults().get(0).line()).isEqualTo(2);
  }

  @Test
  void broken_posting_of_a_document_in_one_piece_is_named_by_its_place() {
    String json = Documents.BOOK.toJson(BOOK).replace("\"200\"", "\"201\"");

    assertThat(refusal(json.lines().toList()).faults().get(0).path()).isEqualTo("$.postings[1]");
  }

  @Test
  void what_is_no_line_of_a_book_is_refused_with_its_line() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> BookLines.read(withLine(1, "{\"number\": 1}").stream()))
        .withMessageContaining("line 2");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> BookLines.read(withLine(2, "").stream()))
        .withMessageContaining("line 3");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> BookLines.read(Stream.of()));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> BookLines.read(Stream.of("[{}]")))
        .withMessageContaining("it must be an object");
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> BookLines.read(withLine(0, "{\"format\": \"another\"}").stream()))
        .withMessageContaining("openbook-alliance/book");
  }

  @Test
  void lines_read_as_book_and_number_of_postings() {
    assertThat(BookLines.of(BOOK)).hasToString("lines of book tesoma: 3 postings");
  }
}
