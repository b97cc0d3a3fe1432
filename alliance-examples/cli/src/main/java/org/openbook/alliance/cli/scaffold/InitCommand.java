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
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code alliance init}: terms and facts to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Makes terms and facts to start from, valid at once: what is given by options or answered is",
      "taken, everything else is assumed. What is assumed is marked in the documents by its source",
      "and listed afterwards. Reimbursed costs, fee, gain, pain and bonus are paid, each by the",
      "clients or the providers in equal parts; the fee caps the pain; all indicators weigh the",
      "same. On a terminal, without any option, everything is asked for."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:both files are written", "1:they cannot be written", "2:a wrong option"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance init --ask",
      "  alliance init --title 'Harbour clinic' --client city=City --provider Clinic --period 2026 \\",
      "    --target 2000000 --fee '4 %%' --gain '50 %%' --pain '50 %%' --bonus 50000 \\",
      "    --indicator 'nps=Client satisfaction 0/50/90'"
    })
public final class InitCommand implements Callable<Integer> {
  @Option(names = "--title", paramLabel = "TEXT", description = "What the agreement is called.")
  private List<String> titles = new ArrayList<>();

  @Option(
      names = "--client",
      paramLabel = "[ID=]NAME",
      description = "A client; may be given several times.")
  private List<String> clients = new ArrayList<>();

  @Option(
      names = "--provider",
      paramLabel = "[ID=]NAME",
      description = "A provider; may be given several times.")
  private List<String> providers = new ArrayList<>();

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "A year, or its first and last day: 2026-01-01/2026-12-31.")
  private List<String> periods = new ArrayList<>();

  @Option(names = "--currency", paramLabel = "CODE", description = "Its code (default: EUR).")
  private List<String> currencies = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "Of the documents' texts: fi, sv, en (default: en).")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--target", paramLabel = "AMOUNT", description = "The target cost of the period.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--fee",
      paramLabel = "FEE",
      description = "A lump sum, or a part of the target: '4 %%'.")
  private List<String> fees = new ArrayList<>();

  @Option(
      names = "--gain",
      paramLabel = "SHARE",
      description = "The providers' share of an under-run: '50 %%'.")
  private List<String> gains = new ArrayList<>();

  @Option(
      names = "--pain",
      paramLabel = "SHARE",
      description = "The providers' share of an overrun: '50 %%'; the fee caps it.")
  private List<String> pains = new ArrayList<>();

  @Option(
      names = "--indicator",
      paramLabel = "[ID=]NAME [LEVELS]",
      description =
          "An indicator, with failure, minimum and excellence as 0/50/100; may be given several"
              + " times.")
  private List<String> indicators = new ArrayList<>();

  @Option(
      names = "--bonus",
      paramLabel = "AMOUNT",
      description = "The bonus pool, released in proportion to the score.")
  private List<String> bonuses = new ArrayList<>();

  @Option(
      names = "--terms",
      paramLabel = "T.json",
      description = "Where the terms are written (default: ${DEFAULT-VALUE}).",
      defaultValue = "terms.json")
  private Path terms = Path.of("terms.json");

  @Option(
      names = "--facts",
      paramLabel = "F.json",
      description = "Where the facts are written (default: ${DEFAULT-VALUE}).",
      defaultValue = "facts.json")
  private Path facts = Path.of("facts.json");

  @Option(names = "--replace", description = "Writes over files that are there.")
  private boolean isReplacing;

  @Option(names = "--ask", description = "Asks for everything that no option gives.")
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
    List<String> faults = new ArrayList<>(answers.faults());
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
    Answers answers = new Answers();
    answers.put(Question.LANGUAGE, languages);
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
        new Interview(new BufferedReader(in), out()).ask(answers);
      } catch (IllegalArgumentException unanswered) {
        refuse(List.of(String.valueOf(unanswered.getMessage())));
      }
    }
  }

  private void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new ParameterException(spec.commandLine(), String.join("\n", faults));
    }
  }

  private void tell(Answers answers, Scaffold made) {
    PrintWriter out = out();
    out.println("written: " + terms);
    out.println("written: " + facts);
    out.println("assumed, to be replaced:");
    answers.assumed().forEach(line -> out.println("  %s: %s".formatted(terms, line)));
    made.assumptions(terms.toString(), facts.toString()).forEach(line -> out.println("  " + line));
    out.println("next: alliance settle --terms %s --facts %s".formatted(terms, facts));
    out.flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
