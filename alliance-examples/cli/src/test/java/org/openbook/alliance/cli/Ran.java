package org.openbook.alliance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that ran.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
public record Ran(int code, String out, String err) {
  public static final String TESOMA = "../cases/src/main/resources/tesoma/";
  public static final List<String> DOCUMENTS =
      List.of("--terms", TESOMA + "terms.json", "--facts", TESOMA + "facts.json");

  /** The digests of Tesoma's terms and facts and of their interim settlement. */
  public static final String TERMS_DIGEST =
      "520bdc4a183d680ad79c4a69a6034da648528fa80ff98f8fe846a6cb72de0ab6";

  public static final String FACTS_DIGEST =
      "de979e8c619b2637665fc891d0758dcc13a188afed3acf13575ae46c3a19d930";
  public static final String SETTLEMENT_DIGEST =
      "fc47a2f7b7d7a5e811dab4d0bff0ad75e360223420552d3b13eef537d927301b";

  /** Runs the command line on these words. */
  public static Ran of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }

  /** Runs a command on Tesoma's documents. */
  public static Ran onTesoma(String command, Object... words) {
    return of(
        Stream.of(Stream.of(command), DOCUMENTS.stream(), Stream.of(words))
            .flatMap(part -> part)
            .toArray());
  }

  /** The lines of its errors. */
  public List<String> errors() {
    return err.lines().toList();
  }
}
