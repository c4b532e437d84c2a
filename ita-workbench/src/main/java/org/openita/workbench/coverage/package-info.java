/** What a pack's cases have put to the test, and what they have not. */
@NullMarked
package org.openita.workbench.coverage;

import org.jspecify.annotations.NullMarked;
