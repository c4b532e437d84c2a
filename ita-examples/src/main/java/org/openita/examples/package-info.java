/** Programs that use the engine as an embedding project would: the {@code ita} command line and small examples. */
@NullMarked
package org.openita.examples;

import org.jspecify.annotations.NullMarked;
