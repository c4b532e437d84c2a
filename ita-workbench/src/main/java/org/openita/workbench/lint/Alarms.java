package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.rules.language.Limits;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Work;

/**
 * Gathers what one lint reports.
 *
 * <p>Its words are texts under the lint's id, or its id and a variant, in {@code lints_th.properties} and
 * {@code lints_en.properties}. Not thread-safe.
 */
final class Alarms {

    static final Messages TEXTS = Messages.beside(Alarms.class, "lints");

    private final Lint lint;
    private final List<Alarm> alarms = new ArrayList<>();

    Alarms(Lint lint) {
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
        String about = names.size() == 1 ? place + ", rule \"" + names.get(0) + "\"" : place.toString();
        Problem problem = new Problem(
                about,
                TEXTS.text(key + ".found", arguments),
                TEXTS.text(key + ".expected", arguments),
                TEXTS.text(key + ".remedy", arguments));
        if (alarms.size() == Limits.MOST_PROBLEMS) {
            throw new Work.TooMuch();
        }
        alarms.add(new Alarm(lint.id(), lint.severity(), place, names, problem));
    }

    /** Reports that the lint has not looked at all there is, since that would take long. */
    void addTooLarge(Place place) {
        Object[] arguments = {lint.id(), lint.title()};
        Problem problem = new Problem(
                place.toString(),
                TEXTS.text("too-large.found", arguments),
                TEXTS.text("too-large.expected", arguments),
                TEXTS.text("too-large.remedy", arguments));
        alarms.add(new Alarm(lint.id(), Severity.WARNING, place, List.of(), problem));
    }

    List<Alarm> all() {
        return List.copyOf(alarms);
    }
}
