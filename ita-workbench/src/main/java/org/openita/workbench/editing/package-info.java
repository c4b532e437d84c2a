/** What editors of rule packs need: the layout of files, and answers about a pack while it is being written. */
@NullMarked
package org.openita.workbench.editing;

import org.jspecify.annotations.NullMarked;
