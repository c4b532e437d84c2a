/** What a library that is embedded must not take from its caller's thread: the class loader by which other libraries look. */
@NullMarked
package org.openita.model.loader;

import org.jspecify.annotations.NullMarked;
