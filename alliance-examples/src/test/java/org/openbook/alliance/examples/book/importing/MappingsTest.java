package org.openbook.alliance.examples.book.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappingsTest {
  @Test
  void every_built_in_mapping_is_readable() {
    assertThat(Mappings.builtIn()).allSatisfy(name -> assertThat(Mappings.find(name)).isNotNull());
  }

  @Test
  void every_fault_of_mapping_is_named_by_path() {
    String text =
        """
        {"name": "x", "colour": 1, "file": {"delimiter": "ab"}, "dates": {"patterns": "QQQQQQ"},
         "entry": {"party": {"column": "A", "constant": "b"}, "amount": {"colum": "c"}}}
        """;

    assertThatThrownBy(() -> Mappings.parse("x.json", text))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("mapping x.json has")
        .hasMessageContaining("'colour' is unknown; known here are")
        .hasMessageContaining("'file.delimiter' is 'ab'; it is one character, or tab")
        .hasMessageContaining("'entry.party.column' and 'constant' are both there")
        .hasMessageContaining("'entry.amount.colum' is unknown")
        .hasMessageContaining("'entry.costType' is missing; it is required")
        .hasMessageContaining("'dates.patterns' has 'QQQQQQ'");
  }

  @Test
  void text_that_is_no_json_is_refused_with_place() {
    assertThatThrownBy(() -> Mappings.parse("x.json", "{\"name\": }"))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("it is no JSON")
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
