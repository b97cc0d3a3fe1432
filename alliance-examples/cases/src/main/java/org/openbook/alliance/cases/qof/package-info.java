/**
 * The Quality and Outcomes Framework of UK general practice: points, the value of a point, rounded
 * in between.
 */
@NullMarked
package org.openbook.alliance.cases.qof;

import org.jspecify.annotations.NullMarked;
