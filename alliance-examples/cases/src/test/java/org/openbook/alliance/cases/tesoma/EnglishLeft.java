package org.openbook.alliance.cases.tesoma;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a Finnish or Swedish text has kept of English: words, a decimal point, a minus that is
 * a hyphen, the mark of a language that was missing.
 *
 * <p>Not a judge of the wording: a word that two languages share is no fault.
 */
final class EnglishLeft {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?");
  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d");
  private static final Pattern HYPHEN_AS_MINUS = Pattern.compile("(?<![\\p{L}\\d])-\\d");
  private static final Pattern MARK = Pattern.compile("\\[(fi|sv|en)]");

  /** Words of English texts of this library that neither Finnish nor Swedish has. */
  private static final Set<String> ENGLISH =
      Set.copyOf(
          Splitter.on(' ')
              .splitToList(
                  "the of and to by from with without above below between each every all not no"
                      + " is are was were which where what who cost costs target actual fee gain"
                      + " pain share shares pool score scorecard area weight measured value client"
                      + " clients provider payer payee amount date term terms clause source"
                      + " assumption published contract ledger measurement estimate rounded half"
                      + " up least most overrun run reimbursed reimbursable book entry entries"
                      + " digest party parties retained payable settlement interim final payment"
                      + " account month months year yearly imagined illustrative synthetic annex"
                      + " index price level city county wages purchased medical supplies other"
                      + " direct figure figures line lines name note notes sheet total facts open"
                      + " never only first second tranche cap split bands grades pupils care made"
                      + " satisfaction invoices survey questionnaire system using change heavy"
                      + " services people adults children stakeholders"));

  private EnglishLeft() {}

  /** The faults of a text, in order; words of these names are none. */
  static Set<String> in(String text, List<String> names) {
    String rest = text;
    for (String name : names) {
      rest = rest.replace(name, " ");
    }
    Set<String> left = new TreeSet<>();
    WORD.matcher(rest)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(ENGLISH::contains)
        .forEach(left::add);
    String numbers = DATE.matcher(rest).replaceAll(" ");
    Stream.of(DECIMAL_POINT, HYPHEN_AS_MINUS, MARK)
        .flatMap(fault -> fault.matcher(numbers).results())
        .map(MatchResult::group)
        .forEach(left::add);
    return left;
  }
}
