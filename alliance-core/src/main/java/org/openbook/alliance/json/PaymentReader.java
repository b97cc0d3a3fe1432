package org.openbook.alliance.json;

import java.util.Optional;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.money.Rounding;
import org.openbook.alliance.payment.DayCount;
import org.openbook.alliance.payment.DueTerm;
import org.openbook.alliance.payment.LateInterest;
import org.openbook.alliance.payment.PaymentTerms;
import org.openbook.alliance.term.Provision;

/** Reads the terms of paying. */
final class PaymentReader {
  private PaymentReader() {}

  static Slot<PaymentTerms> payment(Place place) {
    Fields fields = place.fields();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<DueTerm> due = fields.required("due", PaymentReader::due);
    Slot<Optional<LateInterest>> interest = fields.optional("interest", PaymentReader::interest);
    Slot<Rational> recoupment = fields.optional("recoupment", Scalars::ratio, Rational.ONE);
    Slot<Rounding> rounding = fields.optional("rounding", TermParts::rounding, Rounding.toCent());
    return fields.build(
        () -> {
          PaymentTerms.Builder terms =
              PaymentTerms.builder()
                  .provision(provision.get())
                  .due(due.get())
                  .recoupment(recoupment.get())
                  .rounding(rounding.get());
          interest.get().ifPresent(terms::interest);
          return terms.build();
        });
  }

  private static Slot<DueTerm> due(Place place) {
    Fields fields = place.fields();
    Slot<Long> days = fields.required("days", Place::whole);
    Slot<DueTerm.Count> count =
        fields.required("count", at -> Scalars.word(at, DueTerm.Count.values()));
    return fields.build(() -> new DueTerm(Math.toIntExact(days.get()), count.get()));
  }

  private static Slot<LateInterest> interest(Place place) {
    Fields fields = place.fields();
    Slot<Provision> provision = TermParts.provision(fields);
    Slot<Rational> rate = fields.required("yearlyRate", Scalars::ratio);
    Slot<DayCount> dayCount =
        fields.required("dayCount", at -> Scalars.word(at, DayCount.values()));
    Slot<Rounding> rounding = fields.optional("rounding", TermParts::rounding, Rounding.toCent());
    return fields.build(
        () ->
            LateInterest.builder()
                .provision(provision.get())
                .yearlyRate(rate.get())
                .dayCount(dayCount.get())
                .rounding(rounding.get())
                .build());
  }
}
