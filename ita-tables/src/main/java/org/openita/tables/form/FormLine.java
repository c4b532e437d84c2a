package org.openita.tables.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.InputLevel;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Scale;
import org.openita.model.text.Text;

/**
 * A row of the form.
 *
 * @param id what it is called in the column of items
 * @param name what it asks or is
 * @param parts how many parts its score has; 0 for one score
 * @param steps the scale whose points are the only scores that it can have; empty where it can have all from 0 to 100
 * @param isScored whether its score can be given
 * @param isAnswered whether it can be told how many people answered
 */
record FormLine(
        String id, Optional<Text> name, int parts, Optional<Scale> steps, boolean isScored, boolean isAnswered) {

    /** The items of an instrument that are known for the year. */
    static List<FormLine> items(Instrument instrument) {
        return itemsOf(instrument).stream()
                .map(item ->
                        new FormLine(item.id(), item.name(), instrument.parts().size(), steps(item), true, false))
                .toList();
    }

    private static Optional<Scale> steps(Item item) {
        return Optional.of(item.scale()).filter(Scale::scoredOnce);
    }

    /** What may be published of subjects that add up, and how many people answered. */
    static List<FormLine> published(Framework framework) {
        List<FormLine> lines = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            if (accepts(instrument, InputLevel.INDICATORS)) {
                instrument.indicators().forEach(each -> lines.add(scored(indicator(each.id()), each.name())));
            }
            instrument.parts().forEach(part -> lines.add(of(part, instrument)));
            lines.add(of(instrument));
        }
        Text overall = FormTexts.text("overall");
        lines.add(scored(overall.th(), overall));
        return lines.stream()
                .filter(line -> line.isScored() || line.isAnswered())
                .toList();
    }

    private static FormLine scored(String id, Text name) {
        return group(id, name, true, false);
    }

    private static FormLine of(Part part, Instrument instrument) {
        return group(part.id(), part.name(), accepts(instrument, InputLevel.PARTS), true);
    }

    private static FormLine of(Instrument instrument) {
        boolean isAnswered = instrument.parts().isEmpty() && !isOfAssessors(instrument);
        return group(instrument.id(), instrument.name(), accepts(instrument, InputLevel.INSTRUMENTS), isAnswered);
    }

    /** What is scored once is looked at by assessors: nobody is asked. */
    private static boolean isOfAssessors(Instrument instrument) {
        List<Item> items = itemsOf(instrument);
        return !items.isEmpty() && items.stream().allMatch(item -> item.scale().scoredOnce());
    }

    private static FormLine group(String id, Text name, boolean isScored, boolean isAnswered) {
        return new FormLine(id, Optional.of(name), 0, Optional.empty(), isScored, isAnswered);
    }

    private static List<Item> itemsOf(Instrument instrument) {
        return instrument.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .toList();
    }

    private static boolean accepts(Instrument instrument, InputLevel level) {
        return instrument.accepts().contains(level);
    }

    private static String indicator(String id) {
        return FormTexts.text("indicator", id).th();
    }
}
