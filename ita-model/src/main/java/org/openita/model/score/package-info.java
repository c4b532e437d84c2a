/** Exact scores, the sheet that holds them, and the facts that rules see. */
@NullMarked
package org.openita.model.score;

import org.jspecify.annotations.NullMarked;
