package org.openita.model.profile;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/**
 * Holds what a report needs to know about an agency beyond its result. It holds posts, never names of persons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param units what the agency calls the unit of a role, by role; see {@link Units#roles()}
 * @param preparedBy the role of the unit that prepares the report
 * @param logo the agency's logo, a PNG or JPEG file
 * @param site the address of the agency's web site
 * @param signatories the posts of those who sign the cover memo, from the one who prepares it to the head of the agency
 * @param limits what stood in the way of the assessment, in the agency's own words
 * @param letters what heads the agency's letters
 */
public record Profile(
        Map<String, Text> units,
        String preparedBy,
        Optional<Path> logo,
        Optional<URI> site,
        List<Text> signatories,
        List<Text> limits,
        Letters letters) {

    /**
     * Holds what heads the letters of an agency. Immutable and thread-safe.
     *
     * @param number what the number of a letter begins with, such as {@code ลพ 55605/}
     * @param phone the telephone of the unit that prepares the report
     * @param emblem the emblem of official letters, a PNG or JPEG file
     */
    public record Letters(Optional<String> number, Optional<String> phone, Optional<Path> emblem) {

        /** Letters of which nothing is known. */
        public static final Letters NONE = new Letters(Optional.empty(), Optional.empty(), Optional.empty());

        private Letters completedBy(Letters other) {
            return new Letters(number.or(other::number), phone.or(other::phone), emblem.or(other::emblem));
        }
    }

    static final String USUALLY_PREPARED_BY = "strategy";

    /** The profile of an agency of which nothing is known. */
    public static final Profile NONE =
            new Profile(Map.of(), USUALLY_PREPARED_BY, Optional.empty(), Optional.empty(), List.of(), List.of());

    /** A profile that knows nothing of the agency's letters. */
    public Profile(
            Map<String, Text> units,
            String preparedBy,
            Optional<Path> logo,
            Optional<URI> site,
            List<Text> signatories,
            List<Text> limits) {
        this(units, preparedBy, logo, site, signatories, limits, Letters.NONE);
    }

    /** @throws IllegalArgumentException if a role is not known */
    public Profile {
        units = ImmutableMap.copyOf(units);
        signatories = List.copyOf(signatories);
        limits = List.copyOf(limits);
        requireRole(preparedBy);
        units.keySet().forEach(Profile::requireRole);
    }

    /**
     * Reads {@code profile.json}: JSON in UTF-8; the logo is looked for beside it.
     *
     * @throws InputException with everything that is wrong with the file, or if it cannot be read
     */
    public static Profile read(Path file) {
        ProblemLog log = new ProblemLog();
        return new ProfileReader(log, file.resolveSibling("")).read(new JsonReader().read(file, log));
    }

    /**
     * Reads a profile from a text.
     *
     * @param name what problems call the text
     * @param directory where the logo is looked for
     * @throws InputException with everything that is wrong with it
     */
    public static Profile parse(String json, String name, Path directory) {
        ProblemLog log = new ProblemLog();
        return new ProfileReader(log, directory).read(new JsonReader().parse(json, name, log));
    }

    /**
     * Returns the name of the unit with a role: the agency's own, else the common one in its kind of agency, else a
     * general one.
     */
    public Text unit(String role, Optional<String> kind) {
        Text own = units.get(role);
        return own == null ? Units.name(role, kind) : own;
    }

    /** This with what another says where this says nothing. */
    Profile completedBy(Profile other) {
        Map<String, Text> all = new LinkedHashMap<>(other.units);
        units.forEach((role, name) -> all.merge(role, name, (theirs, ours) -> isInTwo(ours) ? ours : theirs));
        return new Profile(
                all,
                preparedBy.equals(USUALLY_PREPARED_BY) ? other.preparedBy : preparedBy,
                logo.or(other::logo),
                site.or(other::site),
                completed(signatories, other.signatories),
                completed(limits, other.limits),
                letters.completedBy(other.letters));
    }

    private static List<Text> completed(List<Text> ours, List<Text> theirs) {
        return ours.stream().anyMatch(Profile::isInTwo) || theirs.isEmpty() ? ours : theirs;
    }

    private static boolean isInTwo(Text text) {
        return !text.th().equals(text.en());
    }

    private static void requireRole(String role) {
        if (!Units.roles().contains(role)) {
            throw new IllegalArgumentException("There is no role '" + role + "'; there are " + Units.roles());
        }
    }
}
