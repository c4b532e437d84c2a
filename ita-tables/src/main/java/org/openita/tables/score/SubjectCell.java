package org.openita.tables.score;

import org.openita.model.json.Json;

/**
 * What a cell gives and what of.
 *
 * @param given a score, or how many people answered
 * @param subject such as {@code i5}, {@code e1.part2}
 * @param value as it stands in the cell
 * @param column of the cell, from 0
 */
record SubjectCell(Given given, String subject, Json value, int column) {}
