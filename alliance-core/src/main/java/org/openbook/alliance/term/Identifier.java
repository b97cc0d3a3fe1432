package org.openbook.alliance.term;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;

/**
 * The grammar that all identifiers share: a letter or digit, then letters, digits and {@code . _ -
 * : /}, at most 100 characters in all.
 *
 * <p>Not an identifier itself: each kind of thing has its own type ({@code PartyId}, {@code
 * LineId}), so that one cannot stand where another is meant.
 */
public final class Identifier {
  /** What schemas say of an identifier. */
  private static final String PATTERN = "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._:/-]{0,99}$";

  private static final String DESCRIPTION =
      "A letter or digit, then letters, digits and . _ - : /, at most 100 characters.";

  private static final int LONGEST = 100;
  private static final String MARKS = "._-:/";

  private Identifier() {}

  /**
   * The given text, if the grammar allows it.
   *
   * @param what whose identifier it is, for the message: {@code party id}
   * @throws IllegalArgumentException if the grammar does not allow it
   */
  public static String require(String what, String given) {
    requireNonNull(what, "what");
    if (!isIdentifier(given)) {
      throw new IllegalArgumentException(
          "%s is %s; it is 1 to %s letters, digits or '%s', a letter or digit first"
              .formatted(what, Faults.quote(given), LONGEST, MARKS));
    }
    return given;
  }

  /** The form of a type of identifiers. */
  public static <T> Form<T> form(Function<String, T> of, Function<T, String> value) {
    return Forms.text("id", PATTERN, of, value, DESCRIPTION);
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && Character.isLetterOrDigit(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }
}
