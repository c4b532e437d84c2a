package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Work;

/**
 * Gathers what one lint reports.
 *
 * <p>Its words are texts under the lint's id, or its id and a variant, in {@code lints_th.properties} and
 * {@code lints_en.properties}. Not thread-safe.
 */
final class Violations {

    static final ProblemTexts TEXTS = ProblemTexts.beside(Violations.class, "lints");

    private final Lint lint;
    private final List<Violation> violations = new ArrayList<>();

    Violations(Lint lint) {
        this.lint = lint;
    }

    /** Reports about a rule, in the words of the lint's id; the arguments fill their places. */
    void add(Place place, Rule rule, Object... arguments) {
        add(place, List.of(rule), lint.id(), arguments);
    }

    /**
     * Reports about rules, or about none, in the words of a key.
     *
     * @throws Work.TooMuch if so much has been reported that more would help no one
     */
    void add(Place place, Collection<Rule> rules, String key, Object... arguments) {
        List<String> names = rules.stream().map(Rule::name).distinct().toList();
        Place about = names.size() == 1 ? place.inRule(names.get(0)) : place;
        Problem problem = TEXTS.problem(about, key, whole(arguments));
        if (violations.size() == ProblemLog.MOST) {
            throw new Work.TooMuch();
        }
        violations.add(new Violation(lint.id(), lint.severity(), place, names, problem));
    }

    /** Reports what is only good to know about a rule, in the words of a key. */
    void addInfo(Place place, Rule rule, String key, Object... arguments) {
        Problem problem = TEXTS.problem(place.inRule(rule.name()), key, whole(arguments));
        violations.add(new Violation(lint.id(), Severity.INFO, place, List.of(rule.name()), problem));
    }

    /** Reports that the lint has not looked at all there is, since that would take long. */
    void addTooLarge(Place place) {
        Problem problem = TEXTS.problem(place, "too-large", lint.id(), lint.title());
        violations.add(new Violation(lint.id(), Severity.WARNING, place, List.of(), problem));
    }

    /** What a lint tells are words of its own, not of the input: they are shown whole. */
    private static Object[] whole(Object... arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof String words ? Text.same(words) : each)
                .toArray();
    }

    /** Whether a violation says no more than that a lint has not looked at all there is. */
    static boolean isTooLarge(Violation violation) {
        return violation.problem().code().endsWith("too-large");
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
