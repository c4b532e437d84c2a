package org.openita.scoring.output;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.finding.NoteKind;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Target;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.SubjectNames;
import org.openita.scoring.result.AnalysisView;
import org.openita.scoring.standing.Standing;

/**
 * What is said where the rules recommend nothing: that nothing falls short only where that is proved, else what does, or what is
 * not known.
 */
final class NoAdvice {

    private final AnalysisView analysis;
    private final ConsolePage page;
    private final SubjectNames names;

    NoAdvice(AnalysisView analysis, ConsolePage page, SubjectNames names) {
        this.analysis = analysis;
        this.page = page;
        this.names = names;
    }

    void write() {
        List<String> below = below();
        boolean isToImprove = has(Verdict.IMPROVE);
        boolean isOpen = isOpen();
        if (!hasItems()) {
            say("no-recommendations.no-items");
        } else if (isOpen) {
            say("no-recommendations.open");
        }
        if (!below.isEmpty()) {
            say("no-recommendations.below", String.join(", ", below));
        }
        if (isToImprove) {
            say("no-recommendations.topics");
        }
        if (hasItems() && !isOpen && !isToImprove && below.isEmpty()) {
            say("no-recommendations");
        }
    }

    private void say(String key, Object... arguments) {
        page.paragraph("", page.word(key, arguments));
    }

    private boolean hasItems() {
        return analysis.scores().all(Kind.ITEM).values().stream().anyMatch(Score::isPresent);
    }

    private boolean isOpen() {
        return has(Verdict.UNDETERMINED)
                || analysis.notes().stream().anyMatch(note -> note.is(NoteKind.ADVICE_OPEN, NoteKind.TARGET_OPEN));
    }

    private boolean has(Verdict verdict) {
        return analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .anyMatch(row -> row.verdict() == verdict);
    }

    /** What misses a target, and by how much it falls short. */
    private List<String> below() {
        Standing standing = Standing.of(analysis);
        return analysis.targets().stream()
                .filter(target -> !target.reached())
                .map(Target::subject)
                .distinct()
                .flatMap(subject -> standing.shortOf(subject).map(points -> shortfall(subject, points)).stream())
                .toList();
    }

    private String shortfall(String subject, BigDecimal points) {
        return String.join(
                String.valueOf(ConsolePage.FIRM_SPACE),
                page.in(names.name(subject)),
                analysis.scores().of(subject).toString(),
                "<",
                points.toPlainString());
    }
}
