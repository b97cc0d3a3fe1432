package org.openbook.alliance.intake.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.json.JsonParsers;

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
   * @throws BadFile if there is neither
   * @throws DocumentException naming everything that is wrong with the file
   */
  public static Mapping find(String nameOrPath) {
    Path path = Path.of(nameOrPath);
    if (BUILT_IN.contains(nameOrPath)) {
      return parse(nameOrPath, resource(nameOrPath));
    }
    if (!Files.isRegularFile(path)) {
      throw new BadFile(
          "mapping is '%s'; it is a file, or one of %s".formatted(nameOrPath, BUILT_IN));
    }
    try {
      return parse(nameOrPath, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new BadFile("mapping '%s' cannot be read: %s".formatted(nameOrPath, e));
    }
  }

  /**
   * The mapping of a text; the name is for messages.
   *
   * @throws DocumentException naming everything that is wrong with it
   */
  public static Mapping parse(String name, String text) {
    return Mapping.FORM.read(Parsed.of("mapping %s".formatted(name), text, JsonParsers.jackson2()));
  }

  private static Mapping parse(String name, byte[] text) {
    return Mapping.FORM.read(Parsed.of("mapping %s".formatted(name), text, JsonParsers.jackson2()));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Mappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("mapping '%s' is not shipped".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
