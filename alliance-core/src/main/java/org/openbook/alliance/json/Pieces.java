package org.openbook.alliance.json;

import java.util.List;
import java.util.Optional;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Rational;
import org.openbook.alliance.exact.Staircase;

/** Bands, curves and steps, whose members stand among others. */
final class Pieces {
  private Pieces() {}

  static Slot<MarginalScale> bands(Fields fields) {
    Slot<List<MarginalScale.Band>> bands =
        fields.required("bands", place -> place.list(Pieces::band));
    return fields.place().build(() -> MarginalScale.of(bands.get()));
  }

  private static Slot<MarginalScale.Band> band(Place place) {
    Fields fields = place.fields();
    Slot<Rational> from = fields.required("from", Scalars::ratio);
    Slot<Rational> rate = fields.required("rate", Scalars::ratio);
    return fields.build(() -> MarginalScale.band(from.get(), rate.get()));
  }

  static Slot<Polyline> line(Fields fields) {
    Slot<List<Polyline.Point>> points =
        fields.required("points", place -> place.list(Pieces::point));
    Slot<Polyline.End> below = fields.required("below", Pieces::end);
    Slot<Polyline.End> above = fields.required("above", Pieces::end);
    return fields.place().build(() -> Polyline.of(points.get(), below.get(), above.get()));
  }

  private static Slot<Polyline.Point> point(Place place) {
    Fields fields = place.fields();
    Slot<Rational> at = fields.required("at", Scalars::number);
    Slot<Rational> value = fields.required("value", Scalars::number);
    return fields.build(() -> Polyline.point(at.get(), value.get()));
  }

  private static Slot<Polyline.End> end(Place place) {
    return Scalars.word(place, Polyline.End.values());
  }

  static Slot<Staircase> stairs(Fields fields) {
    Slot<List<Staircase.Step>> steps = fields.required("steps", place -> place.list(Pieces::step));
    Slot<Staircase.OwnedEnd> owned =
        fields.required("owned", place -> Scalars.word(place, Staircase.OwnedEnd.values()));
    Slot<Optional<Rational>> end = fields.optional("end", Scalars::number);
    Slot<Optional<Rational>> otherwise = fields.optional("otherwise", Scalars::number);
    return fields
        .place()
        .build(
            () -> {
              Staircase stairs = Staircase.of(steps.get(), owned.get());
              Staircase ending = end.get().map(stairs::endingAt).orElse(stairs);
              return otherwise.get().map(ending::otherwise).orElse(ending);
            });
  }

  private static Slot<Staircase.Step> step(Place place) {
    Fields fields = place.fields();
    Slot<Rational> from = fields.required("from", Scalars::number);
    Slot<Rational> value = fields.required("value", Scalars::number);
    return fields.build(() -> Staircase.step(from.get(), value.get()));
  }
}
