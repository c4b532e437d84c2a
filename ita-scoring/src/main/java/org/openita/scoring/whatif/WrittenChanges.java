package org.openita.scoring.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Reads scores to change as people write them.
 *
 * @param framework the year
 * @param result the result to change
 */
record WrittenChanges(Framework framework, Assessment result) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(WhatIf.class);
    private static final String OPTION = "--set ";

    /**
     * The scores, by subject.
     *
     * @throws InputException with everything that is wrong with them
     */
    Map<Subject, Score> read(Map<String, String> changes) {
        ProblemLog log = new ProblemLog(TEXTS);
        ScoreTree tree = ScoreTree.of(framework, result);
        AssessmentBuilder builder = AssessmentBuilder.of(framework, Place.of(OPTION.strip()), log);
        builder.agency(result.agency());
        Map<String, Subject> subjects = new LinkedHashMap<>();
        changes.forEach((id, written) -> {
            Place place = Place.of(OPTION + id + "=" + written);
            Optional<Subject> subject = framework.findSubject(id);
            if (subject.isEmpty()) {
                unknown(id, place, log);
            } else if (!tree.isLeaf(subject.get())) {
                log.add(place, "set-of-others", id, below(subject.get(), tree));
            } else {
                subjects.put(id, subject.get());
                builder.score(id, RawValue.written(written), place);
            }
        });
        log.throwIfAny();
        Assessment scores = builder.build();
        Map<Subject, Score> read = new LinkedHashMap<>();
        subjects.values().forEach(subject -> read.put(subject, scores.given(subject)));
        return read;
    }

    private static Text below(Subject subject, ScoreTree tree) {
        List<String> below = tree.below(subject).stream().map(Subject::id).toList();
        return below.size() <= 6
                ? Text.same(String.join(", ", below))
                : WhatIf.WORDS.text("and-more", String.join(", ", below.subList(0, 5)), below.size() - 5);
    }

    private void unknown(String id, Place place, ProblemLog log) {
        List<String> inParts =
                framework.item(id).isPresent() || framework.indicator(id).isPresent()
                        ? framework.inParts(id).stream().map(Subject::id).toList()
                        : List.of();
        if (inParts.isEmpty()) {
            log.add(place, "set-unknown", id, guess(id));
        } else {
            log.add(place, "set-in-parts", id, String.join(", ", inParts));
        }
    }

    private Text guess(String id) {
        List<String> known = List.copyOf(framework.subjects().keySet());
        return alike(id, known)
                .map(guess -> WhatIf.WORDS.text("did-you-mean", guess))
                .orElseGet(() -> DidYouMean.remedy(id, known));
    }

    /** One that differs in capitals, in signs and in what comes between its numbers alone. */
    private static Optional<String> alike(String id, List<String> known) {
        String bare = bare(id);
        List<String> alike =
                known.stream().filter(each -> bare(each).equals(bare)).collect(Collectors.toList());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String bare(String id) {
        return id.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)\\D+(?=\\d)", "-")
                .replaceAll("\\s", "");
    }

    /** A target that is a score. */
    static Optional<Score> score(String target) {
        try {
            return target.matches("[0-9]{1,3}([.][0-9]{1,2})?") ? Optional.of(Score.of(target)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static InputException unknownTarget(String target, List<String> names) {
        return TEXTS.refused(
                Place.of("--target"),
                "target-unknown",
                target,
                names,
                DidYouMean.guess(target, names)
                        .map(guess -> WhatIf.WORDS.text("did-you-mean", guess))
                        .orElseGet(() -> WhatIf.WORDS.text("one-of-these")));
    }
}
