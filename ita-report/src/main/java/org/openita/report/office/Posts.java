package org.openita.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.report.words.ReportTexts;

/**
 * The posts that a memo goes through, with the agency's name as letters have it. Never names of persons. Immutable and
 * thread-safe.
 */
public final class Posts {

    private static final String HEAD_OF_AGENCY = "executive";
    private static final String CLERK = "clerk";
    private static final String BETWEEN = "|";

    private final Office office;
    private final ReportTexts words;

    /** The posts of an office. */
    public Posts(Office office) {
        this.office = office;
        this.words = office.words();
    }

    /** From the one who writes to the head of the agency: those of the profile, else those usual in its kind of agency. */
    List<String> chain() {
        List<String> own =
                office.profile().signatories().stream().map(this::withAgency).toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<String> usual = new ArrayList<>(List.of(words.say("post.author"), headOf(office.author())));
        Stream.of(CLERK, HEAD_OF_AGENCY).flatMap(role -> post(role).stream()).forEach(usual::add);
        if (usual.size() == 2) {
            usual.add(words.say("post.unknown"));
        }
        return usual;
    }

    /** The head of the agency. */
    public String head() {
        List<String> chain = chain();
        return chain.get(chain.size() - 1);
    }

    /** Those to whom a memo goes: all who comment on it but the author's own superior, as far as there are more. */
    public String addressees() {
        List<String> chain = chain();
        List<String> last = chain.subList(Math.max(Math.min(2, chain.size() - 1), chain.size() - 2), chain.size());
        return String.join(words.say("post.or"), last);
    }

    /** The post of who heads a unit, by what units are called. */
    public String headOf(String unit) {
        if (beginsAs("post.posts", unit)) {
            return unit;
        }
        return words.say(beginsAs("post.directed", unit) ? "post.director" : "post.head", unit);
    }

    private boolean beginsAs(String key, String unit) {
        return Stream.of(words.say(key).split("\\" + BETWEEN))
                .anyMatch(beginning -> unit.startsWith(beginning.strip()));
    }

    private Optional<String> post(String role) {
        return Units.post(role, Units.kindOf(office.agency()), office.agency().name())
                .map(words::in);
    }

    /** A post that the profile names without the agency, such as {@code นายกเทศมนตรี}, is completed. */
    private String withAgency(Text signatory) {
        String written = words.in(signatory);
        return Stream.of(HEAD_OF_AGENCY, CLERK)
                .flatMap(role -> post(role).stream())
                .filter(post -> post.startsWith(written) && !written.isBlank())
                .findFirst()
                .orElse(written);
    }
}
