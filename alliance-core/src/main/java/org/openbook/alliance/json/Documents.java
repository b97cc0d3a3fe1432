package org.openbook.alliance.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.cost.OpenBook;
import org.openbook.alliance.coststatement.CostAnnex;
import org.openbook.alliance.disclosure.DisclosureTerms;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.posting.AccountPlan;
import org.openbook.alliance.posting.PostingSet;
import org.openbook.alliance.report.Cover;

/**
 * The kinds of documents by name, each with its reader, writer, schema and digest.
 *
 * <p>Terms, facts and settlements have classes of their own, which take a host's functions: {@link
 * TermsDocument}, {@link FactsDocument}, {@link SettlementDocument}.
 */
public final class Documents {
  /** An open book with its chain; a broken one is refused. {@link BookLines} stores a long one. */
  public static final DocumentFormat<OpenBook> BOOK =
      DocumentFormat.of("book", 1, List.of(), OpenBook.FORM);

  /** A cost annex; one without format and version is read as the draft. */
  public static final DocumentFormat<CostAnnex> COST_ANNEX =
      DocumentFormat.of("cost-annex", 0, List.of(draft -> draft), CostAnnex.FORM)
          .withHeadlessDrafts();

  /** The cover of statements; one without format and version is read as the draft. */
  public static final DocumentFormat<Cover> COVER =
      DocumentFormat.of(
              "cover",
              0,
              List.of(draft -> draft),
              new InLanguage<>(Cover.FORM, any -> Optional.empty()))
          .withHeadlessDrafts();

  /** What each party posts to; one without format and version is read as the draft. */
  public static final DocumentFormat<AccountPlan> ACCOUNT_PLAN =
      DocumentFormat.of("account-plan", 0, List.of(draft -> draft), AccountPlan.FORM)
          .withHeadlessDrafts();

  /** What an issued settlement is in a party's ledger. */
  public static final DocumentFormat<PostingSet> POSTINGS =
      DocumentFormat.of("postings", 1, List.of(), PostingSet.FORM);

  /** Who may see what of another party's costs. */
  public static final DocumentFormat<DisclosureTerms> DISCLOSURE_TERMS =
      DocumentFormat.of("disclosure-terms", 1, List.of(), DisclosureTerms.FORM);

  private Documents() {}

  /** {@link #COVER}, of which one that gives no title has this. */
  public static DocumentFormat<Cover> cover(Label title) {
    requireNonNull(title, "title");
    return COVER.around(form -> Forms.within(form, Label.class, title));
  }
}
