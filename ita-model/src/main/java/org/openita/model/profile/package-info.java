/** The agency's profile: what its units are called, who signs, and what a result file does not say about it. */
@NullMarked
package org.openita.model.profile;

import org.jspecify.annotations.NullMarked;
