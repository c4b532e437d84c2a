/** Text files as offices save them: in whatever encoding, with Thai digits, decimal commas and marks typed in any order. */
@NullMarked
package org.openita.tables.text;

import org.jspecify.annotations.NullMarked;
