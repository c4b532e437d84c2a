package org.openita.workbench.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * A rule should be among the reasons of what was found.
 *
 * @param rule the rule's name
 * @param threshold what it should have compared with, in points
 * @param subject whose score it should have compared
 * @param place where the expectation stands
 */
public record ExpectedReason(String rule, Optional<BigDecimal> threshold, Optional<String> subject, Place place)
        implements Expectation {

    @Override
    public boolean concerns(Rule concerned) {
        return concerned.name().equals(rule);
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        List<Because> ofRule = analysis.reasons()
                .filter(because -> because.rule().equals(rule))
                .distinct()
                .toList();
        return ofRule.stream().anyMatch(this::fits)
                ? Optional.empty()
                : Optional.of(new Failure(place, words(), found(ofRule), ofRule));
    }

    /** The same for whatever number the rule compares with. */
    ExpectedReason withoutThreshold() {
        return new ExpectedReason(rule, Optional.empty(), subject, place);
    }

    private boolean fits(Because because) {
        return threshold
                        .map(points -> points.compareTo(because.threshold()) == 0)
                        .orElse(true)
                && subject.map(because.subject()::equals).orElse(true);
    }

    private Text words() {
        String what = Stream.concat(
                        subject.stream(),
                        threshold.stream().map(points -> points.setScale(2).toPlainString()))
                .collect(Collectors.joining(", "));
        return what.isEmpty() ? WORDS.text("reason.rule", rule) : WORDS.text("reason", rule, what);
    }

    private Text found(List<Because> ofRule) {
        String claims = ofRule.stream().map(Because::claim).collect(Collectors.joining("; "));
        return ofRule.isEmpty() ? WORDS.text("reason.none", rule) : WORDS.text("reason", rule, claims);
    }
}
