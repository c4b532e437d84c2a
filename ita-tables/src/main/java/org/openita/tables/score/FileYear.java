package org.openita.tables.score;

import java.util.Set;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * The years in the name of a file, such as {@code ita-2567.csv}. A name says too little to decide a year, yet one that names
 * another than the results are of is worth a look.
 */
record FileYear(String name, Set<Integer> years) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    static FileYear of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Set<Integer> fiscal = YearWords.fiscal(name);
        return new FileYear(name, fiscal.isEmpty() ? YearWords.any(name) : fiscal);
    }

    /** Tells of the first result that is of no year in the name. */
    void tell(TableResult outcome) {
        outcome.firsts().stream()
                .filter(result -> !years.isEmpty()
                        && !years.contains(result.assessment().fiscalYear().year()))
                .findFirst()
                .ifPresent(result -> outcome.remark(TEXTS.text(
                        "file-of-other-year",
                        name,
                        years.iterator().next(),
                        result.place(),
                        result.assessment().fiscalYear().year())));
    }
}
