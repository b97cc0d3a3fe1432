/**
 * The Tesoma wellbeing alliance (Tesoman hyvinvointiallianssi): its first contract period 1.4.2018
 * to 31.12.2021 in full, and its life over two periods with every settlement in between.
 *
 * <p>Published: the parties, the target cost, the actual cost, the overall score, the areas,
 * indicators and weights of the scorecard, their target groups and data sources, the tranches 2022
 * and 2024 of the second period, the second client and what was reserved for the ten years.
 * Everything else (fee, shares, pool, score curves, measured values, the ledger) was never
 * published and is an assumption, marked as one wherever it is printed.
 */
@NullMarked
package org.openbook.alliance.cases.tesoma;

import org.jspecify.annotations.NullMarked;
