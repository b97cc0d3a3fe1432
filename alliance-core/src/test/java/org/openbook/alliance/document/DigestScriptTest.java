package org.openbook.alliance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.document.testing.Trees;
import org.openbook.alliance.exact.Digest;

/**
 * Somebody else recomputes our digests: {@code digest.py} is thirty lines of Python that know
 * nothing of contracts.
 */
class DigestScriptTest {
  private static final int TREES = 500;

  @TempDir Path folder;

  @BeforeEach
  void python_is_here() throws InterruptedException {
    assumeTrue(DigestScript.isPythonHere(), "skipped: there is no python3 to run digest.py with");
  }

  @Test
  void script_has_at_most_thirty_lines() throws IOException {
    assertThat(DigestScript.text().lines().count()).isLessThanOrEqualTo(30);
  }

  @Test
  void script_gives_the_digests_of_generated_trees() throws Exception {
    List<Tree> trees = Trees.any().list().ofSize(TREES).sample();
    List<String> paths = IntStream.range(0, TREES).mapToObj(i -> "trees." + i).toList();
    List<String> digests = DigestScript.run(folder, Tree.member("trees", Tree.items(trees)), paths);

    assertThat(digests).hasSize(TREES);
    for (int i = 0; i < TREES; i++) {
      assertThat(digests.get(i)).as(trees.get(i).toString()).isEqualTo(trees.get(i).digest().hex());
    }
  }

  @Test
  void script_finds_the_part_at_a_path() throws Exception {
    Tree terms = Tree.member("b", Tree.whole(1)).with("a", Tree.text("ä"));
    Tree document = Tree.member("parts", Tree.items(List.of(Tree.yes(), terms)));

    assertThat(DigestScript.run(folder, document, List.of("parts.1", "parts.1.a")))
        .containsExactly(Digest.of("{\"a\":\"ä\",\"b\":1}").hex(), Digest.of("\"ä\"").hex());
    assertThat(DigestScript.run(folder, document, List.of()))
        .containsExactly(document.digest().hex());
  }
}
