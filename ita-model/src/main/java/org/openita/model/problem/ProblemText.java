package org.openita.model.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.model.text.Text;

/**
 * Writes problems for a reader: all of them, unless there are so many that no one would read on.
 *
 * <p>Of more than 100 of one kind, or 200 in all, the rest is counted; the last one stands in any case, since it may say why the
 * reading ended. {@link InputException#problems()} has more.
 */
public final class ProblemText {

    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST = 200;

    /** What differs between problems of one kind. */
    private static final Pattern DETAILS = Pattern.compile("\"[^\"]*+\"|[0-9]++");

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private ProblemText() {}

    /** The problems one after the other, without a line end at the end. */
    public static String of(List<Problem> problems, Locale locale) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> ofKind = new HashMap<>();
        int unshown = 0;
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            int before = ofKind.merge(kind(problem), 1, Integer::sum);
            if (i == problems.size() - 1 || (lines.size() < MOST && before <= MOST_OF_A_KIND)) {
                lines.add(problem.describe(locale));
            } else {
                unshown++;
            }
        }
        if (unshown > 0) {
            lines.add(lines.size() - 1, more(unshown, locale));
        }
        return String.join("\n", lines);
    }

    private static String kind(Problem problem) {
        String words = problem.expected().en() + "\n" + problem.remedy().en();
        return DETAILS.matcher(words).replaceAll("");
    }

    /** A problem as three lines. */
    static String of(Problem problem, Locale locale) {
        return TEXTS.text(
                        "problem",
                        Text.same(problem.shownPlace()),
                        problem.found(),
                        problem.expected(),
                        problem.remedy())
                .in(locale);
    }

    private static String more(int count, Locale locale) {
        return TEXTS.text("alike-not-shown", count).in(locale);
    }
}
