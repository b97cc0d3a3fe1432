package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.document.DigestScript;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.settlement.testing.SettlementSamples;

/** The digests of documents, recomputed by a script that knows nothing of contracts. */
class DigestsBySomebodyElseTest {
  @TempDir Path folder;

  @BeforeEach
  void python_is_here() throws InterruptedException {
    assumeTrue(DigestScript.isPythonHere(), "skipped: there is no python3 to run digest.py with");
  }

  @Test
  void script_gives_the_digests_that_a_settlement_states() throws Exception {
    SettlementDocument document = SettlementDocument.of(SettlementSamples.settlement());

    assertThat(DigestScript.run(folder, document.tree(), List.of("terms.model", "facts")))
        .containsExactly(document.termsDigest().hex(), document.factsDigest().hex());
  }

  @Test
  void script_gives_the_digest_of_terms_from_their_canonical_text() throws Exception {
    TermsDocument terms = TermsDocument.of(SettlementSamples.agreement());
    FactsDocument facts = FactsDocument.of(SettlementSamples.facts());

    assertThat(DigestScript.run(folder, tree(terms.canonicalText()), List.of("")))
        .containsExactly(terms.agreement().digest().hex());
    assertThat(DigestScript.run(folder, tree(facts.canonicalText()), List.of("")))
        .containsExactly(facts.facts().digest().hex());
  }

  private static Tree tree(String json) {
    return TermsDocument.FORMAT.parse(json, JsonParsers.jackson2()).sound();
  }
}
