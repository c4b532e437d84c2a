package org.openita.rules.language;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.problem.DidYouMean;

/** Finds the id that is plainly meant by another spelling of it: {@code E 1}, {@code e01} or {@code item e1} for {@code e1}. */
final class IdSpelling {

    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0++(?=[0-9])");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]++");
    private static final Pattern INDICATOR = Pattern.compile("^(?:indicator|ind|i)(?=[0-9])");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[\\p{Z}\\s]++")).omitEmptyStrings();
    private static final Splitter SEVERAL = Splitter.on(Pattern.compile("[+,;&/\\p{Z}\\s]++|(?:^|(?<=\\s))and(?=\\s)"))
            .omitEmptyStrings();

    private final Framework framework;

    IdSpelling(Framework framework) {
        this.framework = framework;
    }

    /** The one of some ids that is meant. */
    Optional<String> meant(String text, Collection<String> known) {
        if (framework.findSubject(text).isPresent()) {
            return Optional.empty();
        }
        for (String spelling : spellings(text)) {
            List<String> same =
                    known.stream().filter(id -> plain(id).equals(spelling)).toList();
            if (same.size() == 1) {
                return Optional.of(same.get(0));
            }
        }
        return Optional.empty();
    }

    /** The nearest id; of ids with numbers in them one is not a misspelling of another. */
    static Optional<String> near(String text, Collection<String> known) {
        return DidYouMean.guess(text, known).filter(id -> !DIGIT.matcher(id).find());
    }

    /** The ids of several that are meant by one text; empty unless all of them are known. */
    Optional<List<String>> several(String text, Set<String> known) {
        Optional<String> one = meant(text, known);
        if (one.isPresent()) {
            return Optional.of(List.of(one.get()));
        }
        List<String> ids = new ArrayList<>();
        for (String id : SEVERAL.split(text)) {
            Optional<String> found = meant(id, known);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ids.add(found.get());
        }
        return Optional.of(ids).filter(all -> !all.isEmpty());
    }

    private List<String> spellings(String text) {
        List<String> spellings = new ArrayList<>();
        String whole = plain(text);
        List<String> words = WORDS.splitToList(text);
        boolean isNamed = words.size() > 1
                && words.subList(0, words.size() - 1).stream()
                        .noneMatch(word -> DIGIT.matcher(word).find());
        String last = isNamed ? plain(words.get(words.size() - 1)) : "";
        for (String spelling : List.of(whole, last)) {
            spellings.add(spelling);
            spellings.add(ofInstrument(spelling));
            spellings.add(ofPart(spelling));
            spellings.add(INDICATOR.matcher(spelling).replaceFirst(""));
        }
        spellings.removeIf(String::isEmpty);
        return spellings;
    }

    /** Items begin with the first letter of their instrument. */
    private String ofInstrument(String spelling) {
        return framework.instruments().stream()
                .map(Instrument::id)
                .map(id -> id.toLowerCase(Locale.ROOT))
                .filter(spelling::startsWith)
                .map(id -> id.charAt(0) + spelling.substring(id.length()))
                .findFirst()
                .orElse("");
    }

    private String ofPart(String spelling) {
        return framework.parts().stream()
                .filter(part ->
                        plain(part.key()).equals(spelling) || plain(part.key()).equals("part" + spelling))
                .map(Part::id)
                .map(IdSpelling::plain)
                .findFirst()
                .orElse("");
    }

    /** In small plain letters and digits alone. */
    private static String plain(String text) {
        String small = TypedWords.latin(text).toLowerCase(Locale.ROOT);
        return ZEROS.matcher(NOT_IN_IDS.matcher(small).replaceAll("")).replaceAll("");
    }
}
