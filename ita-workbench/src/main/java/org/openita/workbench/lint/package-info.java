/**
 * What may be wrong with rules that run: each lint looks for one kind of fault, and reports it with place, reason and remedy.
 *
 * <p>{@link org.openita.workbench.lint.PackCheck} compiles and lints a pack. A lint reports only what it is certain of; what it
 * cannot tell it passes over. Each has a page of documentation under its id in {@code docs/lints}.
 */
@NullMarked
package org.openita.workbench.lint;

import org.jspecify.annotations.NullMarked;
