package org.openita.scoring.interpretation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;

/**
 * Puts the actions that the rules decided on into words.
 *
 * <p>An action is the same in every analysis but for its items and reasons, so each is put together once; every analysis has dozens,
 * hence plain loops. Thread-safe.
 */
final class ActionPlanner {

    private static final Splitter STEPS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter ROLES = Splitter.on('+').omitEmptyStrings();

    private final Framework framework;
    private final Messages messages;
    private final ImmutableMap<String, Moved> moves;
    private final Map<List<String>, Action> improving = new ConcurrentHashMap<>();
    private final Map<List<String>, Action> kept = new ConcurrentHashMap<>();
    private final NextRound nextRound;

    ActionPlanner(Framework framework, Messages messages) {
        this.nextRound = new NextRound(framework);
        this.framework = framework;
        this.messages = messages;
        this.moves =
                framework.subjects().values().stream().collect(ImmutableMap.toImmutableMap(Subject::id, Moved::by));
    }

    /**
     * The actions among what was found. One for a whole indicator gives way where there are some for the indicator's items: those
     * know better what to do.
     */
    List<Action> actions(List<Finding> findings) {
        List<Action> actions = new ArrayList<>(findings.size());
        boolean ofWhole = false;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).kind().shape() == Shape.ACTION) {
                Action action = action(findings.get(i));
                actions.add(action);
                ofWhole |= action.items().isEmpty();
            }
        }
        if (ofWhole) {
            giveWay(actions);
        }
        return List.copyOf(actions);
    }

    private void giveWay(List<Action> actions) {
        Set<String> indicators = new HashSet<>();
        for (Action action : actions) {
            if (action.mode() == Mode.IMPROVE) {
                action.items().forEach(item -> indicators.add(indicatorOf(item)));
            }
        }
        actions.removeIf(action -> action.items().isEmpty()
                && action.because().stream().anyMatch(reason -> indicators.contains(reason.subject())));
    }

    private String indicatorOf(String item) {
        Item known = framework.items().get(item);
        return known == null ? "" : known.indicator();
    }

    private Action action(Finding finding) {
        Map<List<String>, Action> made = finding.kind() == FindingKind.KEEP ? kept : improving;
        Action action = made.get(finding.arguments());
        if (action == null) {
            action = made.computeIfAbsent(finding.arguments(), arguments -> made(finding.kind(), arguments));
        }
        List<Because> because = finding.because();
        String instrument = instrument(because);
        List<String> row = action.mode() == Mode.MAINTAIN ? itemsOfRow(action.topic(), instrument) : List.of();
        return action.because(instrument, row.isEmpty() ? items(because) : row, because);
    }

    private Action made(FindingKind kind, List<String> arguments) {
        String code = arguments.get(0);
        String topic = arguments.get(1);
        List<Text> steps = steps("action." + code + ".steps");
        Text followUp = messages.text("action." + code + ".follow");
        List<Text> words = new ArrayList<>(steps);
        words.add(followUp);
        return new Action(
                code,
                kind == FindingKind.KEEP ? Mode.MAINTAIN : Mode.IMPROVE,
                topic.isEmpty() ? Optional.empty() : Optional.of(topic),
                "",
                List.of(),
                messages.text("action." + code + ".title"),
                steps.stream().map(nextRound::after).toList(),
                nextRound.after(followUp),
                arguments.get(2),
                ROLES.splitToList(arguments.get(3)),
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
        for (int i = 0; i < because.size(); i++) {
            Moved moved = moves.get(because.get(i).subject());
            if (moved != null && !moved.instrument.isEmpty()) {
                return moved.instrument;
            }
        }
        return "";
    }

    private List<String> items(List<Because> because) {
        if (because.size() == 1) {
            return itemsOf(because.get(0));
        }
        Set<String> items = new LinkedHashSet<>();
        because.forEach(reason -> items.addAll(itemsOf(reason)));
        return List.copyOf(items);
    }

    private List<String> itemsOf(Because reason) {
        Moved moved = moves.get(reason.subject());
        return moved == null ? List.of() : moved.items;
    }

    private List<String> itemsOfRow(Optional<String> topic, String instrument) {
        Topic known = topic.isEmpty() ? null : framework.topic(topic.get()).orElse(null);
        for (int i = 0; known != null && i < known.rows().size(); i++) {
            if (known.rows().get(i).instrument().equals(instrument)) {
                return known.rows().get(i).items();
            }
        }
        return List.of();
    }

    /**
     * What an action moves that was found for a subject.
     *
     * @param instrument the instrument's id; empty of the whole
     * @param items the item's id, where it is one
     */
    private record Moved(String instrument, List<String> items) {

        static Moved by(Subject subject) {
            return new Moved(
                    subject.instrument().map(Instrument::id).orElse(""),
                    subject.item().isPresent() ? List.of(subject.whole()) : List.of());
        }
    }
}
