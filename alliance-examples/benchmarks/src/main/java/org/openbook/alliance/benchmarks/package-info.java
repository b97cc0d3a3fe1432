/** JMH benchmarks; each measures both sides of a claim in one run and prints their ratio. */
@NullMarked
package org.openbook.alliance.benchmarks;

import org.jspecify.annotations.NullMarked;
