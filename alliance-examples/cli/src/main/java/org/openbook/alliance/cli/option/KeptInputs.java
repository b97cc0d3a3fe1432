package org.openbook.alliance.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses to write over a file that the same command reads. */
public final class KeptInputs {
  private static final Set<String> WRITTEN = Set.of("--out", "--findings");

  private KeptInputs() {}

  /**
   * Looks through the options that were given, whatever the command.
   *
   * @throws ParameterException if a file that is to be written is one of the others
   */
  public static void check(ParseResult given) {
    ParseResult command = given;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    List<Path> inputs = new ArrayList<>();
    List<Path> outs = new ArrayList<>();
    for (ArgSpec argument : command.matchedArgs()) {
      boolean isOut =
          argument instanceof OptionSpec option && WRITTEN.contains(option.longestName());
      add(argument.getValue(), isOut ? outs : inputs);
    }
    for (int i = 1; i < outs.size(); i++) {
      Path out = outs.get(i);
      if (outs.subList(0, i).stream().anyMatch(other -> isSame(other, out))) {
        throw WrongOption.of(command.commandSpec(), "written-twice", out);
      }
    }
    for (Path out : outs) {
      if (inputs.stream().anyMatch(input -> isSame(input, out))) {
        throw WrongOption.of(command.commandSpec(), "written-and-read", out);
      }
    }
  }

  private static void add(Object value, List<Path> files) {
    if (value instanceof Path file) {
      files.add(file);
    } else if (value instanceof Collection<?> several) {
      several.forEach(one -> add(one, files));
    } else if (value instanceof String text && isFile(text)) {
      files.add(Path.of(text));
    }
  }

  // An option's text may be the name of a file: a mapping, for example.
  private static boolean isFile(String text) {
    try {
      return Files.exists(Path.of(text));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException unreadable) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }
}
