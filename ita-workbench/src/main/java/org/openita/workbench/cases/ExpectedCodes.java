package org.openita.workbench.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Limit;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.Finding;
import org.openita.scoring.Analysis;

/**
 * Advice, actions to improve or to keep up, limits or notes are expected, or that there are none of them.
 *
 * @param kind which of these
 * @param how how the codes are meant
 * @param codes the codes
 * @param place where the expectation stands
 */
public record ExpectedCodes(Kind kind, How how, List<String> codes, Place place) implements Expected {

    /** What has codes. */
    public enum Kind {
        RECOMMENDATIONS(Finding.Kind.RECOMMEND),
        ACTIONS(Finding.Kind.PLAN),
        KEEPING(Finding.Kind.KEEP),
        LIMITS(Finding.Kind.LIMIT),
        NOTES(Finding.Kind.NOTE);

        private final Finding.Kind found;

        Kind(Finding.Kind found) {
            this.found = found;
        }

        /** Its key in a case file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The codes that an analysis has, in order. */
        public List<String> of(Analysis analysis) {
            return switch (this) {
                case RECOMMENDATIONS ->
                    analysis.recommendations().stream()
                            .map(Recommendation::code)
                            .toList();
                case ACTIONS -> actions(analysis, Mode.IMPROVE);
                case KEEPING -> actions(analysis, Mode.MAINTAIN);
                case LIMITS -> analysis.limits().stream().map(Limit::code).toList();
                case NOTES -> analysis.notes().stream().map(Note::kind).toList();
            };
        }
    }

    private static List<String> actions(Analysis analysis, Mode mode) {
        return analysis.actions().stream()
                .filter(action -> action.mode() == mode)
                .map(Action::id)
                .toList();
    }

    /** How a list of codes is meant. */
    public enum How {
        /** These, in this order, and no others. */
        EXACTLY,
        /** At least these. */
        WITH,
        /** None of these. */
        WITHOUT
    }

    public ExpectedCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public List<Missing> missing(Analysis analysis) {
        return codes.stream()
                .filter(code -> how != How.WITHOUT && !kind.of(analysis).contains(code))
                .map(code -> new Missing(kind.found, code))
                .toList();
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        List<String> found = kind.of(analysis);
        boolean holds = switch (how) {
            case EXACTLY -> found.equals(codes);
            case WITH -> found.containsAll(codes);
            case WITHOUT -> codes.stream().noneMatch(found::contains);
        };
        return holds ? Optional.empty() : Optional.of(new Failure(place, words(), found(found), because(analysis)));
    }

    private Text words() {
        return WORDS.text(kind.key() + "." + how.name(), shown(codes));
    }

    private Text found(List<String> found) {
        return WORDS.text(kind.key() + ".FOUND", shown(found));
    }

    private static Object shown(List<String> codes) {
        return codes.isEmpty() ? WORDS.text("none") : String.join(", ", codes);
    }

    /** Why what should not be there is there. */
    private List<Because> because(Analysis analysis) {
        Stream<Recommendation> given =
                kind == Kind.RECOMMENDATIONS ? analysis.recommendations().stream() : Stream.empty();
        return given.filter(recommendation -> (how == How.WITHOUT) == codes.contains(recommendation.code()))
                .filter(recommendation -> how != How.WITH)
                .flatMap(recommendation -> recommendation.because().stream())
                .toList();
    }
}
