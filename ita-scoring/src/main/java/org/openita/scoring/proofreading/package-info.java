/**
 * Reads reports that were written by hand against the data: what in the text disagrees with the figures.
 *
 * <p>{@link org.openita.scoring.proofreading.Proofreader} makes the notes. Each has {@code line} (from 1), {@code lines} where
 * the same stands in several, {@code quote}, {@code confidence} ({@code high}, {@code medium}, {@code low}) and, where there is
 * one, {@code subject} and {@code data}, what the data say. Their kinds: {@code text-period} (ends before it begins),
 * {@code text-item-unknown}, {@code text-item-other-year}, {@code text-score}, {@code text-extreme} (highest or lowest),
 * {@code text-target}, {@code text-improve-full}, {@code text-level}, {@code text-year}, {@code text-indicator-name}, {@code text-agency}, {@code text-place} and
 * {@code text-damaged}; {@code text-unread} tells what was not read. In a Word document {@code paragraphs} counts where they stand. What is
 * looked for stands in {@code patterns.properties}.
 */
@NullMarked
package org.openita.scoring.proofreading;

import org.jspecify.annotations.NullMarked;
