/** Small programs that use the engine as an embedding project would. */
@NullMarked
package org.openita.examples;

import org.jspecify.annotations.NullMarked;
