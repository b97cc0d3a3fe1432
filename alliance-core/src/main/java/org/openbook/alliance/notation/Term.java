package org.openbook.alliance.notation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.formula.Formula;

/**
 * A term of a contract that gives several figures, each under a name that other terms refer to: the
 * gain and the pain of a gain and pain share.
 */
public interface Term {
  /** The word under which documents write it: {@code gainPainShare}. */
  String word();

  /** Its figures by their names, in the order in which they are computed. */
  Map<String, Formula> figures();

  /** The figure of this name, which the term has. */
  default Formula figure(String name) {
    return requireNonNull(figures().get(name), name);
  }

  /** The formulas that it is said of, in order. */
  List<Formula> parts();

  /** What documents write of it. */
  Tree.Members write(Writing writing);

  /** How one figure is read where the whole term stands. */
  static <T extends Term> Function<Place, Slot<Formula>> figure(Form<T> form, String name) {
    requireNonNull(form, "form");
    requireNonNull(name, "name");
    return place -> {
      Slot<T> term = form.read(place);
      return place.build(() -> term.get().figure(name));
    };
  }
}
