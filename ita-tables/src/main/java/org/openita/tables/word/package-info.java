/** Reads the tables of Word documents. */
@NullMarked
package org.openita.tables.word;

import org.jspecify.annotations.NullMarked;
