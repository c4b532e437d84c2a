package org.openita.scoring.country;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.InputException;
import org.openita.model.text.JsonStyle;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.result.EngineInfo;

/**
 * How the agencies of a country, or of any part of it, stand in one fiscal year: as a whole, by province, by district and by kind.
 *
 * <p>Immutable and thread-safe.
 *
 * @param engine what the analyses were made with
 * @param framework what the year measures
 * @param agencies how many agencies
 * @param givenTwice how many results were given again that say the same; each counts once
 * @param unnamed how many agencies are not named in any list
 * @param groups the whole first, then provinces, districts and kinds, each in the order of their names
 * @param leftOut what is not told, by what groups are made by
 * @param yearBefore how the results of the year before were found, where they are given
 */
public record Country(
        EngineInfo engine,
        Framework framework,
        int agencies,
        int givenTwice,
        int unnamed,
        List<AgencyGroup> groups,
        Map<Grouping, LeftOut> leftOut,
        Optional<EarlierYear> yearBefore) {

    /** The version of the JSON that {@link #writeJson} writes. */
    public static final int SCHEMA_VERSION = 1;

    /** Of fewer agencies nothing is told. */
    public static final int FEWEST = 3;

    /** Which agencies lists name. */
    public enum Naming {
        /** Those that are in no group of fewer than three, whose figures would be theirs. */
        OF_LARGE_GROUPS,
        /** All of them. */
        ALL
    }

    public Country {
        groups = List.copyOf(groups);
        leftOut = Maps.immutableEnumMap(leftOut);
    }

    /**
     * Returns how these agencies stand; names those of groups that are large enough.
     *
     * @throws InputException as {@link #of(ItaEngine, Stream, Stream, Naming)}
     */
    public static Country of(ItaEngine engine, Stream<Analysis> analyses) {
        return of(engine, analyses, Stream.empty(), Naming.OF_LARGE_GROUPS);
    }

    /**
     * Returns how these agencies stand, and what became of their scores since the year before. A stream is read once, and of each
     * analysis a small summary is kept.
     *
     * @param engine that by which the analyses of the year were made
     * @param analyses one of each agency; the same one again counts once
     * @param before those of the year before; none, if nothing is to be compared
     * @throws IllegalArgumentException if an analysis is of another year
     * @throws InputException if fewer than three agencies have an overall score, or with all agencies that have two different results
     */
    public static Country of(ItaEngine engine, Stream<Analysis> analyses, Stream<Analysis> before, Naming naming) {
        CountryBuilder country = new CountryBuilder(engine, naming);
        analyses.forEachOrdered(country::add);
        before.forEachOrdered(country::addBefore);
        return country.build();
    }

    /** All of them. */
    public AgencyGroup whole() {
        return groups.get(0);
    }

    /** The groups of one sort. */
    public List<AgencyGroup> groups(Grouping grouping) {
        return groups.stream().filter(group -> group.grouping() == grouping).toList();
    }

    /** The groups that are part of one. */
    public List<AgencyGroup> within(AgencyGroup group) {
        return groups.stream()
                .filter(each -> each.within().filter(group.id()::equals).isPresent())
                .toList();
    }

    /** Returns it as JSON, valid against {@code country.schema.json} beside this class. */
    public String toJson() {
        return JsonWriter.pretty(json -> CountryJson.write(json, this));
    }

    /**
     * Writes it as JSON in UTF-8; flushes the stream and leaves it open.
     *
     * @throws IOException if the stream fails; what was written until then is no whole document
     */
    public void writeJson(OutputStream out, JsonStyle style) throws IOException {
        JsonWriter.write(out, style, json -> CountryJson.write(json, this));
    }
}
