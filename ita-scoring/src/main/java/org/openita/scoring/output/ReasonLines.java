package org.openita.scoring.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.finding.Because;
import org.openita.model.score.SubjectNames;

/** Writes why: the figures that were compared, and where the rule stands that compares them. */
final class ReasonLines {

    private final SubjectNames names;
    private final ConsolePage page;

    ReasonLines(SubjectNames names, ConsolePage page) {
        this.names = names;
        this.page = page;
    }

    /** One paragraph a rule. */
    void write(String indent, List<Because> reasons) {
        Map<String, List<Because>> byRule =
                reasons.stream().collect(groupingBy(Because::source, LinkedHashMap::new, toList()));
        byRule.forEach((source, because) -> {
            String claims = because.stream().map(this::claim).collect(joining(", "));
            page.paragraph(indent, page.word("because", claims, source));
        });
    }

    /** The figures of a claim stay together on a line, so that they can be read as one. */
    private String claim(Because because) {
        String figures = String.join(
                String.valueOf(ConsolePage.FIRM_SPACE),
                because.value().toPlainString(),
                because.comparison(),
                because.threshold().setScale(2, RoundingMode.HALF_UP).toPlainString());
        return page.in(names.name(because.subject())) + " " + figures + basis(because.basis());
    }

    /** What the threshold was worked out from: a figure, and perhaps points added or taken off. */
    private String basis(String basis) {
        if (basis.isEmpty()) {
            return "";
        }
        int end = basis.indexOf(' ');
        String figure = end < 0 ? basis : basis.substring(0, end);
        String shift = (end < 0 ? "" : basis.substring(end)).replace(' ', ConsolePage.FIRM_SPACE);
        return " (= " + page.in(names.name(figure)) + shift + ")";
    }
}
