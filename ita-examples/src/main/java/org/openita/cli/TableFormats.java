package org.openita.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.scoring.output.RowColumn;

/** The forms of tables that are there: our own, and those that jars beside ours bring. */
final class TableFormats {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private TableFormats() {}

    /**
     * The form that a file's name asks for.
     *
     * @throws InputException if the jar that brings it is not there
     */
    static TableFormat of(BatchForm form, String file) {
        if (form == BatchForm.XLSX) {
            return new XlsxTable();
        }
        return StreamSupport.stream(
                        ServiceLoader.load(TableFormat.class, TableFormats.class.getClassLoader())
                                .spliterator(),
                        false)
                .filter(each -> each.ending().equals(form.ending()))
                .findFirst()
                .orElseThrow(() ->
                        new InputException(List.of(TEXTS.problem(Place.of(file), "no-table-format", form.ending()))));
    }

    /** Makes a table of rows, an array a line. */
    static void write(TableFormat format, Path rows, List<RowColumn> columns, Path table) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(rows, StandardCharsets.UTF_8)) {
            Iterator<List<Optional<Object>>> values =
                    lines.lines().map(TableFormats::values).iterator();
            format.write(table, columns, values);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Optional<Object>> values(String line) {
        JsonArray row =
                (JsonArray) new JsonReader().parse(line, "", new ProblemLog()).orElseThrow();
        return row.elements().stream().map(TableFormats::value).toList();
    }

    private static Optional<Object> value(Json json) {
        if (json instanceof JsonNumber number) {
            return Optional.of(number.value());
        }
        return json instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
    }
}
