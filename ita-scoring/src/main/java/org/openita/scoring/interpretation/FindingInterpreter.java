package org.openita.scoring.interpretation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;

/**
 * Puts what the rules found into words, under the framework's topics.
 *
 * <p>Every finding of every analysis comes through here, hence plain loops. Immutable and thread-safe.
 */
final class FindingInterpreter {

    /** The words of findings that no rule has. */
    static final Messages OWN = Messages.beside(FindingInterpreter.class, "findings");

    private final Framework framework;
    private final Messages messages;
    private final Phrases phrases;
    private final Map<String, Recommendation> advice = new ConcurrentHashMap<>();
    private final ActionPlanner planner;
    private final NextRound nextRound;

    FindingInterpreter(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
        this.phrases = new Phrases(framework, messages);
        this.nextRound = new NextRound(framework);
        this.planner = new ActionPlanner(framework, messages);
    }

    /** The level found; undetermined where no rule gives one. */
    Level level(List<Finding> findings) {
        return of(findings, FindingKind.LEVEL, FindingKind.LEVEL).stream()
                .findFirst()
                .map(found -> new Level(found.code(), phrases.level(found), found.because()))
                .orElseGet(() -> new Level(Level.UNDETERMINED, OWN.text("level.undetermined"), List.of()));
    }

    /** The names of levels of which one is the right one. */
    static Text eitherOf(List<Level.Named> levels) {
        Text either = levels.get(0).name();
        for (Level.Named level : levels.subList(1, levels.size())) {
            either = OWN.text("level.either", either, level.name());
        }
        return either;
    }

    /** How sure the rule of the level found is; sure where none was found. */
    Confidence sureOfLevel(List<Finding> findings) {
        return of(findings, FindingKind.LEVEL, FindingKind.LEVEL).stream()
                .findFirst()
                .map(Finding::confidence)
                .orElse(Confidence.A);
    }

