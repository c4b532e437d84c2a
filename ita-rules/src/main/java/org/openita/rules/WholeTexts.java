package org.openita.rules;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.MessageFile;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;

/**
 * Finds codes that have some of their texts and not all, in either language, and actions with other steps in one language than in
 * the other.
 *
 * <p>What a rule finds is told where the rule finds it; here is told what no rule of the pack names, and what would be missed all
 * the same as soon as someone looks through the texts. Not thread-safe.
 */
final class WholeTexts {

    private static final String STEPS = ".steps";

    private final Messages messages;
    private final Map<String, Place> places;
    private final Place elsewhere;
    private final ProblemLog log;

    private WholeTexts(Messages messages, Map<String, Place> places, Place elsewhere, ProblemLog log) {
        this.messages = messages;
        this.places = places;
        this.elsewhere = elsewhere;
        this.log = log;
    }

    /** Adds what is wrong with the texts of packs together to the log; what the rules find is told with the rules. */
    static void check(List<RulePack> packs, Messages messages, Supplier<List<Rule>> rules, ProblemLog log) {
        if (areWhole(messages)) {
            return;
        }
        Map<String, Place> places = new LinkedHashMap<>();
        packs.forEach(pack -> pack.messageFiles()
                .forEach(file -> places(file).forEach((key, place) -> places.merge(key, place, WholeTexts::thai))));
        Place elsewhere = Place.of(
                packs.isEmpty() ? "messages" : packs.get(packs.size() - 1).place());
        new WholeTexts(messages, places, elsewhere, log).check(called(rules.get()));
    }

    /** The Thai text is the text of record, unless a later pack has its own. */
    private static Place thai(Place one, Place other) {
        boolean samePack = one.source().replace("_th.", "_en.").equals(other.source());
        return samePack ? one : other;
    }

    private static Map<String, Place> places(RulePack.MessageFile file) {
        return MessageFile.parse(file.name(), file.text(), RuleProblems.log()).places();
    }

    /** Nearly always they are, and nothing need be read again. */
    private static boolean areWhole(Messages messages) {
        ProblemLog found = RuleProblems.log();
        new WholeTexts(messages, Map.of(), Place.of(""), found).check(Set.of());
        return found.isEmpty();
    }

    private void check(Set<String> told) {
        Set<String> seen = new HashSet<>();
        for (String key : messages.keys()) {
            Optional<FindingKind> kind = FindingKind.ofText(key);
            Optional<String> code = kind.flatMap(it -> it.codeIn(key));
            if (code.isPresent()
                    && seen.add(kind.orElseThrow().texts(code.get()).get(0))) {
                check(kind.orElseThrow().texts(code.get()), told);
            }
        }
    }

    private void check(List<String> keys, Set<String> told) {
        String there =
                keys.stream().filter(messages.keys()::contains).findFirst().orElseThrow();
        for (String key : keys) {
            if (messages.has(key)) {
                checkSteps(key);
            } else if (!told.contains(key)) {
                String known = messages.keys().contains(key) ? key : there;
                log.add(place(known), "half-texts", known, key, missingIn(key), Text.same(String.join(", ", keys)));
            }
        }
    }

    private void checkSteps(String key) {
        if (key.startsWith("action.") && key.endsWith(STEPS)) {
            int thai = steps(messages.thai(), key);
            int english = steps(messages.english(), key);
            if (thai != english) {
                log.add(place(key), "other-steps", key, thai, english);
            } else if (thai == 0) {
                log.add(place(key), "empty-text", key);
            }
        }
    }

    private static int steps(Map<String, String> texts, String key) {
        return (int) Splitter.on('|')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(texts.getOrDefault(key, ""))
                .count();
    }

    private Place place(String key) {
        return places.getOrDefault(key, elsewhere);
    }

    private String missingIn(String key) {
        List<String> files = new ArrayList<>();
        if (!messages.thai().containsKey(key)) {
            files.add("messages_th.properties");
        }
        if (!messages.english().containsKey(key)) {
            files.add("messages_en.properties");
        }
        return String.join(", ", files);
    }

    private static Set<String> called(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.calls().stream())
                .flatMap(call -> call.textKeys().stream())
                .collect(Collectors.toSet());
    }
}
