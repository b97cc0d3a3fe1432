/**
 * A settlement as a statement that every view prints alike: sections of tables, charts and
 * explained figures, with exact values and words in three languages, without markup or widths.
 */
@NullMarked
package org.openbook.alliance.report;

import org.jspecify.annotations.NullMarked;
