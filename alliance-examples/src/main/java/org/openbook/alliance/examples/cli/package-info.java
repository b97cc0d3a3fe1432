/** Commands over documents: settle, explain, verify, and what the documents look like. */
@NullMarked
package org.openbook.alliance.examples.cli;

import org.jspecify.annotations.NullMarked;
