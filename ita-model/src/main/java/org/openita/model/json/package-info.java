/** Reading JSON strictly, with the place of every value. Internal to OpenITA, but for {@link org.openita.model.json.JsonStyle}. */
@NullMarked
package org.openita.model.json;

import org.jspecify.annotations.NullMarked;
