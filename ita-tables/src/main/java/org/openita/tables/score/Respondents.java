package org.openita.tables.score;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Headings that tell how many people answered: {@code จำนวนผู้ตอบ IIT}, {@code EIT1 respondents}. */
final class Respondents {

    private static final String WORDS = "respondents";
    private static final CharMatcher BETWEEN = CharMatcher.anyOf(" :_./()[]-–—");

    private Respondents() {}

    /** Whether a heading tells how many answered, be it said what or not. */
    static boolean isNamed(String heading) {
        return rests(heading).findAny().isPresent();
    }

    /** Whether a heading says no more than that it tells how many answered. */
    static boolean isAlone(String heading) {
        return HeadingWords.is(WORDS, heading);
    }

    /** The subject that those people answered. */
    static Optional<String> subject(String heading, HeadingNames names) {
        return rests(heading).flatMap(rest -> names.find(rest).stream()).findFirst();
    }

    /** What looks like the id of a subject, be there one or not. */
    static Optional<String> likeAnId(String heading) {
        return rests(heading).filter(ScoreColumns::looksLikeAnId).findFirst();
    }

    /** The number of the part that those people answered. */
    static OptionalInt part(String heading) {
        return rests(heading)
                .map(PartNumber::of)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** What is left of a heading without the words that make it one of respondents. */
    private static Stream<String> rests(String heading) {
        String key = BETWEEN.trimFrom(HeadingWords.heading(heading));
        return HeadingWords.of(WORDS).stream().flatMap(word -> rest(key, word).stream());
    }

    private static Optional<String> rest(String key, String word) {
        if (key.startsWith(word)) {
            return Optional.of(BETWEEN.trimFrom(key.substring(word.length())));
        }
        return key.endsWith(word)
                ? Optional.of(BETWEEN.trimFrom(key.substring(0, key.length() - word.length())))
                : Optional.empty();
    }
}
