package org.openita.scoring.interpretation;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/**
 * Puts the actions that the rules decided on into words.
 *
 * <p>An action is the same in every analysis but for its items and reasons, so each is put together once. Thread-safe.
 */
final class ActionPlanner {

    private static final Splitter STEPS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter ROLES = Splitter.on('+').omitEmptyStrings();

    private final Framework framework;
    private final Messages messages;
    private final NextRound nextRound;
    private final Map<Template, Action> made = new ConcurrentHashMap<>();

    ActionPlanner(Framework framework, Messages messages, NextRound nextRound) {
        this.nextRound = nextRound;
        this.framework = framework;
        this.messages = messages;
    }

    /**
     * The actions that were found. One for a whole indicator gives way where there are some for the indicator's items: those know
     * better what to do.
     */
    List<Action> actions(List<Finding> findings) {
        List<Action> actions = new ArrayList<>(findings.size());
        Set<String> indicators = new HashSet<>();
        for (Finding finding : findings) {
            Action action = action(finding);
            actions.add(action);
            if (action.mode() == Mode.IMPROVE) {
                action.items().forEach(item -> indicators.add(indicatorOf(item)));
            }
        }
        actions.removeIf(action -> action.items().isEmpty()
                && action.because().stream().anyMatch(reason -> indicators.contains(reason.subject())));
        return List.copyOf(actions);
    }

    private String indicatorOf(String item) {
        Item known = framework.items().get(item);
        return known == null ? "" : known.indicator();
    }

    private Action action(Finding finding) {
        Template template = new Template(finding.kind(), finding.arguments());
        Action action = made.get(template);
        if (action == null) {
            action = made.computeIfAbsent(template, this::made);
        }
        List<Because> because = finding.because();
        String instrument = instrument(because);
        List<String> kept = action.mode() == Mode.MAINTAIN ? itemsOfRow(action.topic(), instrument) : List.of();
        return action.because(instrument, kept.isEmpty() ? items(because) : kept, because);
    }

    private Action made(Template template) {
        String code = template.arguments.get(0);
        String topic = template.arguments.get(1);
        List<Text> steps = steps("action." + code + ".steps");
        Text followUp = messages.text("action." + code + ".follow");
        List<Text> words = new ArrayList<>(steps);
        words.add(followUp);
        return new Action(
                code,
                template.kind == FindingKind.KEEP ? Mode.MAINTAIN : Mode.IMPROVE,
                topic.isEmpty() ? Optional.empty() : Optional.of(topic),
                "",
                List.of(),
                messages.text("action." + code + ".title"),
                steps.stream().map(nextRound::after).toList(),
                nextRound.after(followUp),
                template.arguments.get(2),
                ROLES.splitToList(template.arguments.get(3)),
                CitedItems.in(words, framework),
                List.of());
    }

    /** As many as both languages have. */
    private List<Text> steps(String key) {
        Text all = messages.text(key);
        List<String> thai = STEPS.splitToList(all.th());
        List<String> english = STEPS.splitToList(all.en());
        return IntStream.range(0, Math.min(thai.size(), english.size()))
                .mapToObj(i -> new Text(thai.get(i), english.get(i)))
                .toList();
    }

    private String instrument(List<Because> because) {
        for (Because reason : because) {
            Subject by = framework.subjects().get(reason.subject());
            if (by != null && by.instrument().isPresent()) {
                return by.instrument().get().id();
            }
        }
        return "";
    }

    private List<String> items(List<Because> because) {
        List<String> items = new ArrayList<>(because.size());
        for (Because reason : because) {
            Subject by = framework.subjects().get(reason.subject());
            if (by != null && by.item().isPresent() && !items.contains(by.whole())) {
                items.add(by.whole());
            }
        }
        return items;
    }

    private List<String> itemsOfRow(Optional<String> topic, String instrument) {
        return topic.flatMap(framework::topic).stream()
                .flatMap(known -> known.rows().stream())
                .filter(row -> row.instrument().equals(instrument))
                .findFirst()
                .map(Topic.Row::items)
                .orElse(List.of());
    }

    private record Template(FindingKind kind, List<String> arguments) {}
}
