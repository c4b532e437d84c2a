/** A document for word processors. */
@NullMarked
package org.openita.report.docx;

import org.jspecify.annotations.NullMarked;
