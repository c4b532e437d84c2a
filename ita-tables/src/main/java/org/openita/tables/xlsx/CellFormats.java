package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the cells of a workbook show their numbers. */
final class CellFormats {

    private static final int MOST = 70_000;

    private final Map<String, String> codes = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    private CellFormats() {}

    static CellFormats of(WorkbookParts parts, Optional<String> name) throws IOException {
        CellFormats all = new CellFormats();
        if (name.isPresent()) {
            try (Xml xml = parts.part(name.get())) {
                all.read(xml);
            }
        }
        return all;
    }

    /** The format of a cell's style. */
    NumberFormat format(Optional<String> style) throws IOException {
        if (style.isEmpty() || formats.isEmpty()) {
            return NumberFormat.GENERAL;
        }
        return formats.get(Numbers.whole(style.get(), formats.size() - 1));
    }

    private void read(Xml xml) throws IOException {
        boolean isOfCells = false;
        while (xml.next() && formats.size() < MOST && codes.size() < MOST) {
            isOfCells = xml.starts("cellXfs") || (isOfCells && !xml.ends("cellXfs"));
            if (xml.starts("numFmt")) {
                codes.put(
                        xml.attribute("numFmtId").orElse(""),
                        xml.attribute("formatCode").orElse(""));
            } else if (isOfCells && xml.starts("xf")) {
                formats.add(format(xml.attribute("numFmtId").orElse("0")));
            }
        }
    }

    private NumberFormat format(String id) {
        String code = codes.get(id);
        return code == null ? NumberFormat.builtIn(id) : NumberFormat.of(code);
    }
}
