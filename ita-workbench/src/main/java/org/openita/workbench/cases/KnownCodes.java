package org.openita.workbench.cases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.Level;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.CallExpander;
import org.openita.rules.language.Rule;

/**
 * What a case of a fiscal year may name: the codes that have texts, the rules, the topics.
 *
 * @param framework the year's framework
 * @param byKind the codes of findings, and the kinds of notes that the data checks and the engine give
 * @param rules the names of rules
 */
record KnownCodes(Framework framework, ImmutableSetMultimap<FindingKind, String> byKind, Set<String> rules) {

    static KnownCodes of(Framework framework, RuleBase rules) {
        ImmutableSetMultimap.Builder<FindingKind, String> codes = ImmutableSetMultimap.builder();
        for (FindingKind kind : FindingKind.values()) {
            codes.putAll(kind, kind.codes(rules.messages()));
        }
        codes.put(FindingKind.LEVEL, Level.UNDETERMINED);
        codes.putAll(FindingKind.NOTE, ofItems(framework, rules));
        Stream.of(NoteKind.values()).forEach(kind -> codes.put(FindingKind.NOTE, kind.wireName()));
        return new KnownCodes(
                framework,
                codes.build(),
                rules.rules().stream().map(Rule::name).collect(ImmutableSet.toImmutableSet()));
    }

    /** Notes that speak of items are told apart by these. */
    private static Set<String> ofItems(Framework framework, RuleBase rules) {
        CallExpander calls = new CallExpander(framework);
        return rules.rules().stream()
                .filter(rule -> rule.calls().stream().anyMatch(KnownCodes::isOfItems))
                .flatMap(rule -> calls.calls(rule).stream())
                .filter(KnownCodes::isOfItems)
                .flatMap(call -> call.code().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isOfItems(Call call) {
        return call.name().equals(FindingKind.NOTE.call()) && call.arguments().size() > 1;
    }

    /** The codes that findings of a kind can have. */
    Set<String> codes(FindingKind kind) {
        return byKind.get(kind);
    }
}
