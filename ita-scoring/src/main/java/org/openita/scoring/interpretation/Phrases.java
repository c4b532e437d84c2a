package org.openita.scoring.interpretation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/**
 * The texts of levels, remarks and targets with their arguments filled in.
 *
 * <p>There are few and every analysis needs some, so each is put together once. Thread-safe.
 */
final class Phrases {

    private final Framework framework;
    private final Messages messages;
    private final Map<Phrase, Text> made = new ConcurrentHashMap<>();

    Phrases(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
    }

    /** The name of the level that was found. */
    Text level(Finding finding) {
        Phrase phrase = new Phrase(finding.kind(), finding.code(), "");
        return made.computeIfAbsent(phrase, key -> messages.text("level." + finding.code() + ".name"));
    }

    /** What a finding says about a topic in an instrument. */
    Text remark(Finding finding, String instrument) {
        Phrase phrase = new Phrase(finding.kind(), "", instrument);
        return made.computeIfAbsent(
                phrase, key -> messages.text("remark." + finding.kind().call() + "." + instrument));
    }

    /** The name of the target that a finding is about, for what was compared and the figure to reach. */
    Text target(Finding finding, Because because) {
        String figure = because.threshold().stripTrailingZeros().toPlainString();
        Phrase phrase = new Phrase(finding.kind(), finding.code(), because.subject() + " " + figure);
        return made.computeIfAbsent(
                phrase, key -> messages.text("target." + finding.code() + ".name", nameOf(because.subject()), figure));
    }

    private Text nameOf(String subject) {
        return framework.part(subject).map(Part::name).orElse(Text.same(subject));
    }

    private record Phrase(FindingKind kind, String code, String subject) {}
}
