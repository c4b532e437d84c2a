/** What scores mean: rule packs, and the rule base that makes them findings with reasons. */
@NullMarked
package org.openita.rules;

import org.jspecify.annotations.NullMarked;
