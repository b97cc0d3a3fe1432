/**
 * US hospital value-based purchasing: points for achievement or improvement, a total over the
 * domains present.
 */
@NullMarked
package org.openbook.alliance.cases.hvbp;

import org.jspecify.annotations.NullMarked;
