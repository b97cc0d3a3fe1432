/**
 * Key results: areas and indicators, the curves that turn a measured value into points, the
 * scorecard, and the pluggable engine that makes one score of it.
 */
@NullMarked
package org.openbook.alliance.scoring;

import org.jspecify.annotations.NullMarked;
