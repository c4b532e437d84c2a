package org.openita.workbench.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.cases.CaseRun;

/**
 * All rules in force in a fiscal year, in words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param framework the fiscal year's framework
 * @param packs the packs they stand in, each after what it extends
 * @param entries the rules, in order
 */
public record Catalogue(Framework framework, List<RulePack> packs, List<Entry> entries) {

    public Catalogue {
        packs = List.copyOf(packs);
        entries = List.copyOf(entries);
    }

    /**
     * The catalogue of a rule base made for this framework.
     *
     * @throws InputException if the rules in words are more than anyone would read
     */
    public static Catalogue of(Framework framework, RuleBase rules) {
        EntryMaker maker = new EntryMaker(framework, rules);
        return new Catalogue(
                framework,
                rules.packs(),
                rules.rules().stream().map(maker::entry).toList());
    }

    /** The pack that the catalogue is of: the last, which all others are extended by. */
    public RulePack pack() {
        return packs.get(packs.size() - 1);
    }

    /** The same, each rule with the cases that make it fire. */
    public Catalogue touchedBy(List<CaseRun> runs) {
        RuleCaseIndex touched = RuleCaseIndex.cases(runs);
        return new Catalogue(
                framework,
                packs,
                entries.stream().map(entry -> entry.with(touched.of(entry))).toList());
    }

    /** Only the rules that satisfy a demand. */
    public Catalogue only(Predicate<Entry> demand) {
        return new Catalogue(framework, packs, entries.stream().filter(demand).toList());
    }

    /**
     * The rules that people mean by a word: a rule's name, a code that rules find ({@code e4} is also in {@code e4+e5}), or an
     * item or part that rules look at; the first of these that fits any rule.
     */
    public List<Entry> meantBy(String word) {
        return Stream.<Predicate<Entry>>of(
                        entry -> entry.name().equalsIgnoreCase(word),
                        entry -> entry.codes().anyMatch(code -> isOrHas(code, word)),
                        entry -> RuleInputs.ids(entry.rule()).anyMatch(word::equalsIgnoreCase),
                        entry -> entry.name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .map(demand -> entries.stream().filter(demand).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All words by which rules can be asked for: codes and names. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        entries.stream().flatMap(Entry::codes).distinct().forEach(words::add);
        entries.forEach(entry -> words.add(entry.name()));
        return words;
    }

    /** The rules by what they find, in the order in which a result is read; kinds without rules are left out. */
    public List<CatalogueSection> sections() {
        Map<String, List<Entry>> found = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.kind().section()));
        return Stream.of(FindingKind.values())
                .map(kind ->
                        new CatalogueSection(kind.section(), kind.all(), found.getOrDefault(kind.section(), List.of())))
                .filter(section -> !section.entries().isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isOrHas(String code, String word) {
        return code.equalsIgnoreCase(word)
                || Arrays.stream(code.split("\\+", -1)).anyMatch(word::equalsIgnoreCase);
    }
}
