package org.openbook.alliance.examples.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.openbook.alliance.settlement.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stage as it is written on a command line: {@code on-account}. */
public final class StageName implements ITypeConverter<Stage> {
  private static final List<String> NAMES =
      Arrays.stream(Stage.values()).map(StageName::of).toList();

  private static String of(Stage stage) {
    return stage.toString().replace(' ', '-');
  }

  @Override
  public Stage convert(String value) {
    int place = NAMES.indexOf(value.toLowerCase(Locale.ROOT).replace('_', '-'));
    if (place < 0) {
      throw new TypeConversionException(
          "stage is '%s'; it is %s".formatted(value, String.join(", ", NAMES)));
    }
    return Stage.values()[place];
  }

  /** The names, for help and completion. */
  public static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
