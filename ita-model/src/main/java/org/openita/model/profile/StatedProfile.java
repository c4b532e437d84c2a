package org.openita.model.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/**
 * A profile as it was written down, each of its values with its place: in a file of its own, or in a sheet of the form.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatedProfile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final JsonObject values;
    private final Profile profile;

    private StatedProfile(JsonObject values, Profile profile) {
        this.values = values;
        this.profile = profile;
    }

    /**
     * Takes what was written down.
     *
     * @param values as in {@code profile.json}, each with its place
     * @param directory where the logo is looked for
     * @throws InputException with everything that is wrong with it
     */
    public static StatedProfile of(JsonObject values, Path directory) {
        Profile read = new ProfileReader(new ProblemLog(), directory).read(Optional.of(values));
        return new StatedProfile(values, read);
    }

    /**
     * Reads {@code profile.json}.
     *
     * @throws InputException as {@link Profile#read}
     */
    public static StatedProfile read(Path file) {
        ProblemLog log = new ProblemLog();
        Optional<Json> document = new JsonReader().read(file, log);
        Profile read = new ProfileReader(log, file.resolveSibling("")).read(document);
        return new StatedProfile((JsonObject) document.orElseThrow(), read);
    }

    /** What it says. */
    public Profile profile() {
        return profile;
    }

    /**
     * What two say together.
     *
     * @throws InputException naming every value that is not the same in both
     */
    public Profile with(StatedProfile other) {
        List<Problem> contradictions = contradictions(values, other.values);
        if (!contradictions.isEmpty()) {
            throw new InputException(contradictions);
        }
        return profile.completedBy(other.profile);
    }

    private static List<Problem> contradictions(JsonObject one, JsonObject other) {
        return one.members().entrySet().stream()
                .flatMap(member -> other.get(member.getKey()).stream()
                        .flatMap(value -> contradictions(member.getValue().value(), value)))
                .toList();
    }

    /** A text in one language says nothing against the same one in two. */
    private static Stream<Problem> contradictions(Json one, Json other) {
        if (thai(one).isPresent() && thai(one).equals(thai(other))) {
            return english(one).equals(english(other)) || isInOneLanguage(one) || isInOneLanguage(other)
                    ? Stream.empty()
                    : contradiction(one, other);
        }
        if (one instanceof JsonObject object
                && other instanceof JsonObject against
                && thai(one).isEmpty()) {
            return contradictions(object, against).stream();
        }
        if (one instanceof JsonArray list
                && other instanceof JsonArray against
                && list.elements().size() == against.elements().size()) {
            return IntStream.range(0, list.elements().size())
                    .boxed()
                    .flatMap(at -> contradictions(
                            list.elements().get(at), against.elements().get(at)));
        }
        return contradiction(one, other);
    }

    private static Stream<Problem> contradiction(Json one, Json other) {
        Place place = other.place();
        return Stream.of(TEXTS.problem(
                place,
                "profile-contradicts",
                said(other),
                said(one),
                one.place().toString()));
    }

    private static boolean isInOneLanguage(Json text) {
        return text instanceof JsonText;
    }

    private static Optional<String> thai(Json text) {
        return text instanceof JsonText plain ? Optional.of(plain.value()) : in(text, "th");
    }

    private static Optional<String> english(Json text) {
        return text instanceof JsonText plain ? Optional.of(plain.value()) : in(text, "en");
    }

    private static Optional<String> in(Json text, String language) {
        return text instanceof JsonObject both
                ? both.get(language).filter(JsonText.class::isInstance).map(each -> ((JsonText) each).value())
                : Optional.empty();
    }

    private static String said(Json value) {
        if (value instanceof JsonArray list) {
            return String.join(
                    ", ", list.elements().stream().map(StatedProfile::said).toList());
        }
        return thai(value).orElseGet(() -> value.described().en());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedProfile stated && values.equals(stated.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    @Override
    public String toString() {
        return "Profile at " + values.place();
    }
}
