package org.openita.tables.opendocument;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.grid.Cell;
import org.openita.tables.xlsx.NumberFormat;
import org.openita.tables.xlsx.Numbers;
import org.openita.tables.xlsx.Xml;

/** Reads one cell. All methods are pure but for going on in the document. */
final class DocumentCell {

    private static final Set<String> ASIDES = Set.of("annotation", "note", "frame", "custom-shape", "ruby-text");
    private static final Pattern SHOWN = Pattern.compile("-?([0-9][0-9,]*)(?:\\.([0-9]+))?%?");
    private static final Pattern FAILED = Pattern.compile("#[A-Z/0!?]+|Err:[0-9]+");

    private DocumentCell() {}

    /** The cell that has just begun, read to its end. */
    static Cell read(Xml xml) throws IOException {
        String type = xml.attribute("value-type").orElse("");
        String value = xml.attribute("value").orElse("");
        String date = xml.attribute("date-value").orElse("");
        String truth = xml.attribute("boolean-value").orElse("");
        boolean isFormula = xml.attribute("formula").isPresent();
        String text = xml.lines(ASIDES);
        if (isFormula && FAILED.matcher(text).matches()) {
            return new Cell(Cell.Kind.ERROR, text);
        }
        return switch (type) {
            case "float", "currency" -> Numbers.cell(value, format(NumberFormat.Look.PLAIN, text));
            case "percentage" -> Numbers.cell(value, format(NumberFormat.Look.PERCENT, text));
            case "date" -> new Cell(Cell.Kind.DATE, date, false, "", text);
            case "time" -> new Cell(Cell.Kind.DATE, text, false, "", text);
            case "boolean" -> Cell.text(truth.equals("true") ? "TRUE" : "FALSE");
            default ->
                text.isEmpty() && isFormula && type.isEmpty() ? new Cell(Cell.Kind.UNCOMPUTED, "") : Cell.text(text);
        };
    }

    /** How the number is shown, told by what is shown. */
    private static NumberFormat format(NumberFormat.Look look, String shown) {
        Matcher digits = SHOWN.matcher(shown);
        if (!digits.matches()) {
            return new NumberFormat(look, NumberFormat.ANY, 0);
        }
        int decimals = digits.group(2) == null ? 0 : digits.group(2).length();
        boolean hasZeros = digits.group(1).length() > 1 && digits.group(1).startsWith("0") && decimals == 0;
        return new NumberFormat(look, decimals, hasZeros ? digits.group(1).length() : 0);
    }
}
