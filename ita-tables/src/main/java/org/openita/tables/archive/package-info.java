/** Files that hold other files: what a zip file is, and what is in it. */
@NullMarked
package org.openita.tables.archive;

import org.jspecify.annotations.NullMarked;
