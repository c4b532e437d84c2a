/** What rules can find: {@link FindingKind} describes each verb once, and {@link Finding} is what one rule found. */
@NullMarked
package org.openita.rules.finding;

import org.jspecify.annotations.NullMarked;
