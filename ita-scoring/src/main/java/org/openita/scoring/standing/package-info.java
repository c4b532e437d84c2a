/** Where an agency stands: which scores fall short of what, and which marks are passed or ahead. One opinion for all who tell of it. */
@NullMarked
package org.openita.scoring.standing;

import org.jspecify.annotations.NullMarked;
