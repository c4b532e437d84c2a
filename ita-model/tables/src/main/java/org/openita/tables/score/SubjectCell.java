package org.openita.tables.score;

import org.openita.model.json.Json;

/**
 * A score and what it is of.
 *
 * @param subject such as {@code i5}, {@code e1.part2}
 * @param score as it stands in the cell
 */
record SubjectCell(String subject, Json score) {}
