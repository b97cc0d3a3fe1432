package org.openbook.alliance.cli.option;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The words of help in one language, as the parser of command lines asks for them: under {@code
 * alliance.settle.usage.description.0} or {@code alliance.check.facts} what one command has of its
 * own, under {@code terms} what several have.
 */
public final class HelpWords extends ResourceBundle {
  private static final String GROUP = "help.";

  private final Map<String, String> texts;

  private HelpWords(Language language) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    CliWords.TABLE
        .words(language)
        .forEach(
            (key, text) -> {
              if (key.startsWith(GROUP)) {
                String name = key.substring(GROUP.length());
                texts.put(name, formatted(name, text));
              }
            });
    this.texts = texts.buildOrThrow();
  }

  /** Gives a command line and all commands below it their words. */
  public static void say(CommandLine commandLine, Language language) {
    HelpWords words = new HelpWords(language);
    say(commandLine, words);
  }

  private static void say(CommandLine commandLine, HelpWords words) {
    commandLine.getCommandSpec().resourceBundle(words);
    UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
    if (!usage.exitCodeList().isEmpty()) {
      usage.exitCodeListHeading(words.heading("exit-codes"));
    }
    if (usage.footer().length > 0) {
      usage.footerHeading(words.heading("examples"));
    }
    commandLine.getSubcommands().values().forEach(below -> say(below, words));
  }

  private String heading(String key) {
    return "%n" + texts.get("heading." + key) + "%n";
  }

  // The parser formats what it is given; whoever corrects a word need not know that.
  private static String formatted(String name, String text) {
    String plain = text.replace("%", "%%");
    if (name.endsWith("synopsisHeading")) {
      return plain + " ";
    }
    if (name.endsWith("optionListHeading")) {
      return plain + "%n";
    }
    if (name.endsWith("commandListHeading")) {
      return "%n" + plain + "%n";
    }
    return name.contains(".footer.") ? "  " + plain : plain;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
