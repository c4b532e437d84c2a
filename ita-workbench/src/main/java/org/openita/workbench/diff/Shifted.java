package org.openita.workbench.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;

/** The agencies of which one thing comes out otherwise: how many, where, of which kind, and the first of them. Not thread-safe. */
final class Shifted {

    private static final int MOST_EXAMPLES = 3;
    private static final Text UNSAID = DiffTexts.of("country.unsaid");

    private final Map<String, Share> provinces = new LinkedHashMap<>();
    private final Map<String, Share> kinds = new LinkedHashMap<>();
    private final List<RuleTrial.Outcome> examples = new ArrayList<>();
    private int count;

    /** A part of them. */
    record Share(Text name, int count) {}

    void add(RuleTrial.Outcome outcome) {
        count++;
        Agency agency = outcome.agency();
        add(provinces, agency.provinceKey(), agency.province().map(Text::same));
        add(
                kinds,
                agency.kind().map(kind -> Units.kindName(kind).th()),
                agency.kind().map(Units::kindName));
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(outcome);
        }
    }

    private static void add(Map<String, Share> shares, Optional<String> key, Optional<Text> name) {
        Text shown = name.or(() -> key.map(Text::same)).orElse(UNSAID);
        shares.merge(
                key.orElse(""), new Share(shown, 1), (before, one) -> new Share(before.name(), before.count() + 1));
    }

    int count() {
        return count;
    }

    /** The provinces, most agencies first. */
    List<Share> provinces() {
        return sorted(provinces);
    }

    /** The kinds of agency, most agencies first. */
    List<Share> kinds() {
        return sorted(kinds);
    }

    private static List<Share> sorted(Map<String, Share> shares) {
        return shares.values().stream()
                .sorted(Comparator.comparing(Share::count, Comparator.reverseOrder())
                        .thenComparing(share -> share.name().th()))
                .toList();
    }

    /** The first three. */
    List<RuleTrial.Outcome> examples() {
        return examples;
    }
}
