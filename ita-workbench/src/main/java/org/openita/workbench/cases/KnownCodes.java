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
        Stream.of(NoteKind.values()).forEach(kind -> codes.put(FindingKind.NOTE, kind.wireName()));
        return new KnownCodes(
                framework,
                codes.build(),
                rules.rules().stream().map(Rule::name).collect(ImmutableSet.toImmutableSet()));
    }

    /** The codes that findings of a kind can have. */
    Set<String> codes(FindingKind kind) {
        return byKind.get(kind);
    }
}
