/** Work on many things at once, whose outcomes come in the order of the things. */
@NullMarked
package org.openita.model.work;

import org.jspecify.annotations.NullMarked;
