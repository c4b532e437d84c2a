package org.openita.scoring.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Messages;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/** Findings and texts as a pack's rules would give them, in a line each. */
final class Found {

    private Found() {}

    /** A finding of sure rules, for these reasons. */
    static Finding found(FindingKind kind, List<String> arguments, Because... because) {
        return new Finding(kind, arguments, Confidence.A, List.of(because));
    }

    /** That a subject, at 80, is below 85. */
    static Because low(String subject) {
        return because(subject, "80.00", "<", "85");
    }

    static Because because(String subject, String value, String comparison, String threshold) {
        return new Because("rule", "p/r.drl:1", subject, new BigDecimal(value), comparison, new BigDecimal(threshold));
    }

    /** Texts, each the same in both languages: key, text, key, text … */
    static Messages texts(String... keysAndTexts) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return Messages.of(texts, texts);
    }
}
