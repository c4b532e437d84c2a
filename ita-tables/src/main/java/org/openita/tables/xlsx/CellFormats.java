package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How cells show their numbers: as they are, as percentages, as dates. */
final class CellFormats {

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.|(?i:general)");
    private static final Pattern DATE = Pattern.compile("[YMDHSBGymdhsbg]");
    private static final int MOST = 70_000;

    /** What a format does to a number. */
    enum Look {
        PLAIN,
        PERCENT,
        DATE
    }

    private final Map<String, String> codes = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    private CellFormats() {}

    static CellFormats of(WorkbookParts parts, Optional<String> name) throws IOException {
        CellFormats formats = new CellFormats();
        if (name.isPresent()) {
            try (Xml xml = parts.part(name.get())) {
                formats.read(xml);
            }
        }
        return formats;
    }

    /** The look of a cell's style. */
    Look look(Optional<String> style) throws IOException {
        if (style.isEmpty() || looks.isEmpty()) {
            return Look.PLAIN;
        }
        return looks.get(Numbers.whole(style.get(), looks.size() - 1));
    }

    private void read(Xml xml) throws IOException {
        boolean isOfCells = false;
        while (xml.next() && looks.size() < MOST && codes.size() < MOST) {
            isOfCells = xml.starts("cellXfs") || (isOfCells && !xml.ends("cellXfs"));
            if (xml.starts("numFmt")) {
                codes.put(
                        xml.attribute("numFmtId").orElse(""),
                        xml.attribute("formatCode").orElse(""));
            } else if (isOfCells && xml.starts("xf")) {
                looks.add(look(xml.attribute("numFmtId").orElse("0")));
            }
        }
    }

    private Look look(String id) {
        String code = codes.get(id);
        return code == null ? builtIn(id) : byCode(ASIDE.matcher(code).replaceAll(""));
    }

    private static Look byCode(String code) {
        if (code.contains("%")) {
            return Look.PERCENT;
        }
        return DATE.matcher(code).find() ? Look.DATE : Look.PLAIN;
    }

    /** Formats that every program knows by number, those of Thai dates among them. */
    private static Look builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Look.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Look.DATE;
            case "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81" -> Look.DATE;
            default -> Look.PLAIN;
        };
    }
}
