package org.openita.workbench.mutation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.model.score.ItemScore;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.TopicScore;

/** Facts with every figure that they can have, of those that matter. Immutable. */
final class FactFigures {

    private final Framework framework;
    private final FactChoices choices;

    FactFigures(Framework framework, FactChoices choices) {
        this.framework = framework;
        this.choices = choices;
    }

    /** A fact with all figures of these, in hundredths of a point, that there can be. */
    List<Fact> of(Blank blank, Collection<Long> hundredths) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of()));
        for (RecordComponent component : blank.fact().getClass().getRecordComponents()) {
            List<Object> values = values(component, blank.fact(), hundredths);
            rows = rows.stream()
                    .flatMap(row -> values.stream().map(value -> plus(row, value)))
                    .toList();
        }
        return rows.stream()
                .map(row -> made(blank.fact().getClass(), row))
                .filter(this::canBe)
                .toList();
    }

    private List<Object> values(RecordComponent component, Fact fact, Collection<Long> hundredths) {
        if (component.getType() == double.class) {
            return hundredths.stream()
                    .filter(score -> allows(fact, score))
                    .<Object>map(score -> score / 100.0)
                    .toList();
        }
        if (component.getType() == boolean.class) {
            return List.of(true, false);
        }
        boolean isYear = fact instanceof PreviousScore && component.getName().equals("year");
        return List.of(isYear ? Integer.toString(framework.fiscalYear().year() - 1) : text(component, fact));
    }

    private boolean allows(Fact fact, long score) {
        if (fact instanceof ItemScore) {
            return allows(framework.subject(fact.subject()), score);
        }
        return !(fact instanceof TopicScore topic)
                || choices.rowOf(topic).items().stream().anyMatch(item -> allows(item, score));
    }

    private static boolean allows(Subject subject, long score) {
        return subject.scale().stream().allMatch(scale -> scale.allows(score));
    }

    /** A single question is known or there is no fact of it; the lowest is not above the highest. */
    private boolean canBe(Fact fact) {
        if (fact instanceof TopicScore topic) {
            return topic.complete() || choices.rowOf(topic).items().size() > 1;
        }
        if (fact instanceof ComponentScore component) {
            return component.lowestPart() <= component.least()
                    && component.least() <= component.most()
                    && (component.lowestPart() == component.least() || standsIn(component.component()));
        }
        return true;
    }

    /** Whether it is an instrument whose parts are the components, and that can stand in for them. */
    private boolean standsIn(String component) {
        return !framework.components().ids().contains(component)
                && Optional.of(framework.subject(component))
                        .filter(subject -> subject.part().isEmpty())
                        .isPresent();
    }

    private static Object text(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static Fact made(Class<? extends Fact> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e);
        }
    }

    private static List<Object> plus(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }
}
