/** The service: what the command line does on data, over HTTP. */
@NullMarked
package org.openita.server;

import org.jspecify.annotations.NullMarked;
