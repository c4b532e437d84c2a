/** What stands before every request: who may ask under which name, and what a browser may do with the answers. */
@NullMarked
package org.openita.server.guard;

import org.jspecify.annotations.NullMarked;
