package org.openita.tables.score;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.tables.grid.Sheet;

/** What tables give of one agency in one year, one table after the other. Not thread-safe. */
final class JoinedResult {

    private final LocatedAssessment first;
    private final Place place;
    private final Set<Place> sheets = new LinkedHashSet<>();
    private final Set<Integer> tables = new LinkedHashSet<>();
    private final List<ScoreAddresses> addresses = new ArrayList<>();
    private Assessment assessment;

    JoinedResult(LocatedAssessment first, Place place, int table) {
        this.first = first;
        this.place = place;
        this.assessment = first.assessment();
        this.sheets.add(new Sheet(place.source(), place.sheet()).place());
        this.tables.add(table);
        this.addresses.add(first.addresses());
    }

    /** What others of the same agency and year have in common with it. */
    String key() {
        return assessment.fiscalYear() + " " + assessment.agency().key();
    }

    /** Whether it stands in one table. */
    boolean isWhole() {
        return tables.size() == 1;
    }

    LocatedAssessment first() {
        return first;
    }

    /** The sheets that it stands on. */
    Set<Place> sheets() {
        return sheets;
    }

    /** Takes another in, if it is of the same agency, from another table, and says nothing else of what both give. */
    boolean takes(JoinedResult other) {
        Assessment more = other.assessment;
        boolean isMore = !tables.containsAll(other.tables)
                && assessment.agency().isSameAs(more.agency())
                && isAlike(assessment.items(), more.items())
                && isAlike(assessment.published(), more.published())
                && isAlike(assessment.respondents(), more.respondents())
                && isAlike(assessment.level(), more.level());
        if (isMore) {
            assessment = with(more);
            tables.addAll(other.tables);
            sheets.addAll(other.sheets);
            addresses.addAll(other.addresses);
        }
        return isMore;
    }

    /** All of it; empty if it cannot be true together, which is noted. */
    Optional<LocatedAssessment> result(KnownYears years, TableResult outcome) {
        ProblemLog log = new ProblemLog();
        SheetRemarks remarks = new SheetRemarks(new Sheet(place.source(), place.sheet()));
        List<SubjectCell> published = new ArrayList<>();
        assessment.published().forEach((subject, score) -> published.add(cell(subject, score)));
        WeightGroups groups =
                years.find(assessment.fiscalYear()).map(WeightGroups::of).orElse(WeightGroups.NONE);
        List<SubjectCell> scores = new WeightedPoints(groups, log, remarks).scores(published);
        log.problems().forEach(outcome::problem);
        remarks.tell(List.of(), outcome);
        return log.isEmpty() ? Optional.of(result(scores)) : Optional.empty();
    }

    private LocatedAssessment result(List<SubjectCell> scores) {
        ImmutableMap.Builder<String, Score> published = ImmutableMap.builder();
        scores.forEach(cell ->
                published.put(cell.subject(), cell.number().map(Score::of).orElse(Score.MISSING)));
        Assessment whole = new Assessment(
                assessment.fiscalYear(),
                assessment.agency(),
                assessment.items(),
                published.buildOrThrow(),
                assessment.respondents(),
                assessment.level());
        ScoreAddresses all = subject ->
                addresses.stream().flatMap(each -> each.of(subject).stream()).findFirst();
        return new LocatedAssessment(first.place(), whole, all, first.isHidden());
    }

    private SubjectCell cell(String subject, Score score) {
        RawValue value = score.isMissing() ? RawValue.NOTHING : RawValue.number(score.shown(), score.toString());
        return new SubjectCell(ValueKind.SCORE, subject, value, place, 0);
    }

    private Assessment with(Assessment more) {
        Agency own = assessment.agency();
        Agency other = more.agency();
        Agency agency = new Agency(
                own.id().or(other::id),
                own.name(),
                own.kind().or(other::kind),
                own.district().or(other::district),
                own.province().or(other::province));
        return new Assessment(
                assessment.fiscalYear(),
                agency,
                all(assessment.items(), more.items()),
                all(assessment.published(), more.published()),
                all(assessment.respondents(), more.respondents()),
                assessment.level().or(more::level));
    }

    private static <T> Map<String, T> all(Map<String, T> one, Map<String, T> other) {
        return ImmutableMap.<String, T>builder().putAll(one).putAll(other).buildKeepingLast();
    }

    private static <T> boolean isAlike(Map<String, T> one, Map<String, T> other) {
        return other.entrySet().stream()
                .allMatch(
                        each -> one.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
    }

    private static boolean isAlike(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
