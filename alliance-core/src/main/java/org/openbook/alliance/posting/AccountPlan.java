package org.openbook.alliance.posting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.history.IssuedSettlement;
import org.openbook.alliance.history.TrueUp;
import org.openbook.alliance.party.PartyId;

/**
 * Which account and cost centre each party uses for what: as data, of any ledger.
 *
 * <p>Not a chart of accounts: only what settlements are posted to. A line may have accounts of its
 * own; otherwise it has those of its kind. Worked number: a fee of 40 000, of which the city pays
 * 26 800, is in the city's ledger 26 800 debit fee expense and 26 800 credit payable to the clinic,
 * and in the clinic's 26 800 debit receivable from the city and 26 800 credit fee income.
 */
@Value.Immutable
public abstract class AccountPlan {
  /**
   * A row for each account: {@code {"party": "city", "use": "fee-expense", "account": "4300",
   * "costCentre": "8410"}}, with the {@code line} where a line has an account of its own; and the
   * dimensions that are posted with them: {@code "dimensions": ["partner", {"id": "service",
   * "value": "4711"}]}, of which an account may state its own: {@code "dimensions": {"partner":
   * "P7"}}.
   */
  public static final ObjectForm<AccountPlan> FORM = AccountPlanForm.FORM;

  AccountPlan() {}

  /** A builder; what is missing is told when it is needed. */
  public static Builder builder() {
    return ImmutableAccountPlan.builder();
  }

  /** The accounts; what of a dimension they state is of the plan's. */
  public abstract Map<AccountKey, LedgerAccount> accounts();

  /** The dimensions of every posted row, in the order of a ledger's columns; each once. */
  public abstract List<Dimension> dimensions();

  @Value.Check
  void check() {
    Faults faults = Faults.in("account plan");
    Set<DimensionId> names = new LinkedHashSet<>();
    for (Dimension dimension : dimensions()) {
      faults.require(
          names.add(dimension.id()),
          () -> "dimension '%s' is there twice; it is there once".formatted(dimension.id()));
    }
    accounts()
        .forEach(
            (key, account) ->
                Sets.difference(account.dimensions().keySet(), names)
                    .forEach(
                        unknown ->
                            faults.add(
                                "account of %s states dimension '%s'; the dimensions of the plan are %s"
                                    .formatted(key, unknown, names))));
    faults.throwIfAny();
  }

  /** The account of a line, or else of its kind, as it is posted; empty if the plan has neither. */
  Optional<LedgerAccount> find(AccountKey key) {
    return Optional.ofNullable(accounts().get(key))
        .or(() -> Optional.ofNullable(accounts().get(AccountKey.of(key.party(), key.use()))))
        .map(this::posted);
  }

  // With what the plan says of all accounts; a dimension without a value is not posted.
  private LedgerAccount posted(LedgerAccount account) {
    ImmutableMap.Builder<DimensionId, String> all = ImmutableMap.builder();
    for (Dimension dimension : dimensions()) {
      String value = account.dimensions().getOrDefault(dimension.id(), dimension.value());
      if (!value.isEmpty()) {
        all.put(dimension.id(), value);
      }
    }
    return account.withDimensions(all.buildOrThrow());
  }

  /**
   * What an issued settlement made payable and recouped, for each party's ledger: as it was issued,
   * also if it was withdrawn since. A party that it does not concern has no set.
   *
   * @throws IllegalArgumentException naming every account that is missing
   */
  public List<PostingSet> postings(IssuedSettlement issued) {
    return postings(issued, new Ledgers(this, issued.id()));
  }

  /**
   * The same for one party's ledger alone, of which the plan needs the accounts; empty if the
   * settlement does not concern the party.
   *
   * @throws IllegalArgumentException naming every account of the party that is missing
   */
  public Optional<PostingSet> postings(IssuedSettlement issued, PartyId party) {
    requireNonNull(party, "party");
    Ledgers ledgers = new Ledgers(this, issued.id()).only(party);
    return postings(issued, ledgers).stream().findFirst();
  }

  private static List<PostingSet> postings(IssuedSettlement issued, Ledgers ledgers) {
    for (TrueUp trueUp : issued.trueUps()) {
      trueUp.transfers().forEach(transfer -> ledgers.line(trueUp.line(), transfer));
    }
    issued.recoupments().forEach(line -> ledgers.recoupment(line.transfer()));
    return ledgers.sets();
  }

  /**
   * The interest that was claimed on an issued settlement, for each party's ledger.
   *
   * @throws IllegalArgumentException naming every account that is missing
   */
  public List<PostingSet> interest(IssuedSettlement issued) {
    Ledgers ledgers = new Ledgers(this, issued.id());
    issued.interest().forEach(line -> ledgers.interest(line.transfer()));
    return ledgers.sets();
  }

  /** The SHA-256 of the plan's canonical text. */
  public Digest digest() {
    return FORM.digest(this);
  }

  /** How many accounts it has. */
  @Override
  public String toString() {
    return "account plan of " + accounts().size() + " accounts";
  }

  /** Collects a plan's accounts. */
  public interface Builder {
    /** An account. */
    Builder putAccounts(AccountKey key, LedgerAccount account);

    /** Accounts. */
    Builder putAllAccounts(Map<? extends AccountKey, ? extends LedgerAccount> accounts);

    /** A dimension after those before. */
    Builder addDimensions(Dimension dimension);

    /** Dimensions after those before. */
    Builder addAllDimensions(Iterable<? extends Dimension> dimensions);

    /** The plan. */
    AccountPlan build();
  }
}
