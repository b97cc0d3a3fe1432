package org.openbook.alliance.cases.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Shows on standard error how far a long file is: a bar on a terminal, otherwise a line now and
 * then.
 */
final class Progress implements AutoCloseable {
  private static final long LONG_FILE_BYTES = 400_000;
  private static final int ROWS_A_LINE = 2_000;

  private final PrintWriter err;
  private final boolean isLong;
  private final @Nullable ProgressBar bar;
  private int rows;

  private Progress(PrintWriter err, boolean isLong, @Nullable ProgressBar bar) {
    this.err = err;
    this.isLong = isLong;
    this.bar = bar;
  }

  static Progress of(Path file, PrintWriter err) throws IOException {
    long bytes = Files.size(file);
    boolean isLong = bytes > LONG_FILE_BYTES;
    ProgressBar bar =
        isLong && isTerminal()
            ? new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setInitialMax(bytes)
                .clearDisplayOnFinish()
                .build()
            : null;
    return new Progress(err, isLong, bar);
  }

  // Picocli knows on every JDK whether somebody watches: a console is not null any more from 22 on.
  private static boolean isTerminal() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  /** One row more, of about this many bytes. */
  void step(int bytes) {
    rows++;
    if (bar != null) {
      bar.stepBy(bytes);
    } else if (isLong && rows % ROWS_A_LINE == 0) {
      err.println("%s rows".formatted(rows));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
