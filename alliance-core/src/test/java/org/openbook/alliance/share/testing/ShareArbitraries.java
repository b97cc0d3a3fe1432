package org.openbook.alliance.share.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.rule.testing.Given;
import org.openbook.alliance.rule.testing.RuleArbitraries;
import org.openbook.alliance.share.ShareBands;
import org.openbook.alliance.share.ShareBands.Band;
import org.openbook.alliance.share.ShareRanges;
import org.openbook.alliance.term.testing.Terms;

/** Bands with edges on tenths of the base, so that whole amounts stand on them. */
public final class ShareArbitraries {
  private ShareArbitraries() {}

  /** One to four bands, the first from 0 or a little above, without gap. */
  public static Arbitrary<List<Band>> bands() {
    return Combinators.combine(edges(0, 12), RuleArbitraries.shares().list().ofSize(4))
        .as(ShareArbitraries::contiguous);
  }

  /** Bands on a base, counted in any of the three ways. */
  public static Arbitrary<ShareBands> shareBandsOn(Formula base) {
    return Combinators.combine(
            Terms.provisions(), bands(), Arbitraries.of(ShareBands.Counting.class))
        .as(
            (term, bands, counting) ->
                ShareBands.builder()
                    .provision(term)
                    .base(base)
                    .counting(counting)
                    .addAllBands(bands)
                    .build());
  }

  /** One to four ranges of actual against target, on either side of it and across it. */
  public static Arbitrary<ShareRanges> rangesOn(Formula target) {
    return Combinators.combine(edges(1, 15), RuleArbitraries.shares().list().ofSize(5))
        .as(
            (edges, shares) ->
                ShareRanges.builder()
                    .gainProvision(Given.term("Gain"))
                    .painProvision(Given.term("Pain"))
                    .target(target)
                    .addAllRanges(contiguous(fromZero(edges), shares))
                    .build());
  }

  private static Arbitrary<Set<Integer>> edges(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(TreeSet::new);
  }

  private static Set<Integer> fromZero(Set<Integer> edges) {
    Set<Integer> all = new TreeSet<>(edges);
    all.add(0);
    return all;
  }

  private static List<Band> contiguous(Set<Integer> tenths, List<Rational> shares) {
    List<Integer> edges = List.copyOf(tenths);
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      Rational from = Rational.of(edges.get(i), 10);
      bands.add(
          i + 1 < edges.size()
              ? ShareBands.band(from, Rational.of(edges.get(i + 1), 10), shares.get(i))
              : ShareBands.above(from, shares.get(i)));
    }
    return bands;
  }
}
