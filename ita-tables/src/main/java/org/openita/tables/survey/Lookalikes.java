package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.text.Text;

/** Agencies that were counted apart although their names differ by no more than spaces or an abbreviation. */
final class Lookalikes {

    private Lookalikes() {}

    /** What is told of them; of two that have codes the codes tell. */
    static List<Text> notes(List<Agency> agencies) {
        if (agencies.stream().allMatch(agency -> agency.id().isPresent())) {
            return List.of();
        }
        Map<String, List<Agency>> byName = new HashMap<>();
        List<Text> notes = new ArrayList<>();
        for (Agency agency : agencies) {
            List<Agency> alike = byName.computeIfAbsent(agency.nameKey(), key -> new ArrayList<>());
            alike.stream()
                    .filter(agency::isSameAs)
                    .findFirst()
                    .ifPresent(other -> notes.add(SurveyWords.lookalikes(other, agency)));
            alike.add(agency);
        }
        return notes;
    }
}
