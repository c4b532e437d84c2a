package org.openita.workbench.cases;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.openita.model.finding.Level;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.rules.RuleBase;
import org.openita.rules.language.Rule;

/**
 * What a case of a fiscal year may name: the codes that have texts, the rules, the topics.
 *
 * @param framework the year's framework
 * @param levels the codes of levels
 * @param recommendations the codes of advice
 * @param actions the ids of actions
 * @param limits the codes of limits
 * @param notes the kinds of notes
 * @param targets the codes of targets
 * @param rules the names of rules
 */
record Vocabulary(
        Framework framework,
        Set<String> levels,
        Set<String> recommendations,
        Set<String> actions,
        Set<String> limits,
        Set<String> notes,
        Set<String> targets,
        Set<String> rules) {

    /** The kinds of notes that come from the data checks and the engine, not from a rule. */
    private static final Set<String> ENGINE_NOTES =
            ImmutableSet.of("missing", "published-mismatch", "misprint-suspect", "level-conflict");

    static Vocabulary of(Framework framework, RuleBase rules) {
        Messages messages = rules.messages();
        return new Vocabulary(
                framework,
                with(codes(messages, "level.", ".name"), Set.of(Level.UNDETERMINED)),
                codes(messages, "recommend.", ".title"),
                codes(messages, "action.", ".title"),
                codes(messages, "limit.", ".text"),
                with(codes(messages, "note.", ".text"), ENGINE_NOTES),
                codes(messages, "target.", ".name"),
                rules.rules().stream().map(Rule::name).collect(ImmutableSet.toImmutableSet()));
    }

    private static Set<String> codes(Messages messages, String before, String after) {
        return messages.keys().stream()
                .filter(key -> key.startsWith(before) && key.endsWith(after))
                .map(key -> key.substring(before.length(), key.length() - after.length()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        return ImmutableSet.<String>builder().addAll(some).addAll(others).build();
    }
}
