/** What is wrong with an input, and what to do about it. */
@NullMarked
package org.openita.model.problem;

import org.jspecify.annotations.NullMarked;
