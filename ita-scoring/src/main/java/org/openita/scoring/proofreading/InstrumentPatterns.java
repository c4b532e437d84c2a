package org.openita.scoring.proofreading;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;

/** What instruments and their parts are called in a report: by id, by name, by both. */
record InstrumentPatterns(Framework framework) {

    /** The expressions by key; each has a group for the instrument's id and one for the number of the part. */
    Map<String, String> patterns() {
        return ImmutableMap.of(
                "instrument.ids",
                each(framework.instruments().stream().map(Instrument::id)),
                "instrument.names",
                Patterns.names(framework.instruments().stream().map(Instrument::name)),
                "part.ids",
                framework.parts().isEmpty()
                        ? "(?!)"
                        : each(framework.parts().stream().map(Part::id)));
    }

    private static String each(Stream<String> ids) {
        return ids.map(Patterns::literal).collect(Collectors.joining("|", "(?:", ")"));
    }
}
