/** Reads reports that others wrote. */
@NullMarked
package org.openita.report.reading;

import org.jspecify.annotations.NullMarked;
