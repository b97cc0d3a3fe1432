package org.openbook.alliance.notation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openbook.alliance.exact.MarginalScale;
import org.openbook.alliance.exact.Polyline;
import org.openbook.alliance.exact.Staircase;
import org.openbook.alliance.form.testing.RoundTrips;
import org.openbook.alliance.formula.testing.FormulaDomain;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.quantity.Unit;

/** Reading what was written gives the same piece, unit and name. */
@Domain(FormulaDomain.class)
class PieceFormsProperties {
  @Property
  void bands_are_read_as_they_were_written(@ForAll MarginalScale bands) {
    RoundTrips.check(PieceForms.BANDS, bands);
  }

  @Property
  void lines_are_read_as_they_were_written(@ForAll Polyline line) {
    RoundTrips.check(PieceForms.LINE, line);
  }

  @Property
  void stairs_are_read_as_they_were_written(@ForAll Staircase stairs) {
    RoundTrips.check(PieceForms.STAIRS, stairs);
  }

  @Property
  void units_are_read_as_they_were_written(@ForAll Unit unit) {
    RoundTrips.check(Unit.FORM, unit);
  }

  @Property
  void quantity_ids_are_read_as_they_were_written(@ForAll QuantityId id) {
    RoundTrips.check(QuantityId.FORM, id);
  }
}
