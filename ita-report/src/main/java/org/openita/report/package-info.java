/** The document that an agency hands in, drawn from its analysis alone. */
@NullMarked
package org.openita.report;

import org.jspecify.annotations.NullMarked;
