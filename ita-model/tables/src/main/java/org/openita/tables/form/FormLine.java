package org.openita.tables.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.InputLevel;
import org.openita.model.framework.Instrument;
import org.openita.model.text.Text;

/**
 * A row of the form.
 *
 * @param id what it is called in the column of items
 * @param name what it asks or is
 * @param parts how many parts its score has; 0 for one score
 * @param isPassFail whether it passes or fails
 */
record FormLine(String id, Optional<Text> name, int parts, boolean isPassFail) {

    /** The items of an instrument that are known for the year. */
    static List<FormLine> items(Instrument instrument) {
        return instrument.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .map(item -> new FormLine(
                        item.id(),
                        item.name(),
                        instrument.parts().size(),
                        item.scale().isPassFail()))
                .toList();
    }

    /** What may be published of subjects that add up. */
    static List<FormLine> published(Framework framework) {
        List<FormLine> lines = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            accepted(
                    instrument,
                    InputLevel.INDICATORS,
                    instrument.indicators().stream().map(FormLine::of),
                    lines);
            accepted(
                    instrument,
                    InputLevel.PARTS,
                    instrument.parts().stream()
                            .map(part -> new FormLine(part.id(), Optional.of(part.name()), 0, false)),
                    lines);
            accepted(
                    instrument,
                    InputLevel.INSTRUMENTS,
                    Stream.of(new FormLine(instrument.id(), Optional.of(instrument.name()), 0, false)),
                    lines);
        }
        Text overall = FormTexts.text("overall");
        lines.add(new FormLine(overall.th(), Optional.of(overall), 0, false));
        return lines;
    }

    private static void accepted(Instrument instrument, InputLevel level, Stream<FormLine> some, List<FormLine> lines) {
        if (instrument.accepts().contains(level)) {
            some.forEach(lines::add);
        }
    }

    private static FormLine of(Indicator indicator) {
        return new FormLine(FormTexts.text("indicator", indicator.id()).th(), Optional.of(indicator.name()), 0, false);
    }
}
