/** Reading analyses back that were written as JSON. Internal to OpenITA. */
@NullMarked
package org.openita.scoring.reading;

import org.jspecify.annotations.NullMarked;
