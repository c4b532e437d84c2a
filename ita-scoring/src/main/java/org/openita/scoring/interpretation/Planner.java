package org.openita.scoring.interpretation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Topic;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.Finding;
import org.openita.rules.Finding.Kind;

/**
 * Puts the actions that the rules decided on into words.
 *
 * <p>An action is the same in every analysis but for its items and reasons, so each is put together once. Thread-safe.
 */
final class Planner {

    private static final Splitter STEPS = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter ROLES = Splitter.on('+').omitEmptyStrings();

    private final Framework framework;
    private final Messages messages;
    private final ImmutableMap<String, Moved> moved;
    private final Map<Template, Action> made = new ConcurrentHashMap<>();

    Planner(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
        this.moved = moved(framework);
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
                template.kind == Kind.KEEP ? Mode.MAINTAIN : Mode.IMPROVE,
                topic.isEmpty() ? Optional.empty() : Optional.of(topic),
                "",
                List.of(),
                messages.text("action." + code + ".title"),
                steps,
                followUp,
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
            Moved by = moved.get(reason.subject());
            if (by != null) {
                return by.instrument;
            }
        }
        return "";
    }

    private List<String> items(List<Because> because) {
        List<String> items = new ArrayList<>(because.size());
        for (Because reason : because) {
            Moved by = moved.get(reason.subject());
            String item = by == null ? null : by.item;
            if (item != null && !items.contains(item)) {
                items.add(item);
            }
        }
        return items;
    }

    private List<String> itemsOfRow(Optional<String> topic, String instrument) {
        for (Topic each : framework.topics()) {
            if (topic.isPresent() && each.id().equals(topic.get())) {
                return each.rows().stream()
                        .filter(row -> row.instrument().equals(instrument))
                        .findFirst()
                        .map(Topic.Row::items)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static ImmutableMap<String, Moved> moved(Framework framework) {
        ImmutableMap.Builder<String, Moved> moved = ImmutableMap.builder();
        for (Instrument instrument : framework.instruments()) {
            Moved whole = new Moved(instrument.id(), null);
            moved.put(instrument.id(), whole);
            instrument.parts().forEach(part -> moved.put(part.id(), whole));
            instrument.indicators().forEach(indicator -> add(instrument, indicator, whole, moved));
        }
        return moved.buildOrThrow();
    }

    private static void add(
            Instrument instrument, Indicator indicator, Moved whole, ImmutableMap.Builder<String, Moved> moved) {
        moved.put(indicator.id(), whole);
        indicator.subIndicators().forEach(sub -> moved.put(sub.id(), whole));
        indicator.items().forEach(item -> {
            Moved one = new Moved(instrument.id(), item.id());
            moved.put(item.id(), one);
            for (Part part : instrument.parts()) {
                moved.put(Framework.itemSubject(item, part), one);
            }
        });
    }

    /** What of an instrument a subject's score is about; no item where it is about several. */
    private record Moved(String instrument, @Nullable String item) {}

    private record Template(Kind kind, List<String> arguments) {}
}
