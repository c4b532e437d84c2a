/** The report as an OpenDocument text. */
@NullMarked
package org.openita.report.odt;

import org.jspecify.annotations.NullMarked;
