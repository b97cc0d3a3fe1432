package org.openbook.alliance.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.Rational;

/** Replays the splits that other money libraries publish in their tests. */
class PublishedSplitsTest {
  private static final Map<String, RemainderPolicy> POLICIES =
      Map.of(
          "FloorToFirst", RemainderPolicy.FIRST_DECLARED,
          "FloorToLast", RemainderPolicy.LAST_DECLARED,
          "FloorToLargestRemainder", RemainderPolicy.LARGEST_REMAINDER,
          "FloorToLargestRatio", RemainderPolicy.LARGEST_SHARE,
          "FloorSeparate", RemainderPolicy.SEPARATE,
          "BlockSeparate", RemainderPolicy.WHOLE_BLOCKS,
          "RubyMoney-cumulative", RemainderPolicy.CUMULATIVE_FROM_LAST);

  @Test
  void published_splits_are_reproduced() {
    assertThat(rows(splits())).isNotEmpty().allSatisfy(Row::replay);
  }

  private static Path splits() {
    String folder = System.getProperty("alliance.vectors", "");
    Assumptions.assumeFalse(
        folder.isBlank(), "alliance.vectors is not given: the published splits are not replayed");
    Path file = Path.of(folder, "allocation", "splits.csv");
    assertThat(file).as("the published splits under alliance.vectors").isRegularFile();
    return file;
  }

  private static List<Row> rows(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(1).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Row(
      String name,
      Apportionment apportionment,
      Rational total,
      List<Rational> weights,
      List<Rational> expected) {

    // The seven columns read stand first and are never quoted; the notes behind them may be.
    static Row of(String line) {
      String[] fields = line.split(",", 8);
      assertThat(fields).as(line).hasSize(8);
      assertThat(List.of(fields).subList(0, 7)).as(line).noneMatch(field -> field.contains("\""));
      RemainderPolicy policy = POLICIES.get(fields[1]);
      assertThat(policy).as("policy of mode " + fields[1]).isNotNull();
      return new Row(
          fields[0] + " " + fields[1],
          Apportionment.of(policy, Rational.parse(fields[3])),
          Rational.parse(fields[2]),
          numbers(fields[5]),
          numbers(fields[6]));
    }

    void replay() {
      Split<Rational> split = apportionment.split(total, weights);
      List<Rational> published = new ArrayList<>(split.parts());
      if (apportionment.policy().mayLeaveRemainder()) {
        published.add(split.unallocated());
      }
      assertThat(published).isEqualTo(expected);
    }

    private static List<Rational> numbers(String field) {
      return Stream.of(field.split(";")).map(Rational::parse).toList();
    }
  }
}
