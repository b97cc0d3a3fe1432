/**
 * The Tesoma wellbeing alliance (Tesoman hyvinvointiallianssi), first contract period 1.4.2018 to
 * 31.12.2021.
 *
 * <p>Published: the parties, the target cost, the actual cost, the overall score, the areas,
 * indicators and weights of the scorecard, the partner satisfaction. Everything else (fee, shares,
 * pool, score curves, measured values, the ledger) was never published and is an assumption, marked
 * as one wherever it is printed.
 */
@NullMarked
package org.openbook.alliance.examples.tesoma;

import org.jspecify.annotations.NullMarked;
