package org.openbook.alliance.exact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The word that somebody may have meant: the one that the fewest typing errors lead to. */
final class Nearest {
  private static final int LONGEST = 100;
  private static final int MOST_CHOICES = 300;

  private Nearest() {}

  /** {@code ; did you mean 'amount'?}, or nothing if no word is near. */
  static String hint(String given, Collection<String> choices) {
    if (given.length() > LONGEST || choices.size() > MOST_CHOICES) {
      return "";
    }
    String typed = given.strip().toLowerCase(Locale.ROOT);
    return choices.stream()
        .filter(choice -> choice.length() <= LONGEST)
        .min(Comparator.comparingInt(choice -> errors(typed, choice.toLowerCase(Locale.ROOT))))
        .filter(choice -> isNear(typed, choice.toLowerCase(Locale.ROOT)))
        .map(choice -> "; " + "did you mean '%s'?".formatted(choice))
        .orElse("");
  }

  private static boolean isNear(String typed, String choice) {
    return errors(typed, choice) <= Math.max(1, Math.min(typed.length(), choice.length()) / 3);
  }

  /** How many letters are missing, too many, wrong or in the place of their neighbour. */
  private static int errors(String a, String b) {
    int[][] errors = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        errors[i][j] = i == 0 || j == 0 ? i + j : least(errors, a, b, i, j);
      }
    }
    return errors[a.length()][b.length()];
  }

  private static int least(int[][] errors, String a, String b, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(errors[i - 1][j - 1] + wrong, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
    boolean isSwapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwapped ? Math.min(least, 1 + errors[i - 2][j - 2]) : least;
  }
}
