package org.openita.scoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.MethodChange;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;

/** Sets this result beside earlier ones. Not thread-safe. */
final class YearsBuilder {

    private final Analysis analysis;
    private final List<Analysis> earlier;
    private final NarrativeTexts wording;
    private final YearEquivalence meanings;

    /** @param earlier the earlier analyses, ascending */
    YearsBuilder(Analysis analysis, List<Analysis> earlier, NarrativeTexts wording, YearEquivalence meanings) {
        this.analysis = analysis;
        this.earlier = earlier;
        this.wording = wording;
        this.meanings = meanings;
    }

    YearComparison years() {
        List<Analysis> all =
                Stream.concat(earlier.stream(), Stream.of(analysis)).toList();
        List<MethodBreak> breaks = breaks(all);
        List<Trend> trends =
                trended().map(subject -> trend(subject, all, breaks)).toList();
        List<Change> changes = latest().map(last -> changes(last, breaks)).orElse(List.of());
        return new YearComparison(
                all.stream()
                        .map(each -> new YearResult(each.fiscalYear(), each.level(), each.scores()))
                        .toList(),
                breaks,
                trends,
                changes,
                yearBefore().map(this::repeated).orElse(List.of()),
                new YearsNarrator(analysis, wording).narrative(latest(), changes, breaks));
    }

    private Optional<Analysis> latest() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    private Optional<Analysis> yearBefore() {
        return latest().filter(last -> last.fiscalYear().next().equals(analysis.fiscalYear()));
    }

    private static List<MethodBreak> breaks(List<Analysis> all) {
        return IntStream.range(1, all.size())
                .mapToObj(i ->
                        between(all.get(i - 1).fiscalYear(), all.get(i).scores().framework()))
                .filter(each -> !each.changes().isEmpty())
                .toList();
    }

    private static MethodBreak between(FiscalYear from, Framework to) {
        List<MethodChange> changes = new ArrayList<>();
        for (FiscalYear year = from.next(); year.compareTo(to.fiscalYear()) <= 0; year = year.next()) {
            changes.addAll(to.years().find(year).map(Framework::changes).orElse(List.of()));
        }
        return new MethodBreak(from, to.fiscalYear(), changes);
    }

    private Stream<String> trended() {
        List<Instrument> instruments = analysis.scores().framework().instruments();
        return Stream.of(
                        Stream.of(Subject.OVERALL),
                        instruments.stream().map(Instrument::id),
                        instruments.stream()
                                .flatMap(it -> it.indicators().stream())
                                .map(Indicator::id))
                .flatMap(all -> all);
    }

    private Trend trend(String subject, List<Analysis> all, List<MethodBreak> breaks) {
        return new Trend(
                subject,
                wording.name(subject),
                all.stream()
                        .map(each -> new Trend.Point(
                                each.fiscalYear(), score(each, subject), isBreak(breaks, each.fiscalYear())))
                        .toList());
    }

    private Score score(Analysis of, String subject) {
        boolean isThis = of.fiscalYear().equals(analysis.fiscalYear());
        return isThis ? analysis.scores().of(subject) : meanings.in(of, subject);
    }

    private static boolean isBreak(List<MethodBreak> breaks, FiscalYear year) {
        return breaks.stream().anyMatch(each -> each.to().equals(year));
    }

    private List<Change> changes(Analysis last, List<MethodBreak> breaks) {
        boolean comparable = !isBreak(breaks, analysis.fiscalYear());
        Stream<String> parts = analysis.scores().framework().instruments().stream()
                .flatMap(it -> it.parts().stream())
                .map(Part::id);
        return Stream.concat(trended(), parts)
                .filter(subject -> meanings.in(last, subject).isPresent()
                        && analysis.scores().of(subject).isPresent())
                .map(subject -> new Change(
                        subject,
                        wording.name(subject),
                        last.fiscalYear(),
                        meanings.in(last, subject).shown(),
                        analysis.scores().of(subject).shown(),
                        comparable))
                .toList();
    }

    /** The same advice is that on items that mean the same in both years, whatever their numbers. */
    private List<Recommendation> repeated(Analysis last) {
        Set<List<String>> given =
                last.recommendations().stream().map(Recommendation::items).collect(Collectors.toSet());
        return analysis.recommendations().stream()
                .filter(advice -> given.contains(advice.items().stream()
                        .flatMap(item -> before(last, item))
                        .toList()))
                .toList();
    }

    /** An item's id in another year's analysis; none where any of its scores meant something else. */
    private Stream<String> before(Analysis last, String item) {
        Framework now = analysis.scores().framework();
        List<Optional<String>> ids = Stream.concat(now.findSubject(item).stream(), now.inParts(item).stream())
                .map(subject -> subject.in(last.scores().framework()).map(Subject::whole))
                .distinct()
                .toList();
        return ids.size() == 1 ? ids.get(0).stream() : Stream.empty();
    }
}
