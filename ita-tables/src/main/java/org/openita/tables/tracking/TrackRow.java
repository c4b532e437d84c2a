package org.openita.tables.tracking;

import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;

/**
 * A row that was read, by the ids of its columns.
 *
 * @param place the row as a whole
 * @param cells what stands in it, of all columns that the sheet has
 */
record TrackRow(Place place, Map<String, Found> cells) {

    /** A cell and where it stands. */
    record Found(Place place, Cell cell) {

        /** What it says, as one text; lines stay lines. */
        String text() {
            return cell.text()
                    .lines()
                    .map(ThaiText::normal)
                    .reduce((one, next) -> one + "\n" + next)
                    .orElse("");
        }
    }

    TrackRow {
        cells = Map.copyOf(cells);
    }

    String text(String column) {
        return cells.containsKey(column) ? get(column).text() : "";
    }

    Found get(String column) {
        Found found = cells.get(column);
        return found == null ? new Found(place, Cell.BLANK) : found;
    }
}
