/** Files: written as a whole or not at all, and what is said of one that cannot be read. */
@NullMarked
package org.openita.model.file;

import org.jspecify.annotations.NullMarked;
