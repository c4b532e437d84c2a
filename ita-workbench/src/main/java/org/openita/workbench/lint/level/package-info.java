/** Which level the rules give for every overall score and all that the components can be beside it. */
@NullMarked
package org.openita.workbench.lint.level;

import org.jspecify.annotations.NullMarked;
