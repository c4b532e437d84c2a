package org.openita.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openita.model.assessment.Assessment;
import org.openita.model.text.JsonStyle;
import org.openita.rules.RulePack;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** The municipality's result, and results that no mapper may take. */
final class Samples {

    static final Assessment ASSESSMENT = ko();
    static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    static final Analysis ANALYSIS = ENGINE.analyse(ASSESSMENT);
    static final String COMPACT = ANALYSIS.toJson(JsonStyle.COMPACT);

    /** With a score out of range and a name twice. */
    static final String WRONG = ASSESSMENT
            .toJson(JsonStyle.COMPACT)
            .replace("\"i1\":95.38", "\"i1\":195.38")
            .replace("\"i2\":96.92", "\"i2\":96.92,\"i2\":90.00");

    private Samples() {}

    /** The municipality's result, from the cases of the built-in pack: the one file that every module sees. */
    static Assessment ko() {
        try (InputStream in = RulePack.class.getResourceAsStream("packs/2567/cases/ko-2567.json")) {
            return Assessment.read(Objects.requireNonNull(in), "ko-2567.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
