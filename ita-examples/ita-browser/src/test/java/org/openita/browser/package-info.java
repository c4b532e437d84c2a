/** Looks at pages in a browser. */
@NullMarked
package org.openita.browser;

import org.jspecify.annotations.NullMarked;
