package org.openbook.alliance.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The translations of English templates in one language, as a catalogue of gettext writes them:
 * {@code msgid "…"} and {@code msgstr "…"} on a line each, {@code #} before a comment. Other forms
 * of such catalogues (plurals, contexts, texts over several lines) are refused.
 */
final class Catalogue {
  private static final Pattern ENTRY = Pattern.compile("(msgid|msgstr) \"(.*)\"");

  private Catalogue() {}

  /**
   * Each template with its translation, in the catalogue's order.
   *
   * @throws IllegalStateException if a line is none of a catalogue, a template stands twice, or it
   *     has no translation
   */
  static Map<String, String> read(InputStream catalogue) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(catalogue, StandardCharsets.UTF_8))) {
      return entries(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> entries(BufferedReader lines) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    String template = "";
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher entry = ENTRY.matcher(line);
      require(entry.matches() && entry.group(1).equals("msgstr") != template.isEmpty(), number);
      String text = unescaped(entry.group(2));
      require(!text.isEmpty(), number);
      if (template.isEmpty()) {
        template = text;
      } else {
        require(entries.put(template, text) == null, number);
        template = "";
      }
    }
    require(template.isEmpty(), number);
    return entries;
  }

  private static void require(boolean holds, int line) {
    if (!holds) {
      throw new IllegalStateException(
          "line %s of a catalogue of messages is out of place; each msgid must stand once, and its msgstr after it"
              .formatted(line));
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        c = text.charAt(++i);
        c = c == 'n' ? '\n' : c;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
