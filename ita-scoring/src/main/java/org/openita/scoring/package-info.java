/** Score, judge, recommend: the engine that people embed, and its result. */
@NullMarked
package org.openita.scoring;

import org.jspecify.annotations.NullMarked;
