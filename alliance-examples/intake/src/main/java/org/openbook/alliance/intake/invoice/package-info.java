/** Import of electronic invoices of EN 16931 in UBL 2.1, with every line accounted for. */
@NullMarked
package org.openbook.alliance.intake.invoice;

import org.jspecify.annotations.NullMarked;
