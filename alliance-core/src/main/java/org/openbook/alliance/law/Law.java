package org.openbook.alliance.law;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something that a rule or a model keeps on every case, or breaks on one that shows it: more cost
 * never pays the provider more; what the payers pay is what the payees are paid.
 *
 * <p>Not a proof: a law says only something of the cases that it is given, and it needs no test
 * framework to be asked. A case that the subject itself refuses (a fact is missing) is no case of
 * the law: the subject's exception goes through. Worked number: of a cap of 100 and a formula that
 * comes to 130, {@code PayoffLaws.neverAbove(cap)} reports {@code expected at most 100, given 130}
 * and the facts.
 *
 * @param <S> what keeps it: a formula, an engine, a way to settle
 * @param <C> what a case is: facts, a scorecard with measurements, a division
 */
public final class Law<S, C> {
  private final String statement;
  private final Check<? super S, C> check;

  private Law(String statement, Check<? super S, C> check) {
    this.statement = statement;
    this.check = check;
  }

  /**
   * What a law of one's own does.
   *
   * @param <S> what keeps it
   * @param <C> what a case is
   */
  @FunctionalInterface
  public interface Check<S, C> {
    /** Adds what the subject does on the case and must not do; nothing if the law holds. */
    void look(S subject, C given, Findings<C> findings);
  }

  /**
   * What a law found on one case.
   *
   * @param <C> what a case is
   */
  public static final class Findings<C> {
    private final String law;
    private final C given;
    private final List<Violation<C>> violations = new ArrayList<>();

    private Findings(String law, C given) {
      this.law = law;
      this.given = given;
    }

    /** The case shows that something else was given than the law expects. */
    public void add(String expected, String found) {
      add(List.of(given), expected, found);
    }

    /** These cases show it; they differ only in what the law changes. */
    public void add(List<C> witnesses, String expected, String found) {
      violations.add(new Violation<>(law, witnesses, expected, found));
    }

    /** Adds a violation if the two are not equal. */
    void expect(String what, Object expected, Object found) {
      if (!expected.equals(found)) {
        add(what + " " + expected, String.valueOf(found));
      }
    }
  }

  /** A law in these words, for example {@code a cap is never exceeded}. */
  public static <S, C> Law<S, C> of(String statement, Check<? super S, C> check) {
    return new Law<>(requireNonNull(statement, "statement"), requireNonNull(check, "check"));
  }

  /** What always holds, in words. */
  public String statement() {
    return statement;
  }

  /** Where the subject breaks the law on a case; empty if it keeps it. */
  public List<Violation<C>> violations(S subject, C given) {
    requireNonNull(subject, "subject");
    Findings<C> findings = new Findings<>(statement, requireNonNull(given, "given"));
    check.look(subject, given, findings);
    return List.copyOf(findings.violations);
  }

  /** Where the subject breaks the law on any of these cases, in their order. */
  public List<Violation<C>> violationsAmong(S subject, Iterable<? extends C> cases) {
    List<Violation<C>> all = new ArrayList<>();
    cases.forEach(given -> all.addAll(violations(subject, given)));
    requireNonNull(subject, "subject");
    return List.copyOf(all);
  }

  /**
   * The same law of something else, from which the subject can be made: the law of a payoff as a
   * law of formulas is {@code law.through(Payoff::of)}.
   */
  public <R> Law<R, C> through(Function<? super R, ? extends S> subject) {
    requireNonNull(subject, "subject");
    return of(
        statement, (from, given, findings) -> check.look(subject.apply(from), given, findings));
  }

  /** The statement. */
  @Override
  public String toString() {
    return statement;
  }
}
