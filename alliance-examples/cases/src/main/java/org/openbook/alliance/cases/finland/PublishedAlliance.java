package org.openbook.alliance.cases.finland;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openbook.alliance.json.Documents;
import org.openbook.alliance.json.FactsDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.report.Cover;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.PeriodFacts;
import org.openbook.alliance.settlement.Settlement;

/**
 * Alliances and contracts of which a part was published, as documents that the ordinary commands
 * settle: {@code terms.json}, {@code cover.json} and one or two {@code facts.json} in a folder of
 * the resources.
 *
 * <p>Every published number carries its source, every other one is an {@code assumption} that says
 * why it was chosen.
 */
public enum PublishedAlliance {
  /**
   * The incentive system of the Tampere tramway: four areas of 90 per cent, plus points counted to
   * at most 10, minus points to −10. Worked numbers: areas at +50 are 45 points; all four positive
   * incentives are 15 points and count as 10; grey economy takes 3; 52 points are left.
   */
  TRAMWAY("tramway", "facts"),
  /**
   * Rantatunneli: gain halved, overrun halved up to the companies' whole margin, owners 67 to 33.
   * Worked numbers: the published under-run of 4.1 M€ pays 2.05 M€; an overrun of 30 M€ costs the
   * companies their margin of 10 M€ (assumed) and no more.
   */
  RANTATUNNELI("rantatunneli", "facts", "facts-overrun"),
  /**
   * A price that is revised by index and population, up or down. Worked numbers: with 2.5 per cent
   * fewer people the price falls from 37.2 M€ (assumed) by 930 000 €, which a reading that only
   * lets it rise would leave with the provider.
   */
  PRICE_CLAUSE("price-clause", "facts-up", "facts-down");

  private final String folder;
  private final List<String> facts;

  PublishedAlliance(String folder, String... facts) {
    this.folder = folder;
    this.facts = List.of(facts);
  }

  /** The agreement of the terms document. */
  public Agreement agreement() {
    return TermsDocument.parse(json("terms")).agreement();
  }

  /** What its statements say beside the figures: what of it was published. */
  public Cover cover() {
    return Documents.cover(agreement().label()).read(json("cover"));
  }

  /** The facts of each facts document, the usual ones first. */
  public List<PeriodFacts> facts() {
    return facts.stream().map(name -> FactsDocument.parse(json(name)).facts()).toList();
  }

  /** The final settlement of each facts document. */
  public List<Settlement> settlements() {
    Agreement agreement = agreement();
    return facts().stream().map(each -> agreement.settle(each, Stage.FINAL)).toList();
  }

  private byte[] json(String name) {
    try (InputStream file =
        PublishedAlliance.class.getResourceAsStream("/" + folder + "/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("there is no %s/%s.json".formatted(folder, name));
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code price-clause}. */
  @Override
  public String toString() {
    return folder;
  }
}
