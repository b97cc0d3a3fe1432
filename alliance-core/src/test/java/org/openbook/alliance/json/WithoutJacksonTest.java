package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** Jackson is optional: without it on the class path everything but documents works. */
class WithoutJacksonTest {
  /** Loads our classes anew, and finds no Jackson. */
  private static final class Loader extends ClassLoader {
    Loader() {
      super(WithoutJacksonTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.fasterxml.jackson")) {
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
        new Loader().loadClass("org.openbook.alliance.settlement.testing.SettlementSamples");

    assertThat(samples.getMethod("settlement").invoke(null)).asString().contains("EUR 3300000");
  }

  @Test
  void documents_ask_for_jackson() throws Exception {
    Class<?> documents = new Loader().loadClass("org.openbook.alliance.json.TermsDocument");

    assertThatExceptionOfType(NoClassDefFoundError.class)
        .isThrownBy(() -> documents.getMethod("parse", String.class).invoke(null, "{}"))
        .withMessageContaining("jackson");
  }
}
