package org.openita.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Text;
import org.openita.rules.RulePack;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.NamedThreshold;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.cases.Case;

/**
 * A rule as the catalogue shows it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the pack in which it stands
 * @param rule the rule
 * @param sentence the whole rule in words
 * @param conditions its conditions in words, in order
 * @param findings what it finds, in words, in order
 * @param looksAt what it looks at, in words, in order
 * @param thresholds what it compares scores with, in order
 * @param calls the calls that find it, written out for the facts of the year, in order
 * @param quotes the texts that people read when it fires, in order
 * @param cases the cases that make it fire, in order; empty where cases have not been run
 */
public record Entry(
        RulePack pack,
        Rule rule,
        Text sentence,
        List<Text> conditions,
        List<Text> findings,
        List<Text> looksAt,
        List<Threshold> thresholds,
        List<Call> calls,
        List<Quote> quotes,
        List<Case> cases) {

    /**
     * A text that people read when a rule fires.
     *
     * @param key its key in the pack's messages
     * @param text the text; {@code …} where the result fills something in
     */
    public record Quote(String key, Text text) {}

    public Entry {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        looksAt = List.copyOf(looksAt);
        thresholds = List.copyOf(thresholds);
        calls = List.copyOf(calls);
        quotes = List.copyOf(quotes);
        cases = List.copyOf(cases);
    }

    Entry with(List<Case> touching) {
        return new Entry(pack, rule, sentence, conditions, findings, looksAt, thresholds, calls, quotes, touching);
    }

    /** The rule's name. */
    public String name() {
        return rule.name();
    }

    /** Where the rule stands: {@code 2567/remarks.drl:7}. */
    public String place() {
        return rule.place().source() + ":" + rule.place().line();
    }

    /** Where the rule says it comes from. */
    public Optional<String> source() {
        return rule.source();
    }

    /** The thresholds to which the rule gives names, as they are in force. */
    public List<NamedThreshold> named() {
        return NamedThreshold.of(rule);
    }

    /** How sure the rule says it is; {@link Confidence#A} where it says nothing. */
    public Confidence confidence() {
        return Confidence.ofLabel(rule.annotations().getOrDefault("confidence", Confidence.A.label()))
                .orElse(Confidence.A);
    }

    /** What the rule finds first. */
    public FindingKind kind() {
        return rule.calls().stream()
                .flatMap(call -> call.kind().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The codes that it finds: levels, items, topics, targets, notes. */
    public Stream<String> codes() {
        return calls.stream()
                .map(Call::arguments)
                .filter(arguments -> arguments.get(0) instanceof Operand.Quoted)
                .map(arguments -> ((Operand.Quoted) arguments.get(0)).text());
    }
}
