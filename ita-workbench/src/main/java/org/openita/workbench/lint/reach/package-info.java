/** Which facts of a fiscal year a condition can match, worked out from the rule as written; what it does not know it says. */
@NullMarked
package org.openita.workbench.lint.reach;

import org.jspecify.annotations.NullMarked;
