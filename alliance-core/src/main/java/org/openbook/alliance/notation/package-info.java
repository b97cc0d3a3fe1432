/**
 * How formulas stand in documents: one kind an object, shared parts by name in a table, facts by
 * their names.
 */
@NullMarked
package org.openbook.alliance.notation;

import org.jspecify.annotations.NullMarked;