    List<Recommendation> recommendations(List<Finding> findings) {
        List<Recommendation> recommendations = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.kind() == FindingKind.RECOMMEND) {
                recommendations.add(recommendation(finding));
            }
        }
        return List.copyOf(recommendations);
    }

    private Recommendation recommendation(Finding finding) {
        Recommendation known = advice.get(finding.code());
        Recommendation template = known == null
                ? advice.computeIfAbsent(
                        finding.code(),
                        code -> adviceOf(code, finding.arguments().get(0)))
                : known;
        return template.because(finding.because());
    }

    /** Every topic with every instrument it looks at, whether or not the rules found anything there. */
    List<TopicRemarks> topics(List<Finding> findings) {
        List<Finding> remarks = of(findings, FindingKind.IMPROVE, FindingKind.MAINTAIN);
        List<Topic> known = framework.topics();
        TopicRemarks[] topics = new TopicRemarks[known.size()];
        for (int i = 0; i < topics.length; i++) {
            Topic topic = known.get(i);
            topics[i] = new TopicRemarks(topic.id(), topic.name(), rows(topic, remarks));
        }
        return List.of(topics);
    }

    List<Target> targets(List<Finding> findings) {
        List<Target> targets = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).kind().shape() == Shape.TARGET) {
                addTargets(findings.get(i), targets);
            }
        }
        return List.copyOf(targets);
    }

    private void addTargets(Finding finding, List<Target> targets) {
        for (int i = 0; i < finding.because().size(); i++) {
            targets.add(target(finding, finding.because().get(i)));
        }
    }

    List<Action> actions(List<Finding> findings) {
        return planner.actions(findings);
    }

    /** What rules say in one text, by kind. */
    Map<FindingKind, List<Statement>> statements(List<Finding> findings) {
        ImmutableMap.Builder<FindingKind, List<Statement>> statements = ImmutableMap.builder();
        FindingKind.of(Shape.STATEMENT).forEach(kind -> statements.put(kind, statements(kind, findings)));
        return statements.buildOrThrow();
    }

    private List<Statement> statements(FindingKind kind, List<Finding> findings) {
        return of(findings, kind, kind).stream()
                .map(found -> new Statement(
                        found.code(), messages.text(kind.texts(found.code()).get(0)), found.because()))
                .toList();
    }

    List<Note> notes(List<Finding> findings) {
        List<Note> notes = new ArrayList<>();
        of(findings, FindingKind.NOTE, FindingKind.NOTE).forEach(finding -> notes.add(note(finding)));
        List<Finding> found = of(findings, FindingKind.LEVEL, FindingKind.LEVEL);
        if (found.size() > 1) {
            List<String> levels = found.stream().map(Finding::code).toList();
            Text text = OWN.text("level.conflict", String.join(", ", levels));
            notes.add(new Note(NoteKind.LEVEL_CONFLICT, text, ImmutableMap.of("levels", levels)));
        }
        return notes;
    }

    private Recommendation adviceOf(String code, String joined) {
        if (!FindingKind.RECOMMEND.texts(code).stream().allMatch(messages::has)) {
            throw new IllegalStateException("Unchecked rule: there is no text for " + code);
        }
        Text text = messages.text("recommend." + code + ".text");
        List<String> items = List.of(joined.split("\\+", -1));
        List<String> references = CitedItems.in(List.of(text), framework).stream()
                .filter(item -> !items.contains(item))
                .toList();
        return new Recommendation(
                code,
                items,
                messages.text("recommend." + code + ".title"),
                nextRound.after(text, items),
                references,
                List.of());
    }

    private List<Remark> rows(Topic topic, List<Finding> remarks) {
        Remark[] rows = new Remark[topic.rows().size()];
        for (int i = 0; i < rows.length; i++) {
            Topic.Row row = topic.rows().get(i);
            Finding found = worst(remarks, topic.id(), row.instrument());
            rows[i] = found == null ? undetermined(topic, row) : remark(topic, row, found);
        }
        return List.of(rows);
    }

    /** What is to be improved in one part is to be improved, whatever the other part says. */
    private static @Nullable Finding worst(List<Finding> remarks, String topic, String instrument) {
        Finding worst = null;
        for (int i = 0; i < remarks.size(); i++) {
            Finding remark = remarks.get(i);
            if (remark.arguments().get(0).equals(topic)
                    && remark.arguments().get(1).equals(instrument)) {
                if (remark.kind() == FindingKind.IMPROVE) {
                    return remark;
                }
                worst = worst == null ? remark : worst;
            }
        }
        return worst;
    }

    private static Remark undetermined(Topic topic, Topic.Row row) {
        Text text = OWN.text("remark.undetermined");
        return new Remark(topic.id(), row.instrument(), row.items(), Verdict.UNDETERMINED, text, List.of());
    }

    private Remark remark(Topic topic, Topic.Row row, Finding found) {
        return new Remark(
                topic.id(),
                row.instrument(),
                row.items(),
                found.kind() == FindingKind.IMPROVE ? Verdict.IMPROVE : Verdict.MAINTAIN,
                phrases.remark(found, row.instrument()),
                found.because());
    }

    /** The name of the target that a finding is about, for what was compared. */
    Text targetName(Finding finding, Because because) {
        return phrases.target(finding, because);
    }

    private Target target(Finding finding, Because because) {
        return new Target(
                finding.code(),
                because.subject(),
                phrases.target(finding, because),
                because.value(),
                because.threshold().setScale(2),
                finding.kind() == FindingKind.REACH,
                finding.confidence(),
                finding.because().size() == 1 ? finding.because() : List.of(because));
    }

    private Note note(Finding finding) {
        List<Map<String, Object>> reasons =
                finding.because().stream().map(FindingInterpreter::details).toList();
        String kind = finding.arguments().get(0);
        List<String> items = finding.arguments().subList(1, finding.arguments().size());
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        if (!items.isEmpty()) {
            details.put(Note.ABOUT, List.of(items.get(0).split("\\+", -1)));
        }
        details.put("because", reasons);
        return new Note(kind, phrases.note(kind, items), details.buildOrThrow());
    }

    private static Map<String, Object> details(Because because) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("rule", because.rule())
                .put("source", because.source())
                .put("subject", because.subject())
                .put("value", because.value())
                .put("comparison", because.comparison())
                .put("threshold", because.threshold());
        if (!because.basis().isEmpty()) {
            details.put("basis", because.basis());
        }
        return details.buildOrThrow();
    }

    private static List<Finding> of(List<Finding> findings, FindingKind one, FindingKind other) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.kind() == one || finding.kind() == other) {
                found.add(finding);
            }
        }
        return found;
    }
}
