package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * One of the ways in which an instrument's answers are collected; each has a score of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code EIT2}
 * @param key how a score of an item in this part is keyed: {@code part2} in {@code e1.part2}
 * @param name its name
 * @param weight its share of the instrument, above 0 and at most 1; empty where all parts count alike
 * @param provenance where that is known from
 */
public record Part(String id, String key, Text name, Optional<BigDecimal> weight, Provenance provenance) {}
