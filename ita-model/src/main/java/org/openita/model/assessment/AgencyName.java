package org.openita.model.assessment;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.text.Messages;

/**
 * What agencies' names are compared by: without spaces and points, abbreviations written out, the place apart.
 *
 * @param name of the agency without its place
 * @param district where known, as said or as the name ends with it
 * @param province likewise
 */
record AgencyName(String name, Optional<String> district, Optional<String> province) {

    private static final Map<String, String> WORDS = Messages.resource(AgencyName.class, "agency-names.properties");
    private static final Pattern PLACE = pattern("place");
    private static final Pattern DISTRICT = pattern("district");
    private static final Pattern PROVINCE = pattern("province");
    private static final Pattern OFFICE = pattern("office");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}()]+");
    private static final Pattern UNSAID = Pattern.compile("[\\p{Z}\\p{P}\\p{Cf}\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}");

    /** The vowel AE as it is, and as two of E look like it. */
    private static final String AE = "\u0E41";

    private static final String TWO_OF_E = "\u0E40\u0E40";

    private static final Map<Pattern, String> WRITTEN_OUT = writtenOut();

    private static Pattern pattern(String key) {
        return Pattern.compile(word(key));
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Map<Pattern, String> writtenOut() {
        ImmutableMap.Builder<Pattern, String> writtenOut = ImmutableMap.builder();
        for (int i = 1; WORDS.containsKey("short." + i); i++) {
            writtenOut.put(pattern("short." + i), word("long." + i));
        }
        return writtenOut.buildOrThrow();
    }

    static AgencyName of(Agency agency) {
        String text = spaced(agency);
        Matcher named = PLACE.matcher(text);
        return named.matches()
                ? new AgencyName(
                        name(named.group(1)),
                        agency.district().or(() -> group(named, 2)).map(AgencyName::district),
                        agency.province().or(() -> group(named, 3)).map(AgencyName::province))
                : new AgencyName(name(text), agency.district(), agency.province());
    }

    /** The name alone, which takes less than all of it. */
    static String nameOf(Agency agency) {
        String text = spaced(agency);
        Matcher named = PLACE.matcher(text);
        return name(named.matches() ? named.group(1) : text);
    }

    private static String spaced(Agency agency) {
        return SPACES.matcher(agency.name()).replaceAll(" ").strip();
    }

    private static Optional<String> group(Matcher named, int number) {
        return Optional.ofNullable(named.group(number));
    }

    /** Whether both may be the same agency: of one name, and not in two places. */
    boolean fits(AgencyName other) {
        return name.equals(other.name) && fit(district, other.district) && fit(province, other.province);
    }

    /** A text without all that may be typed one way or another. */
    static String key(String text) {
        String said = UNSAID.matcher(digits(text)).replaceAll("");
        String apart = Normalizer.normalize(said, Normalizer.Form.NFKC).replace(TWO_OF_E, AE);
        String sorted = MARKS.matcher(apart)
                .replaceAll(run -> run.group()
                        .chars()
                        .sorted()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return sorted.toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        if (text.chars().noneMatch(c -> c > '9' && (Character.isDigit(c) || Character.isSurrogate((char) c)))) {
            return text; // as nearly all are
        }
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString();
    }

    /** A name of which only the spelling is looked at. */
    static String name(String text) {
        String whole = OFFICE.matcher(text).replaceFirst("");
        for (Map.Entry<Pattern, String> each : WRITTEN_OUT.entrySet()) {
            whole = each.getKey().matcher(whole).replaceFirst(each.getValue());
        }
        String key = key(whole);
        return key.isEmpty() ? text : key;
    }

    private static String district(String text) {
        return key(DISTRICT.matcher(text).replaceFirst(""));
    }

    private static String province(String text) {
        return key(PROVINCE.matcher(text).replaceFirst(""));
    }

    private static boolean fit(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
