/** Changing the rules on purpose, to see whether the cases would notice. */
@NullMarked
package org.openita.workbench.mutation;

import org.jspecify.annotations.NullMarked;
