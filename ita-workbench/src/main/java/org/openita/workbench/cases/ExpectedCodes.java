package org.openita.workbench.cases;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * Findings of a kind are expected by their codes, or that there are none of them.
 *
 * @param kind the kind, one that has codes
 * @param how how the codes are meant
 * @param codes the codes
 * @param place where the expectation stands
 */
public record ExpectedCodes(FindingKind kind, How how, List<String> codes, Place place) implements Expectation {

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
    public boolean concerns(Rule rule) {
        return rule.calls().stream()
                .filter(call -> call.kind().filter(kind::equals).isPresent())
                .anyMatch(call ->
                        how == How.EXACTLY || codes.stream().anyMatch(code -> Expectation.canBe(call, 0, code)));
    }

    @Override
    public List<Missing> missing(Analysis analysis) {
        return codes.stream()
                .filter(code -> how != How.WITHOUT && !analysis.codes(kind).contains(code))
                .map(code -> new Missing(kind, code))
                .toList();
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        List<String> found = analysis.codes(kind);
        boolean holds = switch (how) {
            case EXACTLY -> found.equals(codes);
            case WITH -> found.containsAll(codes);
            case WITHOUT -> codes.stream().noneMatch(found::contains);
        };
        return holds ? Optional.empty() : Optional.of(new Failure(place, words(), found(found), because(analysis)));
    }

    private Text words() {
        return WORDS.text("codes." + how, kind.codes(), shown(codes));
    }

    private Text found(List<String> found) {
        return WORDS.text("codes.FOUND", kind.codes(), shown(found));
    }

    private static Object shown(List<String> codes) {
        return codes.isEmpty() ? WORDS.text("none") : String.join(", ", codes);
    }

    /** Why what should not be there is there. */
    private List<Because> because(Analysis analysis) {
        return analysis.conclusions().stream()
                .filter(found -> how != How.WITH && found.kind() == kind)
                .filter(found -> (how == How.WITHOUT) == codes.contains(found.code()))
                .flatMap(found -> found.because().stream())
                .toList();
    }
}
