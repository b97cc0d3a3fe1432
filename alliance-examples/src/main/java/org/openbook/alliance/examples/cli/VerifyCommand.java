package org.openbook.alliance.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code alliance verify}: whether a settlement document follows from what it holds. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a settlement with nothing but its document: makes every figure again from its",
      "operands, settles anew from the terms and facts in it, and compares both digests.",
      "A document without terms or facts proves its operands only, and the answer says so."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything follows",
      "1:something does not, or it is no settlement document",
      "2:a wrong option"
    },
    footerHeading = "%nExample:%n",
    footer = "  alliance verify 2026-settled.json")
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A settlement that 'settle --format json' wrote.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SettlementDocument document = Documents.settlement(file);
    Verification verification = Verification.of(document);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    verification.findings().forEach(finding -> err.println(file + ": " + finding));
    err.flush();
    if (!verification.holds()) {
      return ExitCode.SOFTWARE;
    }
    out.println(file + " " + verification);
    String stated = isEarlier(verification.scope()) ? " (stated, not compared)" : "";
    out.println("terms " + document.termsDigest().hex() + stated);
    out.println("facts " + document.factsDigest().hex() + stated);
    out.flush();
    return ExitCode.OK;
  }

  private static boolean isEarlier(Verification.Scope scope) {
    return scope == Verification.Scope.AMOUNTS
        || scope == Verification.Scope.OPERANDS_OF_EARLIER_FORM;
  }
}
