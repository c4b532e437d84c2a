/**
 * The analysts' workbench: everything that helps to write, test and change rules, and that an engine in production does not need.
 *
 * <p>It stands in a module of its own so that those who embed the engine do not inherit it. It knows the rules and the engine; the
 * engine does not know it.
 */
@NullMarked
package org.openita.workbench;

import org.jspecify.annotations.NullMarked;
