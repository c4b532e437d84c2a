/** Reports as slides of Office Open XML. */
@NullMarked
package org.openita.report.pptx;

import org.jspecify.annotations.NullMarked;
