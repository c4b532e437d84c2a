/** What an analysis holds, for those who write, read or draw one: the parts that {@link org.openita.scoring.Analysis} is made of. */
@NullMarked
package org.openita.scoring.result;

import org.jspecify.annotations.NullMarked;
