package org.openbook.alliance.cli.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.openbook.alliance.cli.option.CliWords;
import org.openbook.alliance.cli.option.LanguageOption;
import org.openbook.alliance.cli.option.Told;
import org.openbook.alliance.cli.option.WrongOption;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alliance init}: terms and facts to start from. */
@Command(name = "init", mixinStandardHelpOptions = true)
public final class InitCommand implements Callable<Integer> {
  @Option(names = "--title", paramLabel = "TEXT")
  private List<String> titles = new ArrayList<>();

  @Option(names = "--client", paramLabel = "[ID=]NAME")
  private List<String> clients = new ArrayList<>();

  @Option(names = "--provider", paramLabel = "[ID=]NAME")
  private List<String> providers = new ArrayList<>();

  @Option(names = "--period", paramLabel = "PERIOD")
  private List<String> periods = new ArrayList<>();

  @Option(names = "--currency", paramLabel = "CODE")
  private List<String> currencies = new ArrayList<>();

  @Option(names = "--target", paramLabel = "AMOUNT")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--fee", paramLabel = "FEE")
  private List<String> fees = new ArrayList<>();

  @Option(names = "--gain", paramLabel = "SHARE")
  private List<String> gains = new ArrayList<>();

  @Option(names = "--pain", paramLabel = "SHARE")
  private List<String> pains = new ArrayList<>();

  @Option(names = "--indicator", paramLabel = "[ID=]NAME [LEVELS]")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--bonus", paramLabel = "AMOUNT")
  private List<String> bonuses = new ArrayList<>();

  @Option(names = "--terms", paramLabel = "T.json", defaultValue = "terms.json")
  private Path terms = Path.of("terms.json");

  @Option(names = "--facts", paramLabel = "F.json", defaultValue = "facts.json")
  private Path facts = Path.of("facts.json");

  @Option(names = "--replace")
  private boolean isReplacing;

  @Option(names = "--ask")
  private boolean isAsking;

  @Spec private CommandSpec spec;

  private final Supplier<Optional<Reader>> terminal;

  /** Asks on the terminal that the program runs on, if it does. */
  public InitCommand() {
    this(() -> Optional.ofNullable(System.console()).map(Console::reader));
  }

  InitCommand(Supplier<Optional<Reader>> terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Answers answers = given();
    List<Label> faults = new ArrayList<>(answers.faults());
    Pair files = new Pair(terms, facts);
    faults.addAll(files.faults(isReplacing));
    refuse(faults);
    ask(answers);
    Scaffold made = new Draft(answers).scaffold();
    files.write(made);
    tell(answers, made);
    return ExitCode.OK;
  }

  private Answers given() {
    Answers answers = new Answers(language());
    answers.put(
        Question.LANGUAGE,
        LanguageOption.isGiven(spec) ? List.of(LanguageOption.named(language())) : List.of());
    answers.put(Question.TITLE, titles);
    answers.put(Question.CLIENTS, clients);
    answers.put(Question.PROVIDERS, providers);
    answers.put(Question.PERIOD, periods);
    answers.put(Question.CURRENCY, currencies);
    answers.put(Question.TARGET, targets);
    answers.put(Question.FEE, fees);
    answers.put(Question.GAIN, gains);
    answers.put(Question.PAIN, pains);
    answers.put(Question.INDICATORS, indicators);
    answers.put(Question.BONUS, bonuses);
    return answers;
  }

  private void ask(Answers answers) {
    Optional<Reader> reader = isAsking || answers.isEmpty() ? terminal.get() : Optional.empty();
    if (isAsking || reader.isPresent()) {
      Reader in = reader.orElseGet(() -> new InputStreamReader(System.in, UTF_8));
      try {
        new Interview(new BufferedReader(in), out(), language()).ask(answers);
      } catch (IllegalArgumentException unanswered) {
        refuse(List.of(Told.of(unanswered)));
      }
    }
  }

  private void refuse(List<Label> faults) {
    if (!faults.isEmpty()) {
      throw new WrongOption(spec, Told.lines(faults));
    }
  }

  private void tell(Answers answers, Scaffold made) {
    PrintWriter out = out();
    out.println(said("written", terms));
    out.println(said("written", facts));
    out.println(said("assumed"));
    answers.assumed().forEach(line -> out.println("  %s: %s".formatted(terms, line)));
    made.assumptions(terms.toString(), facts.toString()).forEach(line -> out.println("  " + line));
    out.println(said("next", terms, facts));
    out.flush();
  }

  private String said(String key, Object... texts) {
    return CliWords.TABLE.group("says").text(language(), key, texts);
  }

  private Language language() {
    return LanguageOption.of(spec);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
