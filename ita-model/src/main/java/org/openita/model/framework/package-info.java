/** What is measured in a fiscal year, as data: instruments, indicators, items, weights, topics. */
@NullMarked
package org.openita.model.framework;

import org.jspecify.annotations.NullMarked;
