package org.openita.scoring.interpretation;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Decides on the level of a result: the published one where there is one, else that of the scores.
 *
 * <p>Where a component has no score, the rules are asked what the level would be with every score it could have: what is the
 * same for all is the level, and a published level among them is not doubted. Immutable and thread-safe.
 */
final class LevelCheck {

    private final Framework framework;
    private final ImmutableMap<String, Text> names;
    private final FindingInterpreter interpreter;
    private final LevelRange range;

    /**
     * @param messages of the rules, which name the levels
     * @param rules what they find in the facts of a result
     */
    LevelCheck(
            Framework framework,
            Messages messages,
            FindingInterpreter interpreter,
            Function<List<? extends Fact>, List<Finding>> rules) {
        this.framework = framework;
        this.interpreter = interpreter;
        this.range = LevelRange.of(framework, interpreter, rules);
        this.names = FindingKind.LEVEL.codes(messages).stream()
                .collect(ImmutableMap.toImmutableMap(
                        code -> code,
                        code -> messages.text(FindingKind.LEVEL.texts(code).get(0))));
    }

    /** The level of a result, by its facts and what the rules found in them. */
    Level level(ScoredAssessment scored, List<? extends Fact> facts, List<Finding> findings) {
        Level found = interpreter.level(findings);
        List<Level> levels = range.levels(scored, facts, found);
        Level ours = found.isDetermined() || levels.size() != 1 ? found : proved(levels.get(0), facts);
        List<Level.Named> possible = levels.stream()
                .map(level -> new Level.Named(level.code(), level.name()))
                .toList();
        return scored.assessment()
                .level()
                .flatMap(this::code)
                .map(code -> published(code, ours, possible))
                .orElseGet(() -> new Level(ours.code(), name(ours, possible), ours.because(), possible, false));
    }

    /** What is the level whatever the components without a score are; its reasons are those that rest on scores. */
    private static Level proved(Level level, List<? extends Fact> facts) {
        Set<String> open = facts.stream()
                .filter(fact -> fact instanceof ComponentScore component && component.isOpen())
                .map(Fact::subject)
                .collect(Collectors.toSet());
        List<Because> because = level.because().stream()
                .filter(reason -> !open.contains(reason.subject()))
                .toList();
        return new Level(level.code(), level.name(), because);
    }

    private Level published(String code, Level ours, List<Level.Named> possible) {
        boolean isOurs = ours.code().equals(code);
        return new Level(
                code, names.getOrDefault(code, Text.same(code)), isOurs ? ours.because() : List.of(), possible, true);
    }

    private static Text name(Level ours, List<Level.Named> possible) {
        return possible.size() < 2 ? ours.name() : FindingInterpreter.eitherOf(possible);
    }

    /** The note on a result with this level, if another level was published than the scores give. */
    Optional<Note> note(ScoredAssessment scored, Level level, List<Finding> findings) {
        return scored.assessment()
                .level()
                .flatMap(published -> code(published)
                        .map(code -> note(level, findings))
                        .orElseGet(() -> Optional.of(unknown(published))));
    }

    private Optional<Note> note(Level level, List<Finding> findings) {
        List<String> possible = level.possible().stream().map(Level.Named::code).toList();
        return possible.isEmpty() || possible.contains(level.code())
                ? Optional.empty()
                : Optional.of(
                        note(level.code(), interpreter.level(findings), possible, interpreter.sureOfLevel(findings)));
    }

    private Note note(String published, Level found, List<String> possible, Confidence sure) {
        Text text = found.isDetermined() && possible.size() == 1
                ? FindingInterpreter.OWN.text(
                        "level.mismatch", named(published), named(possible.get(0)), reasons(found))
                : FindingInterpreter.OWN.text("level.impossible", named(published), listed(possible));
        return note(text, published, possible.stream().sorted().toList(), sure);
    }

    private Note unknown(String published) {
        Text text =
                FindingInterpreter.OWN.text("level.unknown", published, framework.fiscalYear(), listed(names.keySet()));
        return note(text, published, List.of(), Confidence.A);
    }

    private static Note note(Text text, String published, List<String> possible, Confidence sure) {
        return new Note(
                NoteKind.LEVEL_MISMATCH,
                text,
                ImmutableMap.of("published", published, "possible", possible, "confidence", sure.ofNotes()));
    }

    private Optional<String> code(String published) {
        String asked = plain(published);
        return names.entrySet().stream()
                .filter(level -> asked.equals(plain(level.getKey()))
                        || asked.equals(plain(level.getValue().th()))
                        || asked.equals(plain(level.getValue().en())))
                .map(level -> level.getKey())
                .findFirst();
    }

    /** Without the word for level, spaces, lines and case. */
    private static String plain(String level) {
        String bare = level.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        Text word = FindingInterpreter.OWN.text("level.word");
        return bare.replaceFirst("^(" + word.th() + "|" + word.en() + ")", "");
    }

    private Text named(String code) {
        return FindingInterpreter.OWN.text("level.named", names.getOrDefault(code, Text.same(code)), code);
    }

    private Text listed(Collection<String> codes) {
        return Text.join(codes.stream().map(this::named).toList(), ", ");
    }

    private static String reasons(Level level) {
        return level.because().stream().map(Because::claim).distinct().collect(Collectors.joining(", "));
    }
}
