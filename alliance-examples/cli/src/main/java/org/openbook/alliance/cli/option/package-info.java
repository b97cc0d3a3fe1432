/** What commands share: options, and files that are read and written. */
@NullMarked
package org.openbook.alliance.cli.option;

import org.jspecify.annotations.NullMarked;
