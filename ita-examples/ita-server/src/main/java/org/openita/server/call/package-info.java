/**
 * How a request becomes work and an answer: its query, its files, held in memory alone, the slots in which work is done, and how what
 * is wrong is told.
 */
@NullMarked
package org.openita.server.call;

import org.jspecify.annotations.NullMarked;
