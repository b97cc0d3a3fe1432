package org.openbook.alliance.examples.book.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mappings by name or from a file. */
public final class Mappings {
  private static final List<String> BUILT_IN = List.of("kuntaliitto-2021", "lambeth");

  private Mappings() {}

  /** The names of the mappings that are shipped. */
  public static List<String> builtIn() {
    return BUILT_IN;
  }

  /**
   * The shipped mapping of this name, or else the mapping file at this path.
   *
   * @throws BadFile if there is neither, or naming everything that is wrong with the file
   */
  public static Mapping find(String nameOrPath) {
    if (BUILT_IN.contains(nameOrPath)) {
      return MappingReader.read(nameOrPath, resource(nameOrPath));
    }
    Path path = Path.of(nameOrPath);
    if (!Files.isRegularFile(path)) {
      throw new BadFile(
          "mapping is '%s'; it is a file, or one of %s".formatted(nameOrPath, BUILT_IN));
    }
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return MappingReader.read(nameOrPath, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      throw new BadFile("mapping '%s' cannot be read as UTF-8: %s".formatted(nameOrPath, e));
    }
  }

  /** The mapping of a text; the name is for messages. */
  public static Mapping parse(String name, String text) {
    return MappingReader.read(name, text);
  }

  private static String resource(String name) {
    try (InputStream in = Mappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("mapping '" + name + "' is not shipped");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
