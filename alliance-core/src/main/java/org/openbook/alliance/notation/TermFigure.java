package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Noun;

/**
 * One figure of a term.
 *
 * @param term the term
 * @param name the name of the figure: {@code gain}
 */
public record TermFigure(Term term, String name) implements Noun {
  /** Refuses null. */
  public TermFigure {
    requireNonNull(term, "term");
    requireNonNull(name, "name");
  }

  @Override
  public List<Formula> parts() {
    return term.parts();
  }

  /** The term under the figure's name, for a document that knows the figure by no other. */
  @Override
  public Tree.Members write(Writing writing) {
    return Tree.member(name, term.write(writing));
  }
}
