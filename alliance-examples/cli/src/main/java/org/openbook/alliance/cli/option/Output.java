package org.openbook.alliance.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.language.WordGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --format} and {@code --out}: what a command writes, and where. */
public final class Output {
  private static final String TERMINAL = "-";
  private static final WordGroup SAYS = CliWords.TABLE.group("says");

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE")
  private List<String> outs = List.of(TERMINAL);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Where something is written, each with its format.
   *
   * @param places files, or {@code -} for the terminal
   */
  public record Wanted(Map<String, Format> places) {
    /** Keeps the order that was given. */
    public Wanted {
      places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Whether the terminal shows it in this format. */
    public boolean isShownAs(Format format) {
      return places.get(TERMINAL) == format;
    }
  }

  /**
   * What was asked for, of the formats that the command can write; the first of them is the
   * terminal's.
   *
   * @throws ParameterException if a file's ending is unknown and no format is given, if the command
   *     cannot write the format, or the terminal cannot show it
   */
  public Wanted wanted(Format... possible) {
    List<Format> formats = List.of(possible);
    Map<String, Format> places = new LinkedHashMap<>();
    outs.forEach(out -> places.put(out, format(out, formats)));
    return new Wanted(places);
  }

  private Format format(String out, List<Format> possible) {
    Format chosen = format == null ? byName(out, possible) : format;
    if (!possible.contains(chosen)) {
      throw WrongOption.of(command, "format", chosen, words(possible));
    }
    if (out.equals(TERMINAL) && !chosen.isText()) {
      throw WrongOption.of(command, "format-of-file", chosen);
    }
    return chosen;
  }

  private Format byName(String out, List<Format> possible) {
    return out.equals(TERMINAL)
        ? possible.get(0)
        : Format.ofFile(out)
            .filter(possible::contains)
            .orElseThrow(
                () ->
                    WrongOption.of(
                        command,
                        "ending-or-format",
                        out,
                        possible.stream().map(Format::ending).collect(Collectors.joining(", "))));
  }

  private static String words(List<Format> formats) {
    return formats.stream().map(Format::toString).collect(Collectors.joining(", "));
  }

  /** Writes everything, after all of it was made: nothing is written where anything is wrong. */
  public void write(Wanted wanted, Function<Format, byte[]> maker) {
    Map<String, byte[]> made = new LinkedHashMap<>();
    wanted.places().forEach((out, as) -> made.put(out, maker.apply(as)));
    made.forEach(this::write);
  }

  /** The same of what is text in every format. */
  public void writeText(Wanted wanted, Function<Format, String> maker) {
    write(wanted, as -> maker.apply(as).getBytes(UTF_8));
  }

  private void write(String out, byte[] bytes) {
    PrintWriter terminal = command.commandLine().getOut();
    if (out.equals(TERMINAL)) {
      terminal.print(new String(bytes, UTF_8));
      terminal.flush();
    } else {
      WholeFile.write(Path.of(out), bytes);
      // Beside what is shown on the terminal this is no part of it.
      PrintWriter teller = outs.contains(TERMINAL) ? command.commandLine().getErr() : terminal;
      teller.println(SAYS.text(LanguageOption.of(command), "written", out));
      teller.flush();
    }
  }
}
