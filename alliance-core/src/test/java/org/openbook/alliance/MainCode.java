package org.openbook.alliance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openbook.alliance.exact.Rational;

/** The compiled classes and the sources of the library, as the sweeps see them. */
final class MainCode {
  static final String ROOT = "org.openbook.alliance";

  static final Path MAIN_SOURCES = Path.of("src/main/java");
  static final Path TEST_SOURCES = Path.of("src/test/java");

  // The style of Immutables is read at compile time only, and stays out of the jar.
  private static final String COMPILE_TIME_ONLY = "/ValueStyle.class";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains(COMPILE_TIME_ONLY))
          .importUrl(Rational.class.getProtectionDomain().getCodeSource().getLocation());

  private MainCode() {}

  /** {@code exact} for a class of {@code org.openbook.alliance.exact}; empty for the root. */
  static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(ROOT + ".");
  }

  /** Public types, nested ones of public types included, without package-infos. */
  static List<Class<?>> publicTypes() {
    return CLASSES.stream()
        .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
        .<Class<?>>map(JavaClass::reflect)
        .filter(MainCode::isPublic)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  static List<Class<?>> publicTopLevelTypes() {
    return publicTypes().stream().filter(type -> type.getEnclosingClass() == null).toList();
  }

  static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
