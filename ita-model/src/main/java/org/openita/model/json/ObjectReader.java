package org.openita.model.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * Reads the members of an object one by one, strictly: a value of another type is a problem, a member that is required and
 * missing is one, and after {@link #refuseOthers()} so is every member nobody asked for.
 *
 * <p>Null counts as missing. Not thread-safe.
 */
public final class ObjectReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final JsonObject object;
    private final ProblemLog log;
    private final Set<String> known = new LinkedHashSet<>();

    /** Reads the members of an object, and tells the log what is wrong with them. */
    public ObjectReader(JsonObject object, ProblemLog log) {
        this.object = object;
        this.log = log;
    }

    /** The object itself. */
    public JsonObject object() {
        return object;
    }

    /** The value of a member, whatever its type; empty if it is missing or null. */
    public Optional<Json> value(String name) {
        known.add(name);
        return object.get(name).filter(value -> !(value instanceof JsonNull));
    }

    /** A text; notes a problem and is empty if it is something else. */
    public Optional<String> text(String name) {
        return of(JsonText.class, name, "a-text").map(JsonText::value);
    }

    /** A number; notes a problem and is empty if it is something else. */
    public Optional<JsonNumber> number(String name) {
        return of(JsonNumber.class, name, "a-number");
    }

    /** An array; notes a problem and is empty if it is something else. */
    public Optional<JsonArray> array(String name) {
        return of(JsonArray.class, name, "a-list");
    }

    /** An object; notes a problem and is empty if it is something else. */
    public Optional<JsonObject> object(String name) {
        return of(JsonObject.class, name, "an-object");
    }

    /** Notes a problem if a member is missing or null; the place is that of the object. */
    public void require(String name, Supplier<Text> remedy) {
        if (value(name).isEmpty()) {
            log.add(TEXTS.problem(
                    object.get(name).map(Json::place).orElse(object.place()), "value-missing", name, remedy));
        }
    }

    /** Notes a problem for every member that was not asked for by name, with the name it may be meant to be. */
    public void refuseOthers() {
        others((name, member) -> unknown(name, member, DidYouMean.remedy(name, known)));
    }

    /** The same, with a remedy of one's own for a name that is like none of those asked for. */
    public void refuseOthers(Supplier<Text> remedy) {
        others((name, member) -> unknown(
                name,
                member,
                DidYouMean.guess(name, known).isPresent() ? DidYouMean.remedy(name, known) : remedy.get()));
    }

    private void others(BiFunction<String, Member, Problem> problem) {
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                log.addIfSeen(() -> problem.apply(name, member));
            }
        });
    }

    /** Notes a problem if there is no member of that name; null is one. */
    public void requireNamed(String name, Supplier<Text> remedy) {
        if (object.get(name).isEmpty()) {
            require(name, remedy);
        }
    }

    private Problem unknown(String name, Member member, Text remedy) {
        return TEXTS.problem(member.place(), "unknown-name", name, known, remedy);
    }

    private <T extends Json> Optional<T> of(Class<T> type, String name, String expected) {
        Optional<Json> value = value(name);
        value.filter(found -> !type.isInstance(found)).ifPresent(found -> wrongType(found, expected));
        return value.filter(type::isInstance).map(type::cast);
    }

    private void wrongType(Json found, String expected) {
        log.add(TEXTS.problem(found.place(), "wrong-type", found.described(), TEXTS.text(expected)));
    }
}
