package org.openbook.alliance.cases.mssp;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;

/**
 * A participation option of the programme: the most that is shared, the cap, and the losses.
 *
 * <p>Not a year's rules: what changed from year to year is in {@link SharedSavings}.
 */
public enum Track {
  /** Savings only, 50 %. */
  TRACK_1("42 CFR 425.604", "0.5", "0.1"),
  /** Savings and losses, 60 %. */
  TRACK_2("42 CFR 425.606", "0.6", "0.15", LossTerms.byQuality("0.6", "0.05", "0.075", "0.1")),
  /** Savings and losses, 75 %. */
  TRACK_3("42 CFR 425.610", "0.75", "0.2", LossTerms.byQuality("0.75", "0.15")),
  /** Track 1 with a smaller part of the losses. */
  TRACK_1_PLUS("Track 1+ Model", "0.5", "0.1", LossTerms.fixed("0.04")),
  /** Savings only, 40 %. */
  BASIC_A("42 CFR 425.605(d)(1)(i)", "0.4", "0.1"),
  /** Savings only, 40 %. */
  BASIC_B("42 CFR 425.605(d)(1)(ii)", "0.4", "0.1"),
  /** Savings 50 %, losses 30 % up to 1 % of the benchmark. */
  BASIC_C("42 CFR 425.605(d)(1)(iii)", "0.5", "0.1", LossTerms.fixed("0.01")),
  /** Savings 50 %, losses 30 % up to 2 % of the benchmark. */
  BASIC_D("42 CFR 425.605(d)(1)(iv)", "0.5", "0.1", LossTerms.fixed("0.02")),
  /** Savings 50 %, losses 30 % up to 4 % of the benchmark. */
  BASIC_E("42 CFR 425.605(d)(1)(v)", "0.5", "0.1", LossTerms.fixed("0.04")),
  /** Savings and losses, 75 %; what Track 3 became. */
  ENHANCED("42 CFR 425.610", "0.75", "0.2", LossTerms.byQuality("0.75", "0.15"));

  private final String regulation;
  private final Rational maxShareRate;
  private final Rational savingsCap;
  private final Optional<LossTerms> losses;

  Track(String regulation, String maxShareRate, String savingsCap) {
    this(regulation, maxShareRate, savingsCap, Optional.empty());
  }

  Track(String regulation, String maxShareRate, String savingsCap, LossTerms losses) {
    this(regulation, maxShareRate, savingsCap, Optional.of(losses));
  }

  Track(String regulation, String maxShareRate, String savingsCap, Optional<LossTerms> losses) {
    this.regulation = regulation;
    this.maxShareRate = Rational.parse(maxShareRate);
    this.savingsCap = Rational.parse(savingsCap);
    this.losses = losses;
  }

  /** The track that the public use files write so: {@code TRACK_1+}; empty if there is none. */
  public static Optional<Track> named(String name) {
    for (Track track : values()) {
      if (track.publishedName().equals(name)) {
        return Optional.of(track);
      }
    }
    return Optional.empty();
  }

  /** As the public use files write it: {@code TRACK_1+}, {@code BASIC_E}. */
  public String publishedName() {
    return this == TRACK_1_PLUS ? "TRACK_1+" : name();
  }

  /** Where its terms stand. */
  public String regulation() {
    return regulation;
  }

  /** The most of the savings that is shared; 0.5 for one half. */
  public Rational maxShareRate() {
    return maxShareRate;
  }

  /** The cap on what is paid, as a share of the benchmark. */
  public Rational savingsCap() {
    return savingsCap;
  }

  /** How losses are shared; empty where they are not. */
  public Optional<LossTerms> losses() {
    return losses;
  }
}
