package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Item;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.text.Separator;
import org.openita.tables.text.TextFile;
import org.openita.tables.text.ThaiText;

/** Finds out how a survey file is laid out, by its heading. */
final class HeadingReader {

    private static final int LONGEST = 1 << 18;

    private final Questionnaire questionnaire;
    private final String name;
    private final ProblemLog log = new ProblemLog();

    /** @param name what problems call the file */
    HeadingReader(Questionnaire questionnaire, String name) {
        this.questionnaire = questionnaire;
        this.name = name;
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws InputException if its heading is none
     */
    SurveyLayout read(Path path) throws IOException {
        try (TextFile file = TextFile.open(path)) {
            String beginning = beginning(file.reader());
            char separator =
                    Separator.of(beginning.stripLeading().lines().findFirst().orElse(""));
            SurveyLayout layout = new SurveyLayout(file.encoding(), separator, 1, columns(headings(beginning, separator)));
            log.throwIfAny();
            return layout;
        }
    }

    private static String beginning(Reader reader) throws IOException {
        char[] chars = new char[LONGEST];
        int length = 0;
        int read = reader.read(chars);
        while (read > 0) {
            length += read;
            read = reader.read(chars, length, LONGEST - length);
        }
        return new String(chars, 0, length);
    }

    private List<String> headings(String beginning, char separator) throws IOException {
        try (CsvReader<List<String>> rows = SurveyLayout.parser(separator).build(new RawRows(), beginning)) {
            List<String> first = rows.stream().findFirst().orElse(List.of());
            if (beginning.length() == LONGEST
                    && first.stream().mapToInt(String::length).sum() > LONGEST / 2) {
                throw new RowLimits.Exceeded();
            }
            return first;
        } catch (CsvParseException | RowLimits.Exceeded e) {
            HeadingProblems.unreadable(log, Place.of(name, 1, 1));
            return List.of();
        }
    }

    private List<SurveyColumn> columns(List<String> headings) {
        List<SurveyColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(column(headings.get(i), Place.of(name, 1, i + 1)));
        }
        if (log.isEmpty()) {
            check(columns);
        }
        return columns;
    }

    private SurveyColumn column(String heading, Place place) {
        String key = ThaiText.key(heading);
        Map<String, Item> asked = questionnaire.items();
        Optional<Item> item = Optional.ofNullable(asked.get(key));
        if (item.isEmpty()) {
            checkNoItem(key, place);
        }
        Role role = item.isPresent() ? Role.ANSWER : Role.ofHeading(key).orElse(Role.OTHER);
        return new SurveyColumn(role, heading, item);
    }

    /** What looks like an item and is none must not be passed over in silence. */
    private void checkNoItem(String key, Place place) {
        if (questionnaire.question(key).isPresent()) {
            HeadingProblems.partInHeading(log, place, key);
        } else if (key.matches("[a-z][0-9]{1,2}")
                || questionnaire.framework().items().containsKey(key)) {
            HeadingProblems.unknownItem(log, place, key, questionnaire);
        }
    }

    private void check(List<SurveyColumn> columns) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            SurveyColumn column = columns.get(i);
            Object same = column.item().map(Object.class::cast).orElse(column.role());
            if (column.role() != Role.OTHER && !seen.add(same)) {
                HeadingProblems.twice(log, Place.of(name, 1, i + 1), column.heading());
            }
        }
        new HeadingProblems(log, Place.of(name, 1, 1), questionnaire).checkWhole(columns);
    }
}
