package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Target;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;

/** Where an agency stands: what is highest and lowest, and what falls short of which figure. Recomputes nothing. */
final class Standing {

    private final Analysis analysis;
    private final Map<String, BigDecimal> shortfalls = new TreeMap<>();

    Standing(Analysis analysis) {
        this.analysis = analysis;
        analysis.targets().stream()
                .filter(target -> !target.reached())
                .forEach(target -> note(target.subject(), target.target()));
        analysis.level().because().forEach(this::note);
        analysis.topics()
                .forEach(topic ->
                        topic.rows().forEach(row -> row.because().forEach(reason -> noteAlike(reason, row.items()))));
        analysis.actions().stream()
                .filter(action -> action.mode() == Mode.IMPROVE)
                .forEach(action -> action.because().forEach(this::note));
        analysis.recommendations().forEach(advice -> advice.because().forEach(this::note));
    }

    /** What a subject should reach and does not; the highest such figure where there are several. */
    Optional<BigDecimal> shortOf(String subject) {
        return Optional.ofNullable(shortfalls.get(subject));
    }

    /** Items that fall short, from the lowest score upwards. */
    List<String> shortItems() {
        List<String> items = new ArrayList<>(shortfalls.keySet());
        items.removeIf(id -> kind(id) != Kind.ITEM);
        items.sort(Comparator.comparing(this::score)
                .thenComparing(id -> analysis.scores().framework().subject(id).ordinal()));
        return items;
    }

    /** Subjects of a kind that have the highest score; none if fewer than two are known or all are alike. */
    List<String> highest(Kind kind) {
        return extreme(kind, Comparator.naturalOrder());
    }

    /** Subjects of a kind that have the lowest score; none if fewer than two are known or all are alike. */
    List<String> lowest(Kind kind) {
        return extreme(kind, Comparator.reverseOrder());
    }

    List<Target> missed() {
        return analysis.targets().stream().filter(target -> !target.reached()).toList();
    }

    private List<String> extreme(Kind kind, Comparator<Score> order) {
        Map<String, Score> known = new LinkedHashMap<>(analysis.scores().all(kind));
        known.values().removeIf(Score::isMissing);
        Optional<Score> best = known.values().stream().max(order);
        List<String> at = known.entrySet().stream()
                .filter(entry -> best.isPresent()
                        && entry.getValue().hundredths() == best.get().hundredths())
                .map(Map.Entry::getKey)
                .toList();
        return at.size() < known.size() ? at : List.of();
    }

    /** A topic's remark names its lowest item; others of the same part that fail the same comparison fall short as well. */
    private void noteAlike(Because because, List<String> items) {
        note(because);
        Framework framework = analysis.scores().framework();
        Optional<Part> part = framework
                .findSubject(because.subject())
                .filter(Subject::isInPart)
                .flatMap(Subject::part);
        if (because.comparison().equals("<") && because.basis().isEmpty()) {
            items.stream()
                    .flatMap(item -> framework.findSubject(item, part).stream())
                    .map(Subject::id)
                    .filter(subject -> isBelow(subject, because.threshold()))
                    .forEach(subject -> note(subject, because.threshold()));
        }
    }

    private boolean isBelow(String subject, BigDecimal threshold) {
        return analysis.scores().framework().subjects().containsKey(subject)
                && score(subject).isPresent()
                && score(subject).shown().compareTo(threshold) < 0;
    }

    private void note(Because because) {
        if (because.comparison().startsWith("<") && because.basis().isEmpty()) {
            note(because.subject(), because.threshold());
        }
    }

    private void note(String subject, BigDecimal threshold) {
        if (analysis.scores().framework().subjects().containsKey(subject)) {
            shortfalls.merge(subject, threshold, BigDecimal::max);
        }
    }

    private Kind kind(String id) {
        return analysis.scores().framework().subject(id).kind();
    }

    private Score score(String id) {
        return analysis.scores().of(id);
    }
}
