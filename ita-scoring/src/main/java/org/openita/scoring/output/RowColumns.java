package org.openita.scoring.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.scoring.result.AnalysisView;

/**
 * The columns of tables that have a row an agency: the same for all years that are known, so that a table may hold several of them.
 * What a year does not have is empty in its rows.
 */
public final class RowColumns {

    private RowColumns() {}

    /**
     * In brief: the year, the agency's id and name, the scores down to the indicators, the code of the level, the codes of the advice, and
     * how many figures are doubted.
     */
    public static List<RowColumn> brief(KnownYears years) {
        List<RowColumn> columns = new ArrayList<>();
        columns.add(count("fiscalYear", analysis -> analysis.fiscalYear().year()));
        columns.add(text("id", analysis -> analysis.agency().id()));
        columns.add(text("name", analysis -> Optional.of(analysis.agency().name())));
        columns.addAll(sums(years));
        columns.addAll(findings());
        return List.copyOf(columns);
    }

    /** The same with what else is known of the agency, and every score. */
    public static List<RowColumn> whole(KnownYears years) {
        List<RowColumn> columns = new ArrayList<>(brief(years));
        int afterName = 3;
        columns.addAll(
                afterName,
                List.of(of("kind", Agency::kind), of("district", Agency::district), of("province", Agency::province)));
        columns.addAll(columns.size() - findings().size(), scores(subjects(years, RowColumns::measured)));
        return List.copyOf(columns);
    }

    private static List<RowColumn> sums(KnownYears years) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(Subject.OVERALL);
        ids.addAll(subjects(years, RowColumns::instruments));
        ids.addAll(subjects(
                years,
                (framework, into) -> framework.subjects(Kind.INDICATOR).forEach(subject -> into.add(subject.id()))));
        return scores(ids);
    }

    private static List<RowColumn> findings() {
        return List.of(
                text(
                        "level",
                        analysis -> Optional.of(analysis.level().code())
                                .filter(code -> analysis.level().isDetermined())),
                text("recommendations", analysis -> Optional.of(codes(analysis))),
                count("notes", analysis ->
                        (int) analysis.notes().stream().filter(Note::isDoubt).count()));
    }

    private static String codes(AnalysisView analysis) {
        return analysis.recommendations().stream().map(Recommendation::code).collect(Collectors.joining(" "));
    }

    private static List<RowColumn> scores(Set<String> ids) {
        return ids.stream()
                .map(id -> new RowColumn(id, RowColumn.Kind.POINTS, analysis -> points(analysis, id)))
                .toList();
    }

    private static Optional<BigDecimal> points(AnalysisView analysis, String id) {
        return analysis.scores()
                .framework()
                .findSubject(id)
                .map(analysis.scores()::of)
                .filter(Score::isPresent)
                .map(Score::shown);
    }

    /** The ids of all years, those of the newest first and in its order. */
    private static Set<String> subjects(KnownYears years, BiConsumer<Framework, Set<String>> ids) {
        Set<String> all = new LinkedHashSet<>();
        for (FiscalYear year : new TreeSet<>(years.years()).descendingSet()) {
            years.find(year).ifPresent(framework -> ids.accept(framework, all));
        }
        return all;
    }

    private static void instruments(Framework framework, Set<String> into) {
        for (Instrument instrument : framework.instruments()) {
            into.add(instrument.id());
            instrument.parts().stream().map(Part::id).forEach(into::add);
        }
    }

    private static void measured(Framework framework, Set<String> into) {
        framework.subjects(Kind.SUB_INDICATOR).forEach(subject -> into.add(subject.id()));
        framework.subjects(Kind.ITEM).forEach(subject -> into.add(subject.id()));
        framework.subjects(Kind.SUB_ITEM).forEach(subject -> into.add(subject.id()));
    }

    private static RowColumn of(String name, Function<Agency, Optional<String>> value) {
        return text(name, analysis -> value.apply(analysis.agency()));
    }

    private static RowColumn text(String name, Function<AnalysisView, Optional<String>> value) {
        return new RowColumn(name, RowColumn.Kind.TEXT, value::apply);
    }

    private static RowColumn count(String name, Function<AnalysisView, Integer> value) {
        return new RowColumn(name, RowColumn.Kind.COUNT, analysis -> Optional.of(value.apply(analysis)));
    }
}
