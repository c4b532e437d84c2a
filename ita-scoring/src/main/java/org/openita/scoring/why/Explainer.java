package org.openita.scoring.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Topic;
import org.openita.model.score.Fact;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.finding.UnmetRule;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.result.Conclusion;
import org.openita.scoring.why.Explanation.Claim;
import org.openita.scoring.why.Explanation.Fired;
import org.openita.scoring.why.Explanation.Found;
import org.openita.scoring.why.Explanation.Miss;
import org.openita.scoring.why.Explanation.NotFound;
import org.openita.scoring.why.Explanation.Unmet;

/** Looks for everything that an analysis says, or could say, under one code. */
final class Explainer {

    private static final String UNKNOWN_FIGURE = "…";

    private final AnalysisView analysis;
    private final String code;
    private final Derivations figures;

    Explainer(AnalysisView analysis, String code) {
        this.analysis = analysis;
        this.code = code;
        this.figures = new Derivations(analysis.scores());
    }

    Explanation explain() {
        return new Explanation(
                code,
                found().toList(),
                List.of(),
                analysis.scores().framework().findSubject(code).map(figures::of));
    }

    Explanation explain(RuleBase rules, List<? extends Fact> facts) {
        Explanation known = explain();
        List<NotFound> notFound = Stream.of(FindingKind.values())
                .filter(kind -> kind.shape() != Shape.REMARK)
                .filter(kind -> known.found().stream().noneMatch(found -> found.kind() == kind))
                .flatMap(kind -> notFound(kind, List.of(code), code, rules, facts))
                .collect(Collectors.toCollection(ArrayList::new));
        notFound.addAll(remarksNotFound(rules, facts).toList());
        return new Explanation(code, known.found(), notFound, known.figure());
    }

    private Stream<Found> found() {
        return Stream.of(
                        analysis.conclusions().stream()
                                .filter(it -> it.kind().shape() != Shape.REMARK
                                        && it.kind().shape() != Shape.NOTE)
                                .filter(it -> it.code().equals(code))
                                .map(this::found),
                        remarks(),
                        notes())
                .flatMap(each -> each);
    }

    private Found found(Conclusion conclusion) {
        return new Found(conclusion.kind(), conclusion.text(), fired(conclusion.because()));
    }

    private Stream<Found> remarks() {
        return analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream()
                        .filter(row -> row.verdict() != Verdict.UNDETERMINED)
                        .filter(row -> isAsked(row.topic(), row.instrument()))
                        .map(row -> new Found(
                                kindOf(row), about(topic.name(), row.instrument(), row.text()), fired(row.because()))));
    }

    private static FindingKind kindOf(Remark row) {
        return row.verdict() == Verdict.IMPROVE ? FindingKind.IMPROVE : FindingKind.MAINTAIN;
    }

    private boolean isAsked(String topic, String instrument) {
        return code.equals(topic) || code.equals(Remark.code(topic, instrument));
    }

    private static Text about(Text topic, String instrument, Text remark) {
        return ExplanationText.WORDS.text("remark", topic, instrument, remark);
    }

    private Stream<Found> notes() {
        return analysis.notes().stream()
                .filter(note -> note.kind().equals(code) || note.code().equals(code))
                .map(note -> new Found(FindingKind.NOTE, note.text(), fired(note.because())));
    }

    private List<Fired> fired(List<Because> reasons) {
        Map<List<String>, List<Because>> byRule = reasons.stream()
                .collect(Collectors.groupingBy(
                        because -> List.of(because.rule(), because.source()), LinkedHashMap::new, Collectors.toList()));
        List<Fired> fired = new ArrayList<>();
        byRule.forEach((rule, because) -> fired.add(new Fired(
                rule.get(0), rule.get(1), because.stream().map(this::claim).toList())));
        return fired;
    }

    private Claim claim(Because because) {
        return new Claim(because, figures.of(because.subject(), because.value()), basis(because));
    }

    /** The figure that a threshold was worked out from stands first in the basis. */
    private Optional<Derivation> basis(Because because) {
        String cited = because.basis().split(" ", 2)[0];
        return analysis.scores().framework().findSubject(cited).map(figures::of);
    }

    private Stream<NotFound> remarksNotFound(RuleBase rules, List<? extends Fact> facts) {
        return analysis.scores().framework().topics().stream()
                .flatMap(topic -> topic.rows().stream()
                        .filter(row -> isAsked(topic.id(), row.instrument()))
                        .flatMap(row -> FindingKind.of(Shape.REMARK).stream()
                                .flatMap(kind -> remarkNotFound(kind, topic, row.instrument(), rules, facts))));
    }

    private Stream<NotFound> remarkNotFound(
            FindingKind kind, Topic topic, String instrument, RuleBase rules, List<? extends Fact> facts) {
        boolean isFound = analysis.topics().stream()
                .flatMap(it -> it.rows().stream())
                .filter(row ->
                        row.topic().equals(topic.id()) && row.instrument().equals(instrument))
                .anyMatch(row -> row.verdict() != Verdict.UNDETERMINED && kindOf(row) == kind);
        return isFound
                ? Stream.empty()
                : notFound(kind, List.of(topic.id(), instrument), instrument, rules, facts)
                        .map(it -> new NotFound(kind, about(topic.name(), instrument, it.text()), it.rules()));
    }

    private Stream<NotFound> notFound(
            FindingKind kind, List<String> arguments, String named, RuleBase rules, List<? extends Fact> facts) {
        List<Unmet> unmet =
                rules.unmet(kind, arguments, facts).stream().map(this::unmet).toList();
        return unmet.isEmpty() ? Stream.empty() : Stream.of(new NotFound(kind, text(kind, named, rules), unmet));
    }

    private Unmet unmet(UnmetRule rule) {
        return new Unmet(
                rule,
                rule.gaps().stream()
                        .map(gap -> new Miss(gap, figures.of(gap.subject(), gap.value())))
                        .toList());
    }

    private static Text text(FindingKind kind, String named, RuleBase rules) {
        String key = kind.texts(named).get(0);
        return rules.messages().has(key)
                ? rules.messages().text(key, UNKNOWN_FIGURE, UNKNOWN_FIGURE)
                : Text.same(named);
    }
}
