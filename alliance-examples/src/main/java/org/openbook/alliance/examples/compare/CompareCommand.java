package org.openbook.alliance.examples.compare;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code alliance compare}: terms side by side on the same facts. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Settles the same facts on several terms, side by side: one's own documents,",
      "or the examples' candidates on a target and outturn costs."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:compared",
      "1:some terms cannot settle the facts",
      "2:a wrong option or model"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance compare --terms now.json --terms proposed.json --facts 2026.json",
      "  alliance compare nec-narrow three-limb --target 100 --actual 90,105"
    })
public final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Compared compared = new Compared();

  /** One of the two. */
  private static final class Compared {
    @ArgGroup(exclusive = false, heading = "%nOne's own terms:%n")
    private @Nullable TermsOptions terms;

    @ArgGroup(exclusive = false, heading = "%nThe examples' candidates:%n")
    private @Nullable CandidateOptions candidates;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (compared.terms != null) {
      compared.terms.compare(out);
    }
    if (compared.candidates != null) {
      compared.candidates.compare(out);
    }
    out.flush();
    return ExitCode.OK;
  }
}
