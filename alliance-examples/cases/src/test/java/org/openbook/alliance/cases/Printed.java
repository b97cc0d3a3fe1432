package org.openbook.alliance.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openbook.alliance.cli.Main;
import org.openbook.alliance.language.Language;
import picocli.CommandLine;

/** What commands of the cases print in a language, as the text that a person reads. */
final class Printed {
  private Printed() {}

  /** On the terminal. */
  static String text(Language language, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--lang");
    all.add(language.name());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine ofCases = Main.commandLine(Cases.COMMANDS);
    CommandLine line =
        ofCases.getSubcommands().containsKey(words[0]) ? ofCases : Main.commandLine();
    line.setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
    if (!err.toString().isEmpty()) {
      throw new IllegalStateException(String.join(" ", all) + ": " + err);
    }
    return out.toString();
  }

  /** In a file of HTML, without its tags, styles and scripts. */
  static String page(Language language, Path folder, String... words) {
    try {
      return withoutTags(Files.readString(written(language, folder, "page.html", words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path written(Language language, Path folder, String name, String... words) {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--out", file.toString()));
    text(language, all.toArray(String[]::new));
    return file;
  }

  /** In the cells of a workbook, with the names of its sheets. */
  static String sheets(Language language, Path folder, String... words) {
    StringBuilder cells = new StringBuilder();
    Path file = written(language, folder, "book.xlsx", words);
    try (ZipFile workbook = new ZipFile(file.toFile())) {
      for (ZipEntry part : List.copyOf(workbook.stream().toList())) {
        if (part.getName().endsWith("sharedStrings.xml") || part.getName().contains("/sheet")) {
          try (InputStream in = workbook.getInputStream(part)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Formulas name no words that a person reads; values are numbers of the file format.
            cells.append(withoutTags(xml.replaceAll("<(f|v)( [^>]*)?>[^<]*</(f|v)>", " ")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells.toString();
  }

  private static String withoutTags(String markup) {
    return markup
        .replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", " ")
        .replaceAll("<[^>]*>", " ")
        .replace("&nbsp;", "\u00A0")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<");
  }
}
