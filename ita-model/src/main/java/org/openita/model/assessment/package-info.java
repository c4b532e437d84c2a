/** An agency's result as it was given, and reading it. */
@NullMarked
package org.openita.model.assessment;

import org.jspecify.annotations.NullMarked;
