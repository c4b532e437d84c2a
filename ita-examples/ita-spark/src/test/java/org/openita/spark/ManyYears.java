package org.openita.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/** Results of agencies in all years: from items where they are known, else from what is published; some scores are missing. */
final class ManyYears {

    private static final int EACH = 12;

    private ManyYears() {}

    static List<Assessment> results() {
        List<Assessment> all = new ArrayList<>();
        Random random = new Random(7);
        for (int number = 0; number < EACH; number++) {
            for (FiscalYear year : Frameworks.years()) {
                all.add(result(Frameworks.of(year), number, random));
            }
        }
        return all;
    }

    private static Assessment result(Framework framework, int number, Random random) {
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Score> published = new LinkedHashMap<>();
        boolean isMeasured = framework.subjects().values().stream().anyMatch(Subject::isMeasured);
        for (Subject subject : framework.subjects().values()) {
            if (subject.isMeasured() && random.nextInt(40) > 0) {
                items.put(subject.id(), score(subject, random));
            } else if (subject.kind() == Subject.Kind.INDICATOR && !isMeasured) {
                published.put(subject.id(), score(subject, random));
            }
        }
        return new Assessment(framework.fiscalYear(), agency(number), items, published);
    }

    private static Score score(Subject subject, Random random) {
        return subject.scale()
                .map(scale -> List.copyOf(scale.points()))
                .filter(points -> !points.isEmpty())
                .map(points -> Score.of(points.get(random.nextInt(points.size())).toString()))
                .orElseGet(() -> Score.ofHundredths(5_000 + random.nextInt(5_001)));
    }

    private static Agency agency(int number) {
        return new Agency(
                Optional.of(String.valueOf(1_000 + number)),
                "เทศบาลตำบลที่ " + number,
                Optional.of("subdistrict-municipality"),
                Optional.of("อำเภอที่ " + number % 3),
                Optional.of("จังหวัดที่ 1"));
    }
}
