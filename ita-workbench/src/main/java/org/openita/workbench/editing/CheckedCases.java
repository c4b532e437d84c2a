package org.openita.workbench.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
import org.openita.rules.language.Rule;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.PackCases;

/**
 * What is wrong with the cases of a pack, and what that depends on: reading them takes longer than all else, and most keys that are
 * struck change nothing about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts the case files and pack.json
 * @param vocabulary the codes and rules that cases can name, by year
 * @param problems what is wrong with them
 */
record CheckedCases(Map<String, String> texts, Map<Framework, Vocabulary> vocabulary, List<Problem> problems) {

    private static final String BELOW = PackView.CASES + "/";

    /** The keys of texts, which are the codes that cases can expect, and the names of rules. */
    record Vocabulary(Set<String> keys, Set<String> rules) {

        static Vocabulary of(ItaEngine engine) {
            return new Vocabulary(
                    engine.rules().messages().keys(),
                    engine.rules().rules().stream().map(Rule::name).collect(Collectors.toSet()));
        }
    }

    /** Reads the cases of a view, unless nothing has changed that concerns them. */
    static CheckedCases of(
            PackView view, RulePack pack, List<ItaEngine> engines, YearKits kits, Optional<CheckedCases> before) {
        Map<String, String> texts = new HashMap<>();
        view.files().stream()
                .filter(file -> file.startsWith(BELOW) || file.equals(PackView.PACK_FILE))
                .forEach(file -> texts.put(file, view.text(file).orElse("")));
        Map<Framework, Vocabulary> vocabulary = new HashMap<>();
        engines.forEach(engine -> vocabulary.put(engine.framework(), Vocabulary.of(engine)));
        return before.filter(known -> known.texts.equals(texts) && known.vocabulary.equals(vocabulary))
                .orElseGet(() -> new CheckedCases(texts, vocabulary, problems(view, pack, engines, kits)));
    }

    private static List<Problem> problems(PackView view, RulePack pack, List<ItaEngine> engines, YearKits kits) {
        try {
            PackCases.edited(pack, view.name(), view.directory(), view.unsaved(), engines, kits);
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }
}
