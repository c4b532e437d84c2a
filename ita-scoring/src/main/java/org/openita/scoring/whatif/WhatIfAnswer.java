package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.framework.Subject;
import org.openita.scoring.Analysis;

/**
 * Everything that was asked of one result: what a change does, what a target takes, what a point is worth.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file what the result is called
 * @param change the change, if one was asked for
 * @param prospect the way to a target, if one was asked for; from the changed result, where there is a change
 * @param component the component that decides the level
 * @param worths what one point of each score is worth
 */
public record WhatIfAnswer(
        String file,
        Optional<ChangedAnalysis> change,
        Optional<Prospect> prospect,
        Optional<Subject> component,
        List<Worth> worths) {

    public WhatIfAnswer {
        worths = ImmutableList.copyOf(worths);
    }

    /** The analysis at the end: with the cheapest way, else with the change, else of the result as it is. */
    public Analysis analysis() {
        return prospect.flatMap(Prospect::cheapest)
                .map(Way::analysis)
                .or(() -> change.map(ChangedAnalysis::after))
                .or(() -> prospect.map(Prospect::before))
                .orElseThrow();
    }

    /** Whether the target can be reached, if one was asked for. */
    public boolean isReachable() {
        return prospect.map(asked -> asked.reason().isEmpty()).orElse(true);
    }

    /** Returns it as JSON. */
    public String toJson() {
        return WhatIfJson.of(this);
    }

    /** Returns it as text for one screen, 96 columns wide; English for English locales, else Thai. */
    public String toText(Locale locale) {
        return WhatIfText.of(this, locale);
    }
}
