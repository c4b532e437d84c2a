package org.openita.scoring.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.finding.Remark;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Topic;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Suggestion;
import org.openita.scoring.result.AnalysisView;

/**
 * The words that someone can ask about, each with the code that it stands for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param codes by word, in the order in which they are proposed
 */
record KnownWords(Map<String, String> codes) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Explanation.class);
    private static final Messages WORDS = ExplanationText.WORDS;

    static KnownWords of(AnalysisView analysis, RuleBase rules) {
        Map<String, String> codes = new LinkedHashMap<>();
        Stream.of(FindingKind.values())
                .filter(kind -> kind.shape() != Shape.REMARK)
                .flatMap(kind -> kind.codes(rules.messages()).stream())
                .forEach(code -> codes.put(code, code));
        analysis.notes().stream().map(Note::kind).forEach(kind -> codes.put(kind, kind));
        addLevels(codes, analysis, rules.messages());
        addSubjects(codes, analysis.scores().framework());
        return new KnownWords(codes);
    }

    private static void addLevels(Map<String, String> codes, AnalysisView analysis, Messages messages) {
        for (String level : FindingKind.LEVEL.codes(messages)) {
            Text name = messages.text(FindingKind.LEVEL.texts(level).get(0));
            codes.putIfAbsent(name.th(), level);
            codes.putIfAbsent(name.en(), level);
        }
        Text word = WORDS.text("level");
        codes.putIfAbsent(word.th(), analysis.level().code());
        codes.putIfAbsent(word.en(), analysis.level().code());
    }

    private static void addSubjects(Map<String, String> codes, Framework framework) {
        for (Topic topic : framework.topics()) {
            codes.put(topic.id(), topic.id());
            topic.rows().stream()
                    .map(row -> Remark.code(topic.id(), row.instrument()))
                    .forEach(code -> codes.put(code, code));
        }
        framework.subjects().keySet().forEach(id -> codes.put(id, id));
    }

    /** The code that a word stands for. */
    String code(String word) {
        return Optional.ofNullable(codes.get(word)).orElseGet(() -> inOtherLetters(word));
    }

    private String inOtherLetters(String word) {
        return codes.keySet().stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .map(codes::get)
                .orElseThrow(() -> TEXTS.refused(
                        Place.of(word), "unknown-code", Suggestion.of(word, List.copyOf(codes.keySet()))));
    }
}
