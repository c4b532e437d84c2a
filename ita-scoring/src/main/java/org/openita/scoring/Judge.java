package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.Finding;
import org.openita.rules.Finding.Kind;

/** Puts what the rules found into words, under the framework's topics. Immutable and thread-safe. */
final class Judge {

    private static final Messages OWN = Messages.beside(Judge.class, "judge");
    private static final Pattern ITEM = Pattern.compile("(?<![a-z0-9])[a-z][0-9]+(?![0-9])");

    private final Framework framework;
    private final Messages messages;
    private final ImmutableMap<String, Recommendation> advice;

    Judge(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
        this.advice = messages.keys().stream()
                .filter(key -> key.startsWith("recommend.") && key.endsWith(".title"))
                .map(key -> key.substring("recommend.".length(), key.length() - ".title".length()))
                .collect(ImmutableMap.toImmutableMap(code -> code, this::adviceOf));
    }

    /** The level found; undetermined where no rule gives one. */
    Level level(List<Finding> findings) {
        return of(findings, Kind.LEVEL)
                .map(found ->
                        new Level(found.code(), messages.text("level." + found.code() + ".name"), found.because()))
                .orElseGet(() -> new Level(Level.UNDETERMINED, OWN.text("level.undetermined"), List.of()));
    }

    List<Recommendation> recommendations(List<Finding> findings) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Finding finding : findings) {
            Recommendation template = finding.kind() == Kind.RECOMMEND ? advice.get(finding.code()) : null;
            if (template != null) {
                recommendations.add(template.because(finding.because()));
            }
        }
        return recommendations;
    }

    /** Every topic with every instrument it looks at, whether or not the rules found anything there. */
    List<TopicRemarks> topics(List<Finding> findings) {
        Map<Row, Finding> remarks = new LinkedHashMap<>();
        findings.stream()
                .filter(Judge::isRemark)
                .forEach(finding -> remarks.merge(Row.of(finding), finding, Judge::worse));
        return framework.topics().stream()
                .map(topic -> new TopicRemarks(topic.id(), topic.name(), rows(topic, remarks)))
                .toList();
    }

    List<Target> targets(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.REACH || finding.kind() == Kind.MISS)
                .flatMap(finding -> finding.because().stream().map(because -> target(finding, because)))
                .toList();
    }

    List<Note> notes(List<Finding> findings) {
        List<Note> notes = new ArrayList<>();
        findings.stream().filter(finding -> finding.kind() == Kind.NOTE).forEach(finding -> notes.add(note(finding)));
        List<String> levels = findings.stream()
                .filter(finding -> finding.kind() == Kind.LEVEL)
                .map(Finding::code)
                .toList();
        if (levels.size() > 1) {
            Text text = OWN.text("level.conflict", String.join(", ", levels));
            notes.add(new Note("level-conflict", text, ImmutableMap.of("levels", levels)));
        }
        return notes;
    }

    private Recommendation adviceOf(String code) {
        Text text = messages.text("recommend." + code + ".text");
        List<String> items = List.of(code.split("\\+", -1));
        List<String> references = ITEM.matcher(text.th())
                .results()
                .map(MatchResult::group)
                .filter(item -> framework.items().containsKey(item) && !items.contains(item))
                .distinct()
                .toList();
        return new Recommendation(
                code, items, messages.text("recommend." + code + ".title"), text, references, List.of());
    }

    private List<Remark> rows(Topic topic, Map<Row, Finding> remarks) {
        return topic.rows().stream()
                .map(row -> remark(topic, row, Optional.ofNullable(remarks.get(new Row(topic.id(), row.instrument())))))
                .toList();
    }

    private Remark remark(Topic topic, Topic.Row row, Optional<Finding> found) {
        Verdict verdict = found.map(Judge::verdict).orElse(Verdict.UNDETERMINED);
        Text text = found.map(
                        finding -> messages.text("remark." + finding.kind().call() + "." + row.instrument()))
                .orElseGet(() -> OWN.text("remark.undetermined"));
        return new Remark(
                topic.id(),
                row.instrument(),
                row.items(),
                verdict,
                text,
                found.map(Finding::because).orElse(List.of()));
    }

    private Target target(Finding finding, Because because) {
        BigDecimal threshold = because.threshold().setScale(2);
        return new Target(
                finding.code(),
                because.subject(),
                messages.text("target." + finding.code() + ".name", nameOf(because.subject())),
                because.value(),
                threshold,
                finding.kind() == Kind.REACH,
                finding.confidence(),
                List.of(because));
    }

    private Text nameOf(String subject) {
        return framework.instruments().stream()
                .flatMap(instrument -> instrument.parts().stream())
                .filter(part -> part.id().equals(subject))
                .map(Part::name)
                .findFirst()
                .orElseGet(() -> Text.same(subject));
    }

    private Note note(Finding finding) {
        List<String> claims = finding.because().stream().map(Because::claim).toList();
        return new Note(
                finding.code(), messages.text("note." + finding.code() + ".text"), ImmutableMap.of("because", claims));
    }

    private static Optional<Finding> of(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).findFirst();
    }

    private static boolean isRemark(Finding finding) {
        return finding.kind() == Kind.IMPROVE || finding.kind() == Kind.MAINTAIN;
    }

    /** What is to be improved in one part is to be improved, whatever the other part says. */
    private static Finding worse(Finding first, Finding second) {
        return second.kind() == Kind.IMPROVE && first.kind() != Kind.IMPROVE ? second : first;
    }

    private static Verdict verdict(Finding finding) {
        return finding.kind() == Kind.IMPROVE ? Verdict.IMPROVE : Verdict.MAINTAIN;
    }

    private record Row(String topic, String instrument) {

        static Row of(Finding finding) {
            return new Row(finding.arguments().get(0), finding.arguments().get(1));
        }
    }
}
