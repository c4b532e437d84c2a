package org.openita.workbench.lint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.YearKit;

/** Where ids stand in a framework file, for those who tell of them. */
final class FrameworkPlaces {

    private static final Pattern RANGE = Pattern.compile("([a-z]+)([0-9]+)(?:-[a-z]+([0-9]+))?");

    private final String name;
    private final Map<String, Place> places = new HashMap<>();

    private FrameworkPlaces(String name) {
        this.name = name;
    }

    /** @param name what problems call the file */
    static FrameworkPlaces of(Path directory, String name) {
        FrameworkPlaces places = new FrameworkPlaces(name);
        new JsonReader()
                .read(directory.resolve(YearKit.FRAMEWORK_FILE), new ProblemLog())
                .ifPresent(places::add);
        return places;
    }

    /** Where an id is given away; the file where that is not known. */
    Place of(String id) {
        return places.getOrDefault(id, whole());
    }

    /** The file as a whole. */
    Place whole() {
        return Place.of(name, 1, 1);
    }

    /** A file beside it. */
    Place beside(String file) {
        return Place.of(name.replace(YearKit.FRAMEWORK_FILE, file));
    }

    private void add(Json json) {
        if (json instanceof JsonArray array) {
            array.elements().forEach(this::add);
        } else if (json instanceof JsonObject object) {
            object.get("id").ifPresent(this::claim);
            object.get("ids").ifPresent(this::claim);
            object.members().values().forEach(member -> add(member.value()));
        }
    }

    private void claim(Json ids) {
        if (ids instanceof JsonText text) {
            Place own = new Place(
                    name,
                    text.place().line(),
                    text.place().column(),
                    text.place().path());
            places.putIfAbsent(text.value(), own);
            Matcher range = RANGE.matcher(text.value());
            while (range.find()) {
                int first = Integer.parseInt(range.group(2));
                int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
                for (int number = first; number <= last; number++) {
                    places.putIfAbsent(range.group(1) + number, own);
                }
            }
        }
    }
}
