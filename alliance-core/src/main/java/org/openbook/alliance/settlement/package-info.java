/**
 * An agreement's versions, a version's commercial model, and the settlement that the model makes of
 * a period's facts.
 *
 * <p>Terms and facts meet here and nowhere else: {@code CommercialModel} is terms, {@code
 * PeriodFacts} is what happened, {@code Settlement} is the one evaluated on the other.
 */
@NullMarked
package org.openbook.alliance.settlement;

import org.jspecify.annotations.NullMarked;
