package org.openbook.alliance.cases.reach;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.share.ShareBands;

/**
 * How much of savings and losses an organisation takes: the corridors of its arrangement.
 *
 * <p>Not a choice between savings and losses: both have the same corridors.
 */
public enum RiskArrangement {
  /** 50 % of the first 5 % of the benchmark, then 35 % to 10 %, 15 % to 15 %, 5 % above. */
  PROFESSIONAL(
      "Professional",
      band("0", "0.05", "0.5"),
      band("0.05", "0.1", "0.35"),
      band("0.1", "0.15", "0.15"),
      above("0.15", "0.05")),
  /** All of the first 25 % of the benchmark, then 50 % to 35 %, 25 % to 50 %, 10 % above. */
  GLOBAL(
      "Global",
      band("0", "0.25", "1"),
      band("0.25", "0.35", "0.5"),
      band("0.35", "0.5", "0.25"),
      above("0.5", "0.1"));

  private final String publishedName;
  private final List<ShareBands.Band> corridors;

  RiskArrangement(String publishedName, ShareBands.Band... corridors) {
    this.publishedName = publishedName;
    this.corridors = List.of(corridors);
  }

  private static ShareBands.Band band(String from, String upTo, String share) {
    return ShareBands.band(Rational.parse(from), Rational.parse(upTo), Rational.parse(share));
  }

  private static ShareBands.Band above(String from, String share) {
    return ShareBands.above(Rational.parse(from), Rational.parse(share));
  }

  /** The arrangement that the public use files write so; empty if there is none. */
  public static Optional<RiskArrangement> named(String name) {
    for (RiskArrangement arrangement : values()) {
      if (arrangement.publishedName.equals(name)) {
        return Optional.of(arrangement);
      }
    }
    return Optional.empty();
  }

  /** As the public use files write it. */
  public String publishedName() {
    return publishedName;
  }

  /** The corridors, as shares of the benchmark. */
  public List<ShareBands.Band> corridors() {
    return corridors;
  }
}
