package org.openbook.alliance.cli.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Shows on standard error how far a long file is: a bar on a terminal, otherwise a line at times.
 */
final class FileProgress implements AutoCloseable {
  private static final long ROWS_A_LINE = 1 << 18;

  private final PrintWriter err;
  private final String file;
  private final long bytes;
  private final @Nullable ProgressBar bar;
  private final Figures figures;

  private FileProgress(
      PrintWriter err, String file, long bytes, @Nullable ProgressBar bar, Figures figures) {
    this.err = err;
    this.file = file;
    this.bytes = bytes;
    this.bar = bar;
    this.figures = figures;
  }

  static FileProgress of(Path file, PrintWriter err, Figures figures) throws IOException {
    long bytes = Files.size(file);
    String name = String.valueOf(file.getFileName());
    ProgressBar bar =
        CommandLine.Help.Ansi.AUTO.enabled()
            ? new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(bytes)
                .clearDisplayOnFinish()
                .build()
            : null;
    return new FileProgress(err, name, bytes, bar, figures);
  }

  void at(long rows, long bytesRead) {
    if (bar != null) {
      bar.stepTo(bytesRead);
    } else if (rows % ROWS_A_LINE == 0) {
      err.println(figures.counted("progress", rows, file, percent(bytesRead)));
      err.flush();
    }
  }

  private long percent(long bytesRead) {
    return bytes == 0 ? 100 : bytesRead * 100 / bytes;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
