/** An analysis as JSON and as text: drawn from the result object alone. */
@NullMarked
package org.openita.scoring.output;

import org.jspecify.annotations.NullMarked;
