package org.openita.tables.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.PlainText;
import org.openita.model.framework.FiscalYear;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;
import org.openita.tables.tracking.TrackReader.Read;
import org.openita.tables.tracking.TrackRow.Found;

/** What stands above a table: whose it is, and of which year. Not thread-safe. */
final class TrackHead {

    static final List<String> AGENCY = List.of("agency", "kind", "district", "province");

    private final TrackReader reader;
    private final Read read;

    TrackHead(TrackReader reader, Read read) {
        this.reader = reader;
        this.read = read;
    }

    /** Writes whose a sheet is; cells to fill in where that is not known. */
    static void write(TrackSheet sheet, Optional<Agency> agency, Locale language) {
        boolean isOpen = agency.isEmpty();
        sheet.about("agency", agency.map(Agency::name).orElse(""), isOpen);
        sheet.about(
                "kind",
                agency.flatMap(Agency::kind)
                        .map(kind -> Units.kindName(kind).in(language))
                        .orElse(""),
                isOpen);
        sheet.about("district", agency.flatMap(Agency::district).orElse(""), isOpen);
        sheet.about("province", agency.flatMap(Agency::province).orElse(""), isOpen);
    }

    /** The agency; empty where none is named, or its name is wrong, which is told. */
    Optional<Agency> agency() {
        Optional<String> name = text("agency");
        Optional<String> kind = text("kind").map(TrackTexts::kind);
        Optional<String> district = text("district");
        Optional<String> province = text("province");
        return name.map(known -> new Agency(Optional.empty(), known, kind, district, province));
    }

    private Optional<String> text(String key) {
        Found found = read.about(key);
        String text = PlainText.of(found.text());
        Optional<Text> fault = text.isEmpty() ? Optional.empty() : PlainText.fault(text);
        fault.ifPresent(what -> reader.problem(found.place(), "tracking-unfit", what, PlainText.expected()));
        return fault.isPresent() || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The year that a cell names; empty where it is none, which is told. */
    Optional<FiscalYear> year(String key) {
        Found found = read.about(key);
        String typed = ThaiText.key(found.text());
        boolean isYear = typed.matches("[0-9]{4}") && FiscalYear.isOne(Integer.parseInt(typed));
        if (!isYear) {
            reader.problem(found.place(), "tracking-year", found.text());
        }
        return isYear ? Optional.of(FiscalYear.of(Integer.parseInt(typed))) : Optional.empty();
    }
}
