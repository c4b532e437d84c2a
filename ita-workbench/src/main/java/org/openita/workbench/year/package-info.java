/** Fiscal years from outside, as those who make them need: a draft, what differs between two years, which years there are. */
@NullMarked
package org.openita.workbench.year;

import org.jspecify.annotations.NullMarked;
