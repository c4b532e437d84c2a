/** The playground: a rule pack edited in the browser, each question answered from what it brings, and nothing kept. */
@NullMarked
package org.openita.server.playground;

import org.jspecify.annotations.NullMarked;
