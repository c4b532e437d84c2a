package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.framework.Item;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.text.TextFile;
import org.openita.tables.text.ThaiText;

/** Finds out how a survey file is laid out, by its heading and what stands below it. */
final class HeadingReader {

    private final Questionnaire questionnaire;
    private final ColumnMap map;
    private final SurveySource source;
    private final HeadingForm form;
    private final ProblemLog log = new ProblemLog();
    private int line = 1;

    /** @param source what problems call the file */
    HeadingReader(Questionnaire questionnaire, ColumnMap map, SurveySource source) {
        this.questionnaire = questionnaire;
        this.map = map;
        this.source = source;
        this.form = new HeadingForm(questionnaire.items());
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws InputException if its heading is none
     */
    SurveyLayout read(Path path) throws IOException {
        try (TextFile file = TextFile.open(path)) {
            FirstRows first = FirstRows.of(file.reader());
            if (!first.isWhole()) {
                HeadingProblems.unreadable(log, source.place(1, 0, ""));
            }
            log.throwIfAny();
            int heading = first.heading(new KnownHeadings(form, map)::isHeading);
            line = first.rows().isEmpty() ? 1 : Math.toIntExact(first.lines().get(heading));
            List<SurveyColumn> columns =
                    columns(first.rows().isEmpty() ? List.of() : first.rows().get(heading));
            UnreadColumns unread = new UnreadColumns(questionnaire, form, source, line);
            ProblemLog told = unread.told(columns, first, heading);
            check(columns, told);
            return new SurveyLayout(
                    source,
                    file.encoding(),
                    first.separator(),
                    heading + 1,
                    heading > (first.hasSeparatorLine() ? 1 : 0),
                    line,
                    columns,
                    fixed(columns),
                    told.problems());
        }
    }

    private List<SurveyColumn> columns(List<String> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> column(headings.get(i), source.place(line, i, headings.get(i))))
                .toList();
    }

    private SurveyColumn column(String heading, Place place) {
        Optional<String> said = map.meant(heading);
        if (said.isPresent()) {
            return said(heading, said.get());
        }
        Optional<Item> item =
                form.named(heading).filter(HeadingForm.Named::isAnswers).map(HeadingForm.Named::item);
        if (item.isPresent()) {
            return new SurveyColumn(Role.ANSWER, heading, item, false);
        }
        checkNoItem(ThaiText.key(heading), place);
        return new SurveyColumn(HeadingForm.role(heading).orElse(Role.OTHER), heading, Optional.empty(), false);
    }

    private SurveyColumn said(String heading, String meant) {
        Optional<Item> item = Optional.ofNullable(questionnaire.items().get(ThaiText.key(meant)));
        Role role = item.isPresent()
                ? Role.ANSWER
                : Role.ofHeading(ThaiText.key(meant)).orElse(Role.OTHER);
        return new SurveyColumn(role, heading, item, true);
    }

    /** What looks like an item and is none must not be passed over in silence. */
    private void checkNoItem(String key, Place place) {
        if (questionnaire.question(key).isPresent()) {
            HeadingProblems.partInHeading(log, place, key);
        } else if (key.matches(HeadingForm.BARE_ID)
                || questionnaire.framework().items().containsKey(key)) {
            HeadingProblems.unknownItem(log, place, key, questionnaire);
        }
    }

    private void check(List<SurveyColumn> columns, ProblemLog told) {
        if (log.isEmpty()) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < columns.size(); i++) {
                SurveyColumn column = columns.get(i);
                Object same = column.item().map(Object.class::cast).orElse(column.role());
                if (column.role().isOnce() && !seen.add(same)) {
                    HeadingProblems.twice(log, source.place(line, i, column.heading()), column.heading());
                }
            }
            Set<Role> roles = columns.stream().map(SurveyColumn::role).collect(Collectors.toSet());
            roles.addAll(map.values().keySet());
            new HeadingProblems(log, source.place(line, 0, ""), questionnaire).checkWhole(columns, roles);
        }
        if (!log.isEmpty()) {
            told.problems().forEach(log::add);
            log.throwIfAny();
        }
    }

    /** What stands in all rows for columns that the file does not have. */
    private Map<Role, String> fixed(List<SurveyColumn> columns) {
        Set<Role> roles = columns.stream().map(SurveyColumn::role).collect(Collectors.toSet());
        boolean hasAgency = roles.contains(Role.AGENCY) || roles.contains(Role.AGENCY_ID);
        return map.values().entrySet().stream()
                .filter(entry -> !roles.contains(entry.getKey()))
                .filter(entry -> !(hasAgency && entry.getKey().isOfAgency()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
