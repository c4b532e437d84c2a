package org.openita.workbench.bench;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;

/**
 * Rules that are variations of one another, run beside each other on many results.
 *
 * <p>Many at once are quick, but may fire more often than an engine allows; where they do, they are parted in two, and so on. A
 * rule that does so by itself finds nothing: whoever had it in a pack would be told so. Not thread-safe.
 */
public final class SideBySide {

    private final Function<List<Rule>, RuleBase> ready;
    private final List<Group> groups = new ArrayList<>();

    private record Group(List<Rule> rules, RuleBase base) {}

    /**
     * Rules with names of their own.
     *
     * @param together how many run at once, to begin with
     * @param ready makes them ready to run
     */
    public SideBySide(List<Rule> rules, int together, Function<List<Rule>, RuleBase> ready) {
        this.ready = ready;
        Lists.partition(rules, together).forEach(this::add);
    }

    /** What each rule finds in these facts, by its name; one that finds nothing is not there. */
    public Map<String, List<Finding>> run(List<? extends Fact> facts) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); ) {
            try {
                found.putAll(groups.get(i).base().evaluateByRule(facts));
                i++;
            } catch (InputException e) {
                i += part(i) ? 0 : 1;
            }
        }
        return found;
    }

    /** Whether there was more than one rule to part. */
    private boolean part(int index) {
        List<Rule> rules = groups.get(index).rules();
        if (rules.size() > 1) {
            groups.remove(index);
            Lists.partition(rules, (rules.size() + 1) / 2).forEach(this::add);
        }
        return rules.size() > 1;
    }

    private void add(List<Rule> rules) {
        groups.add(new Group(List.copyOf(rules), ready.apply(rules)));
    }
}
