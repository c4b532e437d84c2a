package org.openita.scoring.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.standing.Standing;

/**
 * Tells a topic in a paragraph of three sentences that a person would sign: what is good, what those who answered see as wanting, and
 * what is therefore done, by whom. Figures stand in the tables. Topics take turns in the form of their sentences. Not thread-safe.
 */
final class TopicNarrator {

    private static final int FORMS = 3;
    private static final int MOST_NAMED = 3;

    private final Analysis analysis;
    private final ScoreSheet scores;
    private final Framework framework;
    private final Standing standing;
    private final Weakness weakness;
    private final NarrativeTexts wording;
    private final List<PlannedAction> improvements;
    private final Plan plan;

    TopicNarrator(Analysis analysis, Standing standing, Plan plan, NarrativeTexts wording) {
        this.analysis = analysis;
        this.scores = analysis.scores();
        this.framework = scores.framework();
        this.standing = standing;
        this.weakness = new Weakness(scores, standing);
        this.wording = wording;
        this.plan = plan;
        this.improvements = plan.improvements();
    }

    /** @param turn the place of the topic among all, which decides the form of its sentences */
    Narrative of(TopicRemarks topic, int turn) {
        List<String> items = topic.rows().stream()
                .flatMap(row -> row.items().stream())
                .distinct()
                .toList();
        List<String> known = subjects(items)
                .filter(subject -> scores.of(subject).isPresent())
                .toList();
        if (known.isEmpty()) {
            return new Narrative(List.of());
        }
        String form = "." + (turn % FORMS + 1);
        List<Sentence> told = new ArrayList<>();
        told.add(good(items, form));
        told.add(wanting(items, known, form));
        told.add(done(topic, items, form));
        return new Narrative(told);
    }

    private Stream<String> subjects(List<String> items) {
        return items.stream().flatMap(item -> framework.inParts(item).stream()).map(Subject::id);
    }

    /** Items that have no mark ahead wherever they are scored. */
    private Sentence good(List<String> items, String form) {
        List<String> good = items.stream().filter(this::isExcellent).toList();
        List<String> subjects = subjects(good).toList();
        if (good.isEmpty()) {
            return wording.sentence("topic.good.none" + form, List.of());
        }
        boolean isAll = good.size() == items.size() && good.size() > 1;
        List<Text> named = good.stream().map(this::label).distinct().toList();
        if (isAll) {
            return wording.sentence("topic.good.all" + form, subjects, good.size());
        }
        return named.size() > MOST_NAMED
                ? wording.sentence(
                        "topic.good.many" + form,
                        subjects,
                        good.size(),
                        items.size(),
                        NarrativeTexts.list(named.subList(0, MOST_NAMED)))
                : wording.sentence("topic.good" + form, subjects, NarrativeTexts.list(named));
    }

    private boolean isExcellent(String item) {
        List<Subject> subjects = framework.inParts(item);
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> scores.of(subject).isPresent()
                                && standing.shortOf(subject.id()).isEmpty()
                                && standing.ahead(subject.id()).isEmpty());
    }

    private Text label(String item) {
        return framework.item(item).flatMap(Item::name).orElse(Text.same(item));
    }

    /** What is weak, by those who say so; where nothing is, what can become better; else that nothing is. */
    private Sentence wanting(List<String> items, List<String> known, String form) {
        List<String> weak = known.stream().filter(weakness::is).toList();
        if (!weak.isEmpty()) {
            return wording.sentence("topic.weak" + form, weak, clauses(weak));
        }
        List<String> better = known.stream()
                .filter(subject -> standing.shortOf(subject).isPresent())
                .toList();
        if (!better.isEmpty()) {
            return wording.sentence("topic.better" + form, better, labels(better));
        }
        return wording.sentence(
                (known.size() < subjects(items).count() ? "topic.open" : "topic.sound") + form, List.of());
    }

    /** By those who gave the answers: a part of an instrument, or all of it. */
    private Text clauses(List<String> subjects) {
        Map<String, List<String>> byVoice = new LinkedHashMap<>();
        subjects.forEach(subject -> byVoice.computeIfAbsent(voice(subject), none -> new ArrayList<>())
                .add(subject));
        List<Text> clauses = new ArrayList<>();
        byVoice.forEach((voice, some) -> clauses.add(wording.text(
                isChecked(some.get(0)) ? "topic.checked" : "topic.asked", wording.name(voice), labels(some))));
        return NarrativeTexts.list(clauses);
    }

    private String voice(String subject) {
        return framework
                .findSubject(subject)
                .flatMap(Subject::part)
                .map(Part::id)
                .or(() -> framework.itemOf(subject).map(Item::instrument))
                .orElse(subject);
    }

    /** Documents are looked at, people are asked. */
    private boolean isChecked(String subject) {
        return framework
                .itemOf(subject)
                .filter(item -> item.scale().scoredOnce())
                .isPresent();
    }

    private Text labels(List<String> subjects) {
        List<Text> labels = subjects.stream()
                .flatMap(subject -> framework.itemOf(subject).stream())
                .map(item -> label(item.id()))
                .distinct()
                .toList();
        return labels.size() > MOST_NAMED + 1
                ? wording.text(
                        "topic.and-more",
                        NarrativeTexts.joined(labels.subList(0, MOST_NAMED), ", "),
                        labels.size() - MOST_NAMED)
                : NarrativeTexts.list(labels);
    }

    /** What is done, by whom: the improvements that serve the topic by their numbers, else what is kept up. */
    private Sentence done(TopicRemarks topic, List<String> items, String form) {
        String agency = analysis.agency().name();
        List<PlannedAction> serving = improvements.stream()
                .filter(action -> action.action().items().stream().anyMatch(items::contains))
                .toList();
        if (!serving.isEmpty()) {
            return wording.sentence(
                    "topic.done" + form, reasons(serving), agency, NarrativeTexts.list(byUnit(serving)));
        }
        List<Text> keepers = plan.maintained().stream()
                .filter(action -> action.action().topic().equals(Optional.of(topic.id())))
                .map(PlannedAction::lead)
                .distinct()
                .toList();
        return keepers.isEmpty()
                ? wording.sentence("topic.keep.none" + form, List.of(), agency)
                : wording.sentence("topic.keep" + form, List.of(), agency, NarrativeTexts.list(keepers));
    }

    private static List<String> reasons(List<PlannedAction> actions) {
        return actions.stream()
                .flatMap(action -> action.action().because().stream())
                .map(Because::subject)
                .distinct()
                .toList();
    }

    private List<Text> byUnit(List<PlannedAction> actions) {
        Map<Text, List<PlannedAction>> units = new LinkedHashMap<>();
        actions.forEach(action ->
                units.computeIfAbsent(action.lead(), none -> new ArrayList<>()).add(action));
        List<Text> told = new ArrayList<>();
        units.forEach((unit, some) -> told.add(wording.text("topic.unit", unit, tasks(some))));
        return told;
    }

    /** One task by its title too, several by their numbers in the plan. */
    private Text tasks(List<PlannedAction> actions) {
        PlannedAction first = actions.get(0);
        if (actions.size() == 1) {
            return wording.text("topic.task", first.action().title(), number(first));
        }
        return wording.text(
                "topic.tasks",
                NarrativeTexts.list(actions.stream()
                        .map(action -> Text.same(String.valueOf(number(action))))
                        .toList()));
    }

    private int number(PlannedAction action) {
        return improvements.indexOf(action) + 1;
    }
}
