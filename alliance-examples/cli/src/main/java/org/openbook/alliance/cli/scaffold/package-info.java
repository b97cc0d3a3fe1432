/** {@code alliance init}: documents to start from, in which everything assumed is marked. */
@NullMarked
package org.openbook.alliance.cli.scaffold;

import org.jspecify.annotations.NullMarked;
