package org.openbook.alliance.cases;

import java.util.List;
import org.openbook.alliance.cases.compare.CandidatesCommand;
import org.openbook.alliance.cases.finland.PublishedCommand;
import org.openbook.alliance.cases.finland.TramwayCommand;
import org.openbook.alliance.cases.replay.ReplayCommand;
import org.openbook.alliance.cases.tesoma.LifeCommand;
import org.openbook.alliance.cases.tesoma.TesomaCommand;
import org.openbook.alliance.cli.Main;

/** What of the cases can be run: {@code life}, {@code replay mssp FILE.csv}. */
public final class Cases {
  /** In the order of the help. */
  public static final List<Class<?>> COMMANDS =
      List.of(
          TesomaCommand.class,
          LifeCommand.class,
          TramwayCommand.class,
          PublishedCommand.class,
          CandidatesCommand.class,
          ReplayCommand.class);

  private Cases() {}

  /** Runs a command and ends with its exit code: 0 done, 1 something is wrong with the input. */
  public static void main(String... args) {
    Main.end(Main.run(COMMANDS, args));
  }
}
