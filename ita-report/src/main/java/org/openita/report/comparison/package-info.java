/** Two results side by side as a page of HTML. */
@NullMarked
package org.openita.report.comparison;

import org.jspecify.annotations.NullMarked;
