/** Drools behind one door: nothing outside this package knows which engine runs the rules. */
@NullMarked
package org.openita.rules.drools;

import org.jspecify.annotations.NullMarked;
