/** Results laid out for rules: added up, as facts, and with what each rule finds, so that one rule can be tried without the others. */
@NullMarked
package org.openita.workbench.bench;

import org.jspecify.annotations.NullMarked;
