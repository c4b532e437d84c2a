package org.openita.tables.score;

import org.openita.model.problem.Place;
import org.openita.tables.grid.Cell;

/**
 * A cell and where it stands.
 *
 * @param cell what it holds
 * @param place where it stands
 */
record LocatedCell(Cell cell, Place place) {}
