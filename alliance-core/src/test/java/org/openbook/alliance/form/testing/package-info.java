/** What every form keeps, for tests of forms. */
@NullMarked
package org.openbook.alliance.form.testing;

import org.jspecify.annotations.NullMarked;
