package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.document.DocumentException;

/** Whatever bytes come in, no exception comes out but the documented one. */
class FuzzProperties {
  private static final List<byte[]> SEEDS =
      List.of(
          Mutations.bytes(JsonSamples.terms()),
          Mutations.bytes(JsonSamples.termsByHand()),
          Mutations.bytes(JsonSamples.termsByHandInVersion1()),
          Mutations.bytes(JsonSamples.facts()),
          Mutations.bytes(JsonSamples.factsByHand()),
          Mutations.bytes(JsonSamples.settlement()));

  @Provide
  Arbitrary<byte[]> mutated() {
    return Mutations.of(Arbitraries.of(SEEDS));
  }

  /** A document of which one value was replaced: still JSON, so that readers are reached. */
  @Provide
  Arbitrary<byte[]> replaced() {
    return Combinators.combine(
            Arbitraries.of(SEEDS),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.of(Mutations.TOKENS).map(token -> token.startsWith("\"") ? token : "{}"))
        .as(FuzzProperties::replaced);
  }

  private static byte[] replaced(byte[] seed, int place, String value) {
    String text = new String(seed, StandardCharsets.UTF_8);
    int at = text.indexOf(": \"", Math.floorMod(place, text.length()));
    int end = at < 0 ? -1 : text.indexOf('"', at + 3);
    return end < 0
        ? Mutations.bytes(value)
        : Mutations.bytes(text.substring(0, at + 2) + value + text.substring(end + 1));
  }

  @Provide
  Arbitrary<byte[]> anything() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
  }

  @Property(tries = 1_500)
  void mutated_documents_are_read_or_refused(@ForAll("mutated") byte[] bytes) {
    assertThat(outcomes(bytes)).hasSize(3);
  }

  @Property(tries = 700)
  void documents_with_one_other_value_are_read_or_refused(@ForAll("replaced") byte[] bytes) {
    assertThat(outcomes(bytes)).hasSize(3);
  }

  @Property(tries = 1_000)
  void any_bytes_are_refused(@ForAll("anything") byte[] bytes) {
    assertThat(outcomes(bytes)).containsOnly("refused");
  }

  @Property(tries = 100)
  void truncated_documents_are_refused(@ForAll int place) {
    for (byte[] seed : SEEDS) {
      byte[] cut = Arrays.copyOf(seed, Math.floorMod(place, seed.length - 2));
      assertThat(outcomes(cut)).containsOnly("refused");
    }
  }

  private static List<String> outcomes(byte[] bytes) {
    return List.of(
        outcome(() -> TermsDocument.parse(bytes)),
        outcome(() -> FactsDocument.parse(bytes)),
        outcome(() -> Verification.of(SettlementDocument.parse(bytes))));
  }

  private static String outcome(Runnable reading) {
    try {
      reading.run();
      return "read";
    } catch (DocumentException refused) {
      return refused.faults().isEmpty() ? "refused without a reason" : "refused";
    }
  }
}
