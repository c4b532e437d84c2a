/** Cases written as data: reading them, running them against an engine, and saying what came out otherwise. */
@NullMarked
package org.openita.workbench.cases;

import org.jspecify.annotations.NullMarked;
