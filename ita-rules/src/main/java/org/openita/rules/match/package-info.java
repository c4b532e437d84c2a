/** Checked rules made ready to run: tests on facts, matches and their reasons. Knows no engine. */
@NullMarked
package org.openita.rules.match;

import org.jspecify.annotations.NullMarked;
