package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.profile.Units;
import org.openita.model.text.Text;
import org.openita.report.words.ReportTexts;

/** The posts that a memo goes through, with the agency's name as letters have it. Never names of persons. */
final class Posts {

    private static final String HEAD_OF_AGENCY = "executive";
    private static final String CLERK = "clerk";
    private static final String BETWEEN = "|";

    private final ChapterContext pages;
    private final ReportTexts words;

    Posts(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    /** From the one who writes to the head of the agency: those of the profile, else those usual in its kind of agency. */
    List<String> chain() {
        List<String> own = pages.facts().profile().signatories().stream()
                .map(this::withAgency)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<String> usual = new ArrayList<>(List.of(words.say("post.author"), headOf(author())));
        Stream.of(CLERK, HEAD_OF_AGENCY).flatMap(role -> post(role).stream()).forEach(usual::add);
        if (usual.size() == 2) {
            usual.add(words.say("post.unknown"));
        }
        return usual;
    }

    /** Those to whom it goes: all who comment on it but the author's own superior, as far as there are more. */
    String addressees() {
        List<String> chain = chain();
        List<String> last = chain.subList(Math.max(Math.min(2, chain.size() - 1), chain.size() - 2), chain.size());
        return String.join(words.say("post.or"), last);
    }

    /** The unit that prepares the report. */
    String author() {
        return pages.unit(pages.facts().profile().preparedBy());
    }

    /** The post of who heads a unit, by what units are called. */
    String headOf(String unit) {
        boolean isDirected = Stream.of(words.say("post.directed").split("\\" + BETWEEN))
                .anyMatch(beginning -> unit.startsWith(beginning.strip()));
        boolean isPost = Stream.of(words.say("post.posts").split("\\" + BETWEEN))
                .anyMatch(beginning -> unit.startsWith(beginning.strip()));
        return isPost ? unit : words.say(isDirected ? "post.director" : "post.head", unit);
    }

    private Optional<String> post(String role) {
        return Units.post(role, pages.analysis().agency().kind(), pages.analysis().agency().name())
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
