package org.openita.model.framework;

import org.openita.model.text.Text;

/**
 * One of the two ways in which an instrument's answers are collected; each has a score of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code EIT2}
 * @param key how a score of an item in this part is keyed: {@code part2} in {@code e1.part2}
 * @param name its name
 * @param provenance where that is known from
 */
public record Part(String id, String key, Text name, Provenance provenance) {}
