package org.openita.model.framework;

import org.openita.model.text.Text;

/**
 * One of several things that an item asks, each answered by itself; the item's score is their plain mean.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code i5.1}: the item's, a dot and a number
 * @param name a short label
 * @param scale the points an answer can give
 * @param polarity which end is good
 * @param provenance where that is known from
 */
public record SubItem(String id, Text name, Scale scale, Polarity polarity, Provenance provenance) {}
