package org.openbook.alliance.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;

/** Writes the terms of paying. */
final class PaymentWriter {
  private PaymentWriter() {}

  static JsonNode payment(PaymentTerms terms) {
    ObjectNode object = Tree.provision(Tree.object(), terms.provision());
    object.set("due", due(terms.due()));
    terms.interest().ifPresent(interest -> object.set("interest", interest(interest)));
    if (!terms.recoupment().equals(Rational.ONE)) {
      object.put("recoupment", Scalars.ratioText(terms.recoupment()));
    }
    return rounded(object, terms.rounding());
  }

  private static JsonNode due(DueTerm due) {
    return Tree.object().put("days", due.days()).put("count", Scalars.text(due.count()));
  }

  private static JsonNode interest(LateInterest interest) {
    ObjectNode object = Tree.provision(Tree.object(), interest.provision());
    object.put("yearlyRate", Scalars.ratioText(interest.yearlyRate()));
    object.put("dayCount", Scalars.text(interest.dayCount()));
    return rounded(object, interest.rounding());
  }

  private static ObjectNode rounded(ObjectNode object, Rounding rounding) {
    if (!rounding.equals(Rounding.toCent())) {
      object.set("rounding", Tree.rounding(Tree.object(), rounding));
    }
    return object;
  }
}
