package org.openita.model.profile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Agency;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/**
 * Lists the roles that units of an agency have in a plan, and the units' common names in each kind of agency.
 *
 * <p>Read once from {@code units.json} beside this class. Immutable and thread-safe.
 */
public final class Units {

    private static final String FILE = "units.json";

    private final ImmutableMap<String, Text> roles;
    private final ImmutableMap<String, Text> kindNames;
    private final ImmutableMap<String, ImmutableMap<String, Text>> kinds;

    private final ImmutableMap<String, ImmutableMap<String, PostName>> posts;

    private Units(
            ImmutableMap<String, Text> roles,
            ImmutableMap<String, Text> kindNames,
            ImmutableMap<String, ImmutableMap<String, Text>> kinds,
            ImmutableMap<String, ImmutableMap<String, PostName>> posts) {
        this.roles = roles;
        this.kindNames = kindNames;
        this.kinds = kinds;
        this.posts = posts;
    }

    /** The ids of all roles, such as {@code clerk}, in order. */
    public static Set<String> roles() {
        return Known.UNITS.roles.keySet();
    }

    /** The kinds of agency whose units have names here, such as {@code subdistrict-municipality}. */
    public static Set<String> kinds() {
        return ImmutableSet.copyOf(Known.UNITS.kinds.keySet());
    }

    /** Returns the name of a kind of agency; what is no id of one that is known is its own name. */
    public static Text kindName(String kind) {
        return Known.UNITS.kindNames.getOrDefault(kind, Text.same(kind));
    }

    /**
     * Returns the id of an agency's kind: as it says itself, by id, by name in Thai or English or by abbreviation such as {@code
     * อบต.}, else as its name begins; empty where neither tells.
     */
    public static Optional<String> kindOf(Agency agency) {
        return agency.kind().flatMap(Units::kindCalled).or(() -> kindOfName(agency.name()));
    }

    /** Returns the id of the kind that is called so, by id, name or abbreviation; empty where none is. */
    public static Optional<String> kindCalled(String said) {
        String spelled = Agency.spelling(said);
        return Known.UNITS.kindNames.entrySet().stream()
                .filter(kind -> kind.getKey().equals(said) || isCalled(kind.getValue(), spelled))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isCalled(Text name, String spelled) {
        return Agency.spelling(name.th()).equals(spelled)
                || Agency.spelling(name.en()).equals(spelled);
    }

    private static Optional<String> kindOfName(String agency) {
        String spelled = Agency.spelling(agency);
        return Known.UNITS.kindNames.entrySet().stream()
                .filter(kind ->
                        spelled.startsWith(Agency.spelling(kind.getValue().th())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Returns the name of the unit with a role in a kind of agency, or a general one where the kind is not known.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static Text name(String role, Optional<String> kind) {
        Text general = Known.UNITS.roles.get(role);
        if (general == null) {
            throw new IllegalArgumentException("There is no role '" + role + "'; there are " + roles());
        }
        return ofKind(kind).getOrDefault(role, general);
    }

    /**
     * Returns the post of who heads what a role stands for, with the agency's name in it as letters have it, such as
     * {@code นายกเทศมนตรีตำบลก้อ}; empty where the posts of a kind are not known.
     */
    public static Optional<Text> post(String role, Optional<String> kind, String agency) {
        return kind.map(Known.UNITS.posts::get)
                .flatMap(posts -> Optional.ofNullable(posts.get(role)))
                .map(post -> post.of(agency));
    }

    private static Map<String, Text> ofKind(Optional<String> kind) {
        return kind.map(Known.UNITS.kinds::get).orElse(ImmutableMap.of());
    }

    private static Units read(JsonObject file) {
        ImmutableMap.Builder<String, Text> roles = ImmutableMap.builder();
        array(file, "roles").forEach(role -> roles.put(string(role, "id"), text(role, "name")));
        ImmutableMap.Builder<String, Text> kindNames = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, Text>> kinds = ImmutableMap.builder();
        ImmutableMap.Builder<String, ImmutableMap<String, PostName>> posts = ImmutableMap.builder();
        array(file, "kinds").forEach(kind -> {
            kindNames.put(string(kind, "id"), text(kind, "name"));
            kinds.put(string(kind, "id"), names(object(kind, "units")));
            posts.put(string(kind, "id"), posts(object(kind, "posts")));
        });
        return new Units(roles.buildOrThrow(), kindNames.buildOrThrow(), kinds.buildOrThrow(), posts.buildOrThrow());
    }

    private static ImmutableMap<String, PostName> posts(JsonObject object) {
        ImmutableMap.Builder<String, PostName> posts = ImmutableMap.builder();
        object.members().keySet().forEach(role -> posts.put(role, post(object(object, role))));
        return posts.buildOrThrow();
    }

    private static PostName post(JsonObject object) {
        String without = object.get("without")
                .map(JsonText.class::cast)
                .map(JsonText::value)
                .orElse("");
        return new PostName(string(object, "th"), string(object, "en"), without);
    }

    /**
     * How a post is named.
     *
     * @param th with the agency's name, or its place, in braces
     * @param en likewise
     * @param without what the place is the agency's name without, at its beginning
     */
    private record PostName(String th, String en, String without) {

        Text of(String agency) {
            String place = agency.startsWith(without) ? agency.substring(without.length()) : " " + agency;
            return new Text(filled(th, agency, place), filled(en, agency, place));
        }

        private static String filled(String pattern, String agency, String place) {
            return pattern.replace("{agency}", agency).replace("{place}", place);
        }
    }

    private static ImmutableMap<String, Text> names(JsonObject units) {
        ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
        units.members().keySet().forEach(role -> names.put(role, text(units, role)));
        return names.buildOrThrow();
    }

    private static Iterable<JsonObject> array(JsonObject object, String name) {
        return ((JsonArray) object.get(name).orElseThrow())
                .elements().stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject object(JsonObject object, String name) {
        return (JsonObject) object.get(name).orElseThrow();
    }

    private static String string(JsonObject object, String name) {
        return ((JsonText) object.get(name).orElseThrow()).value();
    }

    private static Text text(JsonObject object, String name) {
        JsonObject both = object(object, name);
        return new Text(string(both, "th"), string(both, "en"));
    }

    /** Read only when someone asks: an analysis needs no names of units. */
    private static final class Known {

        static final Units UNITS = load();

        private static Units load() {
            try (InputStream in = Units.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("Resource " + FILE + " is missing beside " + Units.class.getName());
                }
                ProblemLog log = new ProblemLog();
                Optional<Json> file = new JsonReader().read(in, FILE, log);
                log.throwIfAny();
                return read((JsonObject) file.orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
