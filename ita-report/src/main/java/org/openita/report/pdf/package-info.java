/** A PDF with marks in their places and text that can be searched. */
@NullMarked
package org.openita.report.pdf;

import org.jspecify.annotations.NullMarked;
