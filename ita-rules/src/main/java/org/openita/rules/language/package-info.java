/** The language of rules: a small, checked part of DRL, from text to tree. */
@NullMarked
package org.openita.rules.language;

import org.jspecify.annotations.NullMarked;
