package org.openbook.alliance.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DimensionTest {
  @Test
  void dimension_without_a_value_is_written_as_its_name() {
    DimensionId service = DimensionId.of("service");

    assertThat(Dimension.FORM.write(Dimension.of(service))).hasToString("\"service\"");
    assertThat(Dimension.FORM.write(Dimension.of(service, "4711")))
        .hasToString("{\"id\":\"service\",\"value\":\"4711\"}");
    assertThat(Dimension.of(service, "4711")).hasToString("service 4711");
    assertThat(Dimension.of(service)).hasToString("service");
  }
}
