package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.score.Fact;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.language.Rule;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.FirstUnmet;

/**
 * Says why a rule did not find what it could have: which of its conditions does not hold, and on what figures.
 *
 * @param rules the rules that could have
 * @param facts what they looked at
 */
record WhyNot(RuleBase rules, List<Fact> facts) {

    private static final int MOST_RULES = 10;

    /** Of every rule that could find this, the first condition that does not hold; of many rules, of the first of them. */
    List<Text> couldHaveFound(FindingKind kind, String code) {
        List<UnmetRule> could = rules.unmet(kind, List.of(code), facts);
        List<Text> reasons = new ArrayList<>();
        could.stream().limit(MOST_RULES).map(WhyNot::words).forEach(reasons::add);
        if (could.size() > MOST_RULES) {
            reasons.add(Expectation.WORDS.text("why-not.more", could.size() - MOST_RULES));
        }
        return reasons;
    }

    /** The first condition of a rule that does not hold, if there is one. */
    List<Text> of(Rule rule) {
        return FirstUnmet.of(CompiledRule.of(0, rule), facts).map(WhyNot::words).stream()
                .toList();
    }

    private static Text words(UnmetRule unmet) {
        String figures = unmet.gaps().stream()
                .map(gap -> gap.subject() + " " + gap.value().toPlainString())
                .distinct()
                .collect(Collectors.joining(", "));
        return Expectation.WORDS.text(
                figures.isEmpty() ? "why-not.nothing" : "why-not",
                unmet.place(),
                unmet.rule(),
                unmet.condition(),
                figures);
    }
}
