/**
 * Which kinds of cost there are, and how the contract treats each: reimbursable, covered by the
 * fee, or excluded; by which rule; from when.
 */
@NullMarked
package org.openbook.alliance.catalogue;

import org.jspecify.annotations.NullMarked;
