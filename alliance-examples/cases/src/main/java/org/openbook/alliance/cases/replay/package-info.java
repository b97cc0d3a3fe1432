/**
 * Replays published settlements through the public API, row by row, and says which come out the
 * same.
 */
@NullMarked
package org.openbook.alliance.cases.replay;

import org.jspecify.annotations.NullMarked;
