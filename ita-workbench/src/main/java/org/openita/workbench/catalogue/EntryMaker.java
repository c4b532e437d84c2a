package org.openita.workbench.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.language.Call;
import org.openita.rules.language.CallExpander;
import org.openita.rules.language.Rule;

/** Makes the entries of a catalogue. */
final class EntryMaker {

    /** The words of catalogues. */
    static final Messages WORDS = Messages.beside(EntryMaker.class, "words");

    private static final ProblemTexts PROBLEMS = ProblemTexts.beside(EntryMaker.class, "words");

    /** Letters of all rules in words, in both languages; of a built-in year there are a twentieth. */
    private static final int MOST_LETTERS = 8_000_000;

    private final Names names;
    private final Messages texts;
    private final RuleSentence sentence;
    private final CallExpander expander;
    private final Map<String, RulePack> packs;
    private long letters;

    EntryMaker(Framework framework, RuleBase rules) {
        this.names = new Names(framework);
        this.texts = rules.messages();
        this.sentence = RuleSentence.in(framework, texts);
        this.expander = new CallExpander(framework);
        this.packs = rules.packs().stream()
                .flatMap(pack -> pack.ruleFiles().stream().map(file -> Map.entry(file, pack)))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(), Map.Entry::getValue, (first, second) -> second));
    }

    /** @throws InputException if the words of all rules so far are more than anyone would read */
    Entry entry(Rule rule) {
        Entry entry = made(rule);
        letters += lettersOf(entry);
        if (letters > MOST_LETTERS) {
            throw new InputException(List.of(tooManyWords(rule)));
        }
        return entry;
    }

    private static long lettersOf(Entry entry) {
        Stream<Text> words = Stream.of(
                        Stream.of(entry.sentence()),
                        entry.conditions().stream(),
                        entry.findings().stream(),
                        entry.looksAt().stream(),
                        entry.thresholds().stream().map(Threshold::figure),
                        entry.quotes().stream().map(Entry.Quote::text))
                .flatMap(texts -> texts);
        return words.mapToLong(text -> text.th().length() + text.en().length()).sum();
    }

    private static Problem tooManyWords(Rule rule) {
        return PROBLEMS.problem(rule.place().inRule(rule.name()), "too-many-words", MOST_LETTERS);
    }

    private Entry made(Rule rule) {
        List<Call> calls = expander.calls(rule);
        return new Entry(
                packOf(rule),
                rule,
                sentence.of(rule),
                sentence.conditions(rule),
                sentence.findings(rule),
                looksAt(rule),
                thresholds(rule),
                calls,
                quotes(rule, calls),
                List.of());
    }

    private RulePack packOf(Rule rule) {
        RulePack pack = packs.get(rule.place().source());
        if (pack == null) {
            throw new IllegalArgumentException("No pack has a rule file " + rule.place());
        }
        return pack;
    }

    private List<Text> looksAt(Rule rule) {
        return rule.conditions().stream()
                .map(condition -> SubjectPhrase.of(condition, names).alone())
                .distinct()
                .toList();
    }

    private List<Threshold> thresholds(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> ThresholdClauses.of(condition, names))
                .toList();
    }

    private List<Entry.Quote> quotes(Rule rule, List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.textKeys().stream())
                .distinct()
                .filter(texts::has)
                .map(key -> new Entry.Quote(key, texts.text(key, "…", RuleSentence.figure(rule))))
                .toList();
    }
}
