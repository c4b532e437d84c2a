package org.openita.workbench.cases;

import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.RuleBase;
import org.openita.rules.language.Parts;

/**
 * How much the cases of a pack may ask of the machine that reads and runs them.
 *
 * <p>Far above what analysts write: the built-in pack of FY2567 has 404 cases of 0.1 megabytes. What goes beyond is a problem.
 */
final class CaseLimits {

    /** Bytes of all case files of a pack and of the results that they start from, together, and so also of one of them. */
    static final int LARGEST = 1 << 20;

    /** Case files of a pack. */
    static final int MOST_FILES = 100;

    /** Cases of a pack. */
    static final int MOST_CASES = 2_000;

    /** Cases that start from one another. */
    static final int LONGEST_CHAIN = 100;

    /** Cases, times the parts of the rules that run on each; with FY2567 it is a fifth of that. */
    private static final long MOST_PARTS = 1_500_000;

    /** Cases, times how often the rules hold a demand against a score of each; with FY2567 it is half a million. */
    private static final long MOST_LOOKS = 20_000_000;

    /** Reasons of all that the cases come to; with FY2567 there are some ten thousand. */
    static final int MOST_REASONS = 500_000;

    private CaseLimits() {}

    /** Tells where so many cases of rules so large would take long. */
    static void check(Place place, List<Case> cases, RuleBase rules, ProblemLog log) {
        long parts = rules.rules().stream().mapToLong(Parts::of).sum();
        tell(place, "too-many-parts", cases.size(), parts, MOST_PARTS, log);
        tell(place, "too-many-looks", cases.size(), rules.looks(), MOST_LOOKS, log);
    }

    private static void tell(Place place, String slip, int cases, long each, long most, ProblemLog log) {
        if (cases * each > most) {
            log.add(place, slip, cases, each, most / Math.max(1, each));
        }
    }
}
