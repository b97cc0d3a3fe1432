package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jackson is optional: without it on the class path everything but documents works. */
class WithoutJacksonTest {
  private static final String JACKSON_2 = "com.fasterxml.jackson";
  private static final String JACKSON_3 = "tools.jackson";

  /** Loads our classes anew, and does not find the libraries. */
  private static final class Loader extends ClassLoader {
    private final List<String> missing;

    Loader(String... missing) {
      super(WithoutJacksonTest.class.getClassLoader());
      this.missing = List.of(missing);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (missing.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith("org.openbook.")) {
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
      byte[] code = code(name);
      return defineClass(name, code, 0, code.length);
    }

    private byte[] code(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        return in.readAllBytes();
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }

  @Test
  void core_settles_without_jackson() throws Exception {
    Class<?> samples =
        new Loader(JACKSON_2, JACKSON_3)
            .loadClass("org.openbook.alliance.settlement.testing.SettlementSamples");

    assertThat(samples.getMethod("settlement").invoke(null)).asString().contains("EUR 3300000");
  }

  @Test
  void documents_ask_for_jackson() throws Exception {
    Class<?> documents =
        new Loader(JACKSON_2, JACKSON_3).loadClass("org.openbook.alliance.json.TermsDocument");

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> documents.getMethod("parse", String.class).invoke(null, "{}"))
        .havingCause()
        .isInstanceOf(NoClassDefFoundError.class)
        .withMessageContaining("jackson");
  }

  @ParameterizedTest
  @CsvSource({"jackson2, tools.jackson", "jackson3, com.fasterxml.jackson"})
  void parser_needs_its_own_library_only(String parser, String other) throws Exception {
    assertThat(parsed(new Loader(other), parser)).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @CsvSource({"jackson2, com.fasterxml.jackson", "jackson3, tools.jackson"})
  void parser_asks_for_its_library(String parser, String own) {
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> parsed(new Loader(own), parser))
        .havingCause()
        .isInstanceOf(NoClassDefFoundError.class)
        .withMessageContaining("jackson");
  }

  /** The canonical text of a small document, read by the classes of the loader. */
  private static String parsed(Loader loader, String parser) throws Exception {
    Class<?> parsers = loader.loadClass("org.openbook.alliance.json.JsonParsers");
    Class<?> type = loader.loadClass("org.openbook.alliance.document.DocumentParser");
    Object made = parsers.getMethod(parser).invoke(null);
    Object parsed =
        loader
            .loadClass("org.openbook.alliance.document.Parsed")
            .getMethod("of", String.class, String.class, type)
            .invoke(null, "document", "{\"a\": 1}", made);
    return parsed.getClass().getMethod("sound").invoke(parsed).toString();
  }
}
