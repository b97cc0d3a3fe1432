package org.openbook.alliance.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openbook.alliance.payment.Stage;
import picocli.CommandLine.ITypeConverter;

/** Reads a stage as it is written on a command line: {@code on-account}. */
public final class StageName implements ITypeConverter<Stage> {
  private static final Map<String, Stage> STAGES =
      Arrays.stream(Stage.values()).collect(Collectors.toMap(StageName::of, Function.identity()));

  private static String of(Stage stage) {
    return stage.toString().replace(' ', '-');
  }

  @Override
  public Stage convert(String value) {
    Stage stage = STAGES.get(value.toLowerCase(Locale.ROOT).replace('_', '-'));
    if (stage == null) {
      throw WrongValue.of("none-of", value, String.join(", ", new Names()));
    }
    return stage;
  }

  /** The names, for help and completion. */
  public static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Stage.values()).map(StageName::of).iterator();
    }
  }
}
