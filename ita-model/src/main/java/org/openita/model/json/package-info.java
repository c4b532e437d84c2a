/** Reading JSON strictly, with the place of every value. Internal to OpenITA. */
@NullMarked
package org.openita.model.json;

import org.jspecify.annotations.NullMarked;
