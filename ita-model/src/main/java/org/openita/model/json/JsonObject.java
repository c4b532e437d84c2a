package org.openita.model.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * A JSON object.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param members its members by name, in order
 */
public record JsonObject(Place place, Map<String, Member> members) implements Json {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    /**
     * One member of an object.
     *
     * @param place where its name begins
     * @param value its value, which may be {@link JsonNull}
     */
    public record Member(Place place, Json value) {}

    public JsonObject {
        members = ImmutableMap.copyOf(members);
    }

    /** The value of a member, if there is one of that name. */
    public Optional<Json> get(String name) {
        return Optional.ofNullable(members.get(name)).map(Member::value);
    }

    @Override
    public Text described() {
        return TEXTS.text("found-object");
    }
}
