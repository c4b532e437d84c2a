/** What two packs do differently, in words, and for whom it makes a difference. */
@NullMarked
package org.openita.workbench.diff;

import org.jspecify.annotations.NullMarked;
