package org.openbook.alliance.cases.tesoma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.cases.CasesWords;
import org.openbook.alliance.cli.option.LanguageOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance life}: Tesoma's two contract periods, settlement after settlement. */
@Command(
    name = "life",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the Tesoma wellbeing alliance over two contract periods: on account",
      "every month, interim with retention, provisional while tranches are open, final;",
      "records every payment, and proves that they add up to the final entitlement.",
      "Costs are synthetic; what was never published is marked as an assumption."
    },
    footerHeading = "%nExample:%n",
    footer = "  life --documents folder && cd folder && sh life.sh 'java -jar alliance.jar'")
public final class LifeCommand implements Callable<Integer> {
  private static final String SCRIPT = "life.sh";

  @Mixin private LanguageOption lang = new LanguageOption();

  @Option(
      names = "--documents",
      paramLabel = "FOLDER",
      description =
          "Writes the documents of the life and the commands that live it again, instead of"
              + " printing it.")
  private @Nullable Path documents;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Life life = Life.lived();
    if (documents == null) {
      spec.commandLine().getOut().print(LifeText.of(life, lang.language()));
    } else {
      write(LifeDocuments.of(life.history()), documents);
      spec.commandLine()
          .getOut()
          .println(
              CasesWords.TABLE
                  .group("life")
                  .text(lang.language(), "written", documents.resolve(SCRIPT)));
    }
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private static void write(LifeDocuments life, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : life.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    StringBuilder script = new StringBuilder("set -e\n");
    for (List<String> command : life.commands()) {
      script.append("$1");
      command.forEach(word -> script.append(" '").append(word).append('\''));
      script.append('\n');
    }
    Files.writeString(folder.resolve(SCRIPT), script);
  }
}
