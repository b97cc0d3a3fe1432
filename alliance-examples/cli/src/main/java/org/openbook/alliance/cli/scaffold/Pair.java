package org.openbook.alliance.cli.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbook.alliance.cli.option.Refusal;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.option.WholeFile;
import org.openbook.alliance.language.Label;

/**
 * Two files that are written both, or neither.
 *
 * @param terms where the terms go
 * @param facts where the facts go
 */
record Pair(Path terms, Path facts) {
  /** Why they cannot be written: they are one file, or there already. */
  List<Label> faults(boolean isReplacing) {
    List<Label> faults = new ArrayList<>();
    if (absolute(terms).equals(absolute(facts))) {
      faults.add(Refusal.words("one-file", facts));
    }
    Stream.of(terms, facts)
        .filter(file -> !isReplacing && Files.exists(file))
        .map(file -> Refusal.words("file-is-there", file))
        .forEach(faults::add);
    return faults;
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /**
   * Writes both.
   *
   * @throws IllegalArgumentException if one cannot be written; then the other is as it was
   */
  void write(Scaffold made) {
    Optional<byte[]> before = Files.exists(terms) ? Optional.of(read(terms)) : Optional.empty();
    WholeFile.write(terms, made.terms().getBytes(UTF_8));
    try {
      WholeFile.write(facts, made.facts().getBytes(UTF_8));
    } catch (IllegalArgumentException unwritable) {
      undo(before);
      throw unwritable;
    }
  }

  private void undo(Optional<byte[]> before) {
    if (before.isPresent()) {
      WholeFile.write(terms, before.get());
      return;
    }
    try {
      Files.delete(terms);
    } catch (IOException stays) {
      throw new Refusal(Refusal.words("terms-without-facts", terms), stays);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Refusal(Told.unreadable(file, unreadable), unreadable);
    }
  }
}
