package org.openbook.alliance.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;

class MappingsTest {
  private static final String EVERYTHING =
      """
      {"name": "x", "description": "d", "system": "s",
       "file": {"encoding": "windows-1252", "delimiter": "tab", "quote": "'", "blankCharacters": "-",
         "preambleRows": 2, "headerWithinRows": 7, "columns": ["A", "B"]},
       "numbers": {"decimalMark": ",", "thousandsMarks": ". ", "sign": "inverted",
         "negatives": ["leading-minus", "trailing-minus"], "symbols": "€"},
       "dates": {"patterns": ["d.M.yyyy", "yyyy"], "spreadsheetDays": "1904"},
       "entry": {"party": {"column": ["A", "a"], "values": {"1": "p", "2": "q"}, "as": "identifier"},
         "costType": {"constant": "1"}, "accruedOn": {"column": "B", "patterns": "MM/yyyy"},
         "currency": {"constant": "EUR"}, "vatBasis": {"constant": "NET"}, "person": {"column": "A"},
         "amount": {"debit": "A", "credit": "B", "negativeWhere": {"column": "B", "matches": "C.*"}}},
       "controlTotal": {"where": {"column": "A", "equals": "Total"}, "amount": "B"},
       "skip": [{"name": "sums", "where": {"column": "A", "startsWith": "Sum"}}]}
      """;

  @Test
  void every_built_in_mapping_is_read_as_it_is_written() {
    assertThat(Mappings.builtIn())
        .allSatisfy(
            name -> {
              Tree written = Mapping.FORM.write(Mappings.find(name));
              assertThat(Mapping.FORM.write(Mappings.parse(name, written.toJson())))
                  .isEqualTo(written);
            });
  }

  @Test
  void mapping_with_every_field_is_written_as_it_was_read() {
    Mapping mapping = Mappings.parse("x.json", EVERYTHING);
    String brief = Mapping.FORM.write(mapping).toJson();
    String full = Mapping.FORM.write(mapping, Writing.full()).toJson();

    assertThat(brief).isEqualTo(Mapping.FORM.write(Mappings.parse("x.json", brief)).toJson());
    assertThat(brief).isEqualTo(Mapping.FORM.write(Mappings.parse("x.json", full)).toJson());
    assertThat(brief).contains("\"delimiter\": \"tab\"", "\"matches\": \"C.*\"", "\"1904\"");
  }

  @Test
  void every_fault_of_mapping_is_named_by_path_and_line() {
    String text =
        """
        {"name": "x", "colour": 1, "file": {"delimiter": "ab"}, "dates": {"patterns": "QQQQQQ"},
         "entry": {"party": {"column": "A", "constant": "b"}, "amount": {"colum": "c"}}}
        """;

    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> Mappings.parse("x.json", text));

    assertThat(refused).hasMessageStartingWith("mapping x.json has 10 faults: ");
    assertThat(refused.faults())
        .extracting(DocumentException.Fault::toString)
        .containsExactlyInAnyOrder(
            "$.file.delimiter (line 1): it is 'ab'; it must be one character, or tab",
            "$.dates.patterns (line 1): it is 'QQQQQQ'; it must be a date pattern such as"
                + " dd.MM.yyyy",
            "$.entry.party (line 2): column and constant are both there; it must have one of them",
            "$.entry (line 2): member 'costType' is missing; it is mandatory",
            "$.entry (line 2): member 'accruedOn' is missing; it is mandatory",
            "$.entry (line 2): member 'currency' is missing; it is mandatory",
            "$.entry (line 2): member 'vatBasis' is missing; it is mandatory",
            "$.entry.amount (line 2): column is missing, debit missing, credit missing; it must"
                + " have column alone, or debit and credit",
            "$.entry.amount.colum (line 2): member 'colum' is unknown; the members here are"
                + " column, debit, credit, negativeWhere; did you mean 'column'?",
            "$.colour (line 1): member 'colour' is unknown; the members here are name,"
                + " description, system, file, numbers, dates, entry, controlTotal, skip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"quote\": \"'\"; \"quote\": \"tab\"; $.file (line 2): delimiter and quote are both",
        "\"windows-1252\"; \"latin-2x\"; it is 'latin-2x'; it must be an encoding such as UTF-8",
        "\"preambleRows\": 2; \"preambleRows\": -2; it is -2; it must be a whole number of 0 or more",
        "\". \"; \",\"; thousandsMarks are ',' and have the decimalMark ','; they must differ",
        "inverted; turned; it is 'turned'; it must be one of as-given, inverted",
        "1904; 1905; it is '1905'; it must be one of none, 1900, 1904; did you mean",
        "\"credit\": \"B\",; ; debit column 'A', credit missing; it must have column alone",
        "\"equals\": \"Total\"; \"matches\": \"(\"; it is '('; it must be a regular expression",
        "\"equals\": \"Total\"; \"equals\": \"T\", \"matches\": \"T\"; it has 2 of equals, startsWith",
        "\"startsWith\": \"Sum\"; \"column\": \"B\"; member 'column' stands twice",
        "\"name\": \"x\"; \"name\": \" \"; it is blank; it must say something"
      })
  void wrong_field_is_told_with_what_it_must_be(
      String right, @Nullable String wrong, String fault) {
    String text = EVERYTHING.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> Mappings.parse("x.json", text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void mapping_that_does_not_say_how_dates_are_written_is_refused() {
    String text =
        EVERYTHING
            .replace("\"patterns\": [\"d.M.yyyy\", \"yyyy\"], \"spreadsheetDays\": \"1904\"", "")
            .replace(", \"patterns\": \"MM/yyyy\"", "");

    assertThatThrownBy(() -> Mappings.parse("x.json", text))
        .hasMessageContaining("dates.patterns is missing; a mapping must say how dates");
  }

  @Test
  void text_that_is_no_json_is_refused_with_place() {
    assertThatThrownBy(() -> Mappings.parse("x.json", "{\"name\": }"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("no JSON")
        .hasMessageContaining("line 1");
  }

  @Test
  void mapping_that_is_nowhere_is_refused_with_names() {
    assertThatThrownBy(() -> Mappings.find("nowhere.json"))
        .isInstanceOf(BadFile.class)
        .hasMessage(
            "mapping is 'nowhere.json'; it is a file, or one of [kuntaliitto-2021, lambeth]");
  }
}
