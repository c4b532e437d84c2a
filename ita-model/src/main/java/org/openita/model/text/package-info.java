/** Words in Thai and English. */
@NullMarked
package org.openita.model.text;

import org.jspecify.annotations.NullMarked;
