package org.openbook.alliance.cases.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Apportionment;
import org.openbook.alliance.money.RemainderPolicy;
import org.openbook.alliance.money.Split;

/** Rows of amounts divided by ratios: {@code replay splits}. */
final class SplitRows implements RowReplay {
  private static final String BETWEEN = ";";
  private static final Map<String, RemainderPolicy> POLICIES =
      Map.of(
          "FloorToFirst", RemainderPolicy.FIRST_DECLARED,
          "FloorToLast", RemainderPolicy.LAST_DECLARED,
          "FloorToLargestRemainder", RemainderPolicy.LARGEST_REMAINDER,
          "FloorToLargestRatio", RemainderPolicy.LARGEST_SHARE,
          "FloorSeparate", RemainderPolicy.SEPARATE,
          "BlockSeparate", RemainderPolicy.WHOLE_BLOCKS,
          "RubyMoney-cumulative", RemainderPolicy.CUMULATIVE_FROM_LAST);

  @Override
  public List<String> columns() {
    return List.of("mode", "amount_minor", "step_minor", "ratios", "expected_minor", "status");
  }

  @Override
  public Outcome replay(Row row) {
    Status status = Status.of(row);
    if (!status.isComputable()) {
      row.check();
      return Outcome.notComputable(status);
    }
    RemainderPolicy policy = policy(row);
    Rational amount = row.number("amount_minor");
    Rational step = row.number("step_minor", n -> n.signum() > 0, "a step is above 0");
    List<Rational> ratios = numbers(row, "ratios");
    List<Rational> expected = numbers(row, "expected_minor");
    row.check();

    Split<Rational> split = Apportionment.of(policy, step).split(amount, ratios);
    List<Rational> parts = new ArrayList<>(split.parts());
    if (policy.mayLeaveRemainder()) {
      parts.add(split.unallocated());
    }
    return Outcome.computed(
        row.text("mode"),
        status,
        List.of(Check.same("parts", parts.toString(), expected.toString())),
        () -> "%s over %s, %s: %s".formatted(amount, ratios, policy, split));
  }

  private static RemainderPolicy policy(Row row) {
    String mode = row.text("mode");
    RemainderPolicy policy = POLICIES.get(mode);
    if (policy == null) {
      row.refuse(
          "mode",
          "is %s; it is one of %s"
              .formatted(Faults.quote(mode), POLICIES.keySet().stream().sorted().toList()));
      return RemainderPolicy.SEPARATE;
    }
    return policy;
  }

  private static List<Rational> numbers(Row row, String column) {
    List<Rational> numbers = new ArrayList<>();
    for (String text : row.text(column).split(BETWEEN, -1)) {
      try {
        numbers.add(Rational.parse(text));
      } catch (IllegalArgumentException notANumber) {
        row.refuse(column, "holds %s, not a plain number".formatted(Faults.quote(text)));
      }
    }
    return numbers;
  }
}
