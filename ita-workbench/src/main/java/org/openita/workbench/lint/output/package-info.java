/** Shows what a check of a pack found: as text, as JSON, and as SARIF for editors and code hosts. */
@NullMarked
package org.openita.workbench.lint.output;

import org.jspecify.annotations.NullMarked;
