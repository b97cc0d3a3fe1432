package org.openbook.alliance.notation;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.exact.LikelyForm;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Forms;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.Node;
import org.openbook.alliance.quantity.Unit;

/**
 * A formula as a short text: an amount, a percentage, a percentage of something that has a name.
 * {@code EUR 2000000}, {@code 50 %}, {@code 50 % of allianceFee}.
 */
final class Phrase {
  private static final Pattern OF = Pattern.compile("(.*%) of (\\S+)");
  private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} ");
  private static final String OF_WORD = " of ";

  /** What schemas say of phrases; reading goes by what the text looks like. */
  private static final Form<String> TEXT =
      Forms.text(
          "phrase",
          "^([A-Z]{3} %s|%s %%( of \\S+)?)$"
              .formatted(Scalars.numberPattern(), Scalars.numberPattern()),
          text -> text,
          text -> text,
          "An amount, a percentage, a percentage of something: EUR 2000000, 50 %, 50 % of"
              + " allianceFee.");

  private static final Function<String, Rational> RATIO =
      LikelyForm.offering(Scalars::parsedRatio, LikelyForm::ratio);

  private Phrase() {}

  static Tree schema(SchemaDefinitions definitions) {
    return TEXT.schema(definitions);
  }

  // No name of a formula has a percent sign, or a blank after three capitals.
  static boolean isPhrase(String text) {
    return text.indexOf('%') >= 0 || isAmount(text);
  }

  static boolean isAmount(String text) {
    return AMOUNT.matcher(text).lookingAt();
  }

  static Slot<Formula> read(Place place) {
    String text = place.textOrEmpty();
    Matcher part = OF.matcher(text);
    if (part.matches()) {
      Slot<Formula> whole = place.in(References.class).named(place.with(Tree.text(part.group(2))));
      return place.build(() -> whole.get().times(RATIO.apply(part.group(1))));
    }
    return place.build(() -> isAmount(text) ? amount(text) : ratio(text));
  }

  private static Formula ratio(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException(
          "it is %s; a percentage must be written 50 %% or 50 %% of allianceFee"
              .formatted(Faults.quote(text)));
    }
    return Formula.ratio(RATIO.apply(text));
  }

  private static Formula amount(String text) {
    return Formula.of(NodeKinds.amount(text));
  }

  /**
   * The phrase for a formula, if there is one.
   *
   * @param operand what stands for its first operand
   */
  static Optional<Tree> of(Formula formula, Function<Formula, Tree> operand) {
    Node node = formula.node();
    if (node instanceof Node.Constant constant) {
      return constant(constant);
    }
    if (node instanceof Node.Product product
        && product.multiplier().node() instanceof Node.Constant rate
        && operand.apply(product.multiplicand()) instanceof Tree.Text name
        && !isPhrase(name.value())) {
      return percentage(rate).map(text -> Tree.number(text + OF_WORD + name.value()));
    }
    return Optional.empty();
  }

  private static Optional<Tree> constant(Node.Constant constant) {
    return amount(constant).or(() -> percentage(constant)).map(Tree::number);
  }

  private static Optional<String> amount(Node.Constant constant) {
    return Optional.of(constant)
        .filter(amount -> amount.unit().isMoney() && !amount.unit().symbol().isEmpty())
        .map(amount -> amount.unit().symbol() + " " + Scalars.text(amount.value()))
        .filter(Phrase::isAmount);
  }

  private static Optional<String> percentage(Node.Constant constant) {
    return Optional.of(constant)
        .filter(ratio -> ratio.unit().equals(Unit.RATIO))
        .map(ratio -> Scalars.ratioText(ratio.value()))
        .filter(text -> text.endsWith("%"));
  }
}
