/** Reads the tables of web pages. */
@NullMarked
package org.openita.tables.page;

import org.jspecify.annotations.NullMarked;
