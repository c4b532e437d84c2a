package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.Finding;
import org.openita.scoring.arithmetic.Scored;

/**
 * Notes a published level that the scores do not give.
 *
 * <p>Where a component has no score, the rules are asked what the level would be with every score it could have; a level
 * among those answers is not doubted. Immutable and thread-safe.
 */
final class LevelCheck {

    private static final String START = "level.";
    private static final String END = ".name";
    private static final int MOST = 100;

    private final Framework framework;
    private final ImmutableMap<String, Text> names;
    private final Judge judge;
    private final Function<Assessment, List<Finding>> rules;

    /**
     * @param messages of the rules, which name the levels
     * @param rules what they find in a result
     */
    LevelCheck(Framework framework, Messages messages, Judge judge, Function<Assessment, List<Finding>> rules) {
        this.framework = framework;
        this.judge = judge;
        this.rules = rules;
        this.names = messages.keys().stream()
                .filter(key -> key.startsWith(START) && key.endsWith(END))
                .collect(ImmutableMap.toImmutableMap(LevelCheck::codeOf, messages::text));
    }

    /** The note on a result and what the rules found in it, if another level was published than they give. */
    Optional<Note> note(Scored scored, List<Finding> findings) {
        return scored.assessment()
                .level()
                .flatMap(published -> code(published)
                        .map(code -> note(code, findings, scored))
                        .orElseGet(() -> Optional.of(unknown(published))));
    }

    private Optional<Note> note(String published, List<Finding> findings, Scored scored) {
        Level found = judge.level(findings);
        if (published.equals(found.code())
                || scored.sheet().of(framework.subject(Subject.OVERALL)).isMissing()) {
            return Optional.empty();
        }
        SortedSet<String> possible = possible(scored);
        return possible.isEmpty() || possible.contains(published)
                ? Optional.empty()
                : Optional.of(note(published, found, possible, judge.sureOfLevel(findings)));
    }

    private Note note(String published, Level found, SortedSet<String> possible, Confidence sure) {
        Text text = found.isDetermined() && possible.size() == 1
                ? Judge.OWN.text("level.mismatch", named(published), named(possible.first()), reasons(found))
                : Judge.OWN.text("level.impossible", named(published), listed(possible));
        return note(text, published, List.copyOf(possible), sure);
    }

    private Note unknown(String published) {
        Text text = Judge.OWN.text("level.unknown", published, framework.fiscalYear(), listed(names.keySet()));
        return note(text, published, List.of(), Confidence.A);
    }

    private static Note note(Text text, String published, List<String> possible, Confidence sure) {
        return new Note(
                "level-mismatch",
                text,
                ImmutableMap.of("published", published, "possible", possible, "confidence", sure.ofNotes()));
    }

    /** Every level that some score of the components without one would give. */
    private SortedSet<String> possible(Scored scored) {
        List<String> open = framework.components().ids().stream()
                .filter(id -> scored.sheet().of(framework.subject(id)).isMissing())
                .toList();
        SortedSet<String> possible = new TreeSet<>();
        for (int points = 0; points <= (open.isEmpty() ? 0 : MOST); points++) {
            Level level = judge.level(rules.apply(with(open, points, scored.assessment())));
            if (level.isDetermined()) {
                possible.add(level.code());
            }
        }
        return possible;
    }

    private static Assessment with(List<String> components, int points, Assessment assessment) {
        Assessment with = assessment;
        for (String component : components) {
            with = with.withPublished(component, Score.ofHundredths(points * 100L));
        }
        return with;
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
        return level.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "").replaceFirst("^(ระดับ|level)", "");
    }

    private static String codeOf(String key) {
        return key.substring(START.length(), key.length() - END.length());
    }

    private Text named(String code) {
        return Judge.OWN.text("level.named", names.getOrDefault(code, Text.same(code)), code);
    }

    private Text listed(Collection<String> codes) {
        return Text.join(codes.stream().map(this::named).toList(), ", ");
    }

    private static String reasons(Level level) {
        return level.because().stream().map(Because::claim).distinct().collect(Collectors.joining(", "));
    }
}
