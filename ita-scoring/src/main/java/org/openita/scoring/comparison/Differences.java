package org.openita.scoring.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.scoring.comparison.Comparison.FindingDifference;
import org.openita.scoring.comparison.Comparison.ScoreDifference;
import org.openita.scoring.comparison.Comparison.Side;
import org.openita.scoring.result.AnalysisView;

/** Compares two analyses, thing by thing. */
final class Differences {

    private final AnalysisView from;
    private final AnalysisView to;
    private final Framework before;
    private final Framework after;

    Differences(AnalysisView from, AnalysisView to) {
        this.from = from;
        this.to = to;
        this.before = from.scores().framework();
        this.after = to.scores().framework();
    }

    Comparison compare() {
        Decomposition decomposition = Decomposition.of(from.scores(), to.scores());
        return new Comparison(
                side(from), side(to), decomposition.change(), decomposition.causes(), scores(), findings());
    }

    private static Side side(AnalysisView of) {
        return new Side(of.agency(), of.fiscalYear(), of.scores().overall(), of.level());
    }

    /** The whole first, its members after it; then what only the one has. */
    private List<ScoreDifference> scores() {
        SubjectNames names = SubjectNames.of(after, Style.SHORT);
        SubjectNames oldNames = SubjectNames.of(before, Style.SHORT);
        List<ScoreDifference> differences = after.subjects().values().stream()
                .map(subject -> difference(subject, names))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(differences);
        before.subjects().values().stream()
                .filter(subject -> Partners.of(subject, after).isEmpty())
                .map(subject -> gone(subject, oldNames))
                .forEach(differences::add);
        return differences.stream()
                .filter(each -> !each.from().toString().equals(each.to().toString()))
                .toList();
    }

    /** By its id of the earlier year, which may stand for something else in the other. */
    private ScoreDifference gone(Subject subject, SubjectNames names) {
        boolean isSameYear = before.fiscalYear().equals(after.fiscalYear());
        String id = isSameYear ? subject.id() : subject.id() + "@" + before.fiscalYear();
        return new ScoreDifference(id, names.name(id), from.scores().of(subject), Score.MISSING);
    }

    private ScoreDifference difference(Subject subject, SubjectNames names) {
        Score old = Partners.of(subject, before).map(from.scores()::of).orElse(Score.MISSING);
        return new ScoreDifference(
                subject.id(), names.name(subject), old, to.scores().of(subject));
    }

    private List<FindingDifference> findings() {
        Map<List<String>, FindingDifference> gone = said(from, false);
        Map<List<String>, FindingDifference> come = said(to, true);
        Set<List<String>> both =
                gone.keySet().stream().filter(come::containsKey).collect(Collectors.toSet());
        return Stream.concat(entries(come, both), entries(gone, both)).toList();
    }

    private static Stream<FindingDifference> entries(
            Map<List<String>, FindingDifference> said, Set<List<String>> both) {
        return said.entrySet().stream()
                .filter(each -> !both.contains(each.getKey()))
                .map(Map.Entry::getValue);
    }

    /** What an analysis says but for its level and its notes, by what makes two of them the same. */
    private Map<List<String>, FindingDifference> said(AnalysisView of, boolean isNew) {
        Map<List<String>, FindingDifference> said = new LinkedHashMap<>();
        of.recommendations()
                .forEach(advice -> said.put(
                        key(FindingKind.RECOMMEND, meaning(of, advice.items())),
                        new FindingDifference(FindingKind.RECOMMEND, advice.code(), advice.title(), isNew)));
        of.topics().forEach(topic -> topic.rows().forEach(row -> addRemark(topic, row, isNew, said)));
        of.conclusions().stream()
                .filter(it -> it.kind().shape() == Shape.ACTION
                        || it.kind().shape() == Shape.TARGET
                        || it.kind().shape() == Shape.STATEMENT)
                .forEach(it -> said.put(
                        List.of(it.kind().call(), it.code(), it.text().en()),
                        new FindingDifference(it.kind(), it.code(), it.text(), isNew)));
        return said;
    }

    private static void addRemark(
            TopicRemarks topic, Remark row, boolean isNew, Map<List<String>, FindingDifference> said) {
        if (row.verdict() != Verdict.UNDETERMINED) {
            FindingKind kind = row.verdict() == Verdict.IMPROVE ? FindingKind.IMPROVE : FindingKind.MAINTAIN;
            said.put(
                    List.of(kind.call(), topic.name().th(), row.instrument()),
                    new FindingDifference(
                            kind,
                            row.code(),
                            ComparisonText.remark(topic.name(), row.instrument(), row.text()),
                            isNew));
        }
    }

    private static List<String> key(FindingKind kind, List<String> meaning) {
        return Stream.concat(Stream.of(kind.call()), meaning.stream()).toList();
    }

    /** Advice on the same items is the same, whatever their numbers in the two years. */
    private List<String> meaning(AnalysisView of, List<String> items) {
        Framework own = of.scores().framework();
        return items.stream()
                .map(item -> Stream.concat(own.findSubject(item).stream(), own.inParts(item).stream())
                        .findFirst()
                        .flatMap(subject -> Partners.of(subject, after))
                        .map(Subject::whole)
                        .orElse(item + "@" + own.fiscalYear()))
                .toList();
    }
}
