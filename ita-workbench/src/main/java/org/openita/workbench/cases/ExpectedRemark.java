package org.openita.workbench.cases;

import java.util.Locale;
import java.util.Optional;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;

/**
 * A remark on a topic in an instrument is expected.
 *
 * @param topic the topic's id
 * @param instrument the instrument's id
 * @param verdict what it should say
 * @param place where the expectation stands
 */
public record ExpectedRemark(String topic, String instrument, Verdict verdict, Place place) implements Expectation {

    @Override
    public boolean concerns(Rule rule) {
        return rule.calls().stream()
                .filter(call ->
                        call.kind().filter(kind -> kind.shape() == Shape.REMARK).isPresent())
                .anyMatch(call -> Expectation.canBe(call, 0, topic) && Expectation.canBe(call, 1, instrument));
    }

    @Override
    public Optional<Failure> check(Analysis analysis) {
        return analysis.topics().stream()
                .flatMap(topics -> topics.rows().stream())
                .filter(remark ->
                        remark.topic().equals(topic) && remark.instrument().equals(instrument))
                .filter(remark -> remark.verdict() != verdict)
                .map(this::failure)
                .findFirst();
    }

    private Failure failure(Remark remark) {
        return new Failure(place, words(verdict), words(remark.verdict()), remark.because());
    }

    private Text words(Verdict said) {
        return WORDS.text("remark", topic, instrument, said.name().toLowerCase(Locale.ROOT));
    }
}
