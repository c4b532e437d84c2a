package org.openita.tables.year;

import java.util.EnumMap;
import java.util.Map;
import org.openita.model.framework.Provenance;
import org.openita.model.text.Text;

/** A row of the workbook as it is to be written: what stands in which column. Not thread-safe. */
final class BookLine {

    private final Map<BookColumn, String> cells = new EnumMap<>(BookColumn.class);

    BookLine with(BookColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    BookLine named(Text name) {
        return with(BookColumn.NAME_TH, name.th()).with(BookColumn.NAME_EN, name.en());
    }

    BookLine known(Provenance provenance) {
        return with(BookColumn.SOURCE, provenance.source())
                .with(BookColumn.CONFIDENCE, provenance.confidence().label());
    }

    String get(BookColumn column) {
        return cells.getOrDefault(column, "");
    }
}
