package org.openita.tables.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;

/** Finds the years that a text names as such. Dates, spans of years and other numbers are none. */
final class YearWords {

    private static final String ASSESSMENT = "ita";
    private static final int SHORT = 100;
    private static final int CENTURY = 2500;
    private static final String NUMBER = "([0-9]{4}|[67][0-9])(?![0-9]|\\.[0-9])";
    private static final String BETWEEN = "(?:[\\s.:()'_-]|" + HeadingWords.anyOf("between-year") + ")*+";
    private static final Pattern FISCAL = named("fiscal-year-word");
    private static final Pattern ANY = named("year-word");
    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:" + HeadingWords.anyOf("year-list") + "\\s*)+" + BETWEEN + NUMBER);
    private static final Pattern SPAN_AFTER =
            Pattern.compile("\\s*" + HeadingWords.anyOf("year-range") + BETWEEN + "[0-9]");
    private static final Pattern SPAN_BEFORE =
            Pattern.compile(".*[0-9]\\s*" + HeadingWords.anyOf("year-range") + "\\s*", Pattern.DOTALL);
    private static final Pattern DAY_BEFORE =
            Pattern.compile(".*" + HeadingWords.anyOf("month") + "[\\s.,]*", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(?<![0-9.])(2[4-6][0-9]{2}|20[0-9]{2})(?![0-9.])");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s*[)\\]]");

    private YearWords() {}

    /** A text without the years in it, and these. */
    record Parted(String rest, Set<Integer> years) {}

    /** The fiscal years that a text names. */
    static Set<Integer> fiscal(String text) {
        return in(HeadingWords.heading(text), FISCAL, false);
    }

    /** The years that a text names which is about results, if not as fiscal years. */
    static Set<Integer> any(String text) {
        String key = HeadingWords.heading(text);
        boolean isOfOther = HeadingWords.of("not-of-the-result").stream().anyMatch(key::contains);
        return isOfOther ? Set.of() : in(key, ANY, true);
    }

    /** Whether a text is a number that looks like a year. */
    static boolean isYear(String text) {
        return BARE.matcher(HeadingWords.heading(text)).matches();
    }

    /** The years that the name of a sheet says: named as such, or nothing else than one. */
    static Set<Integer> ofSheet(String name) {
        String key = HeadingWords.heading(name);
        Set<Integer> fiscal = fiscal(name);
        Set<Integer> named = fiscal.isEmpty() ? any(name) : fiscal;
        boolean isYear = named.isEmpty() && BARE.matcher(key).matches();
        return isYear ? Set.of(Integer.parseInt(key)) : named;
    }

    /** Takes the years out of a heading, where any number that looks like one is. */
    static Parted part(String key) {
        Set<Integer> years = new LinkedHashSet<>();
        String rest = key;
        for (Pattern pattern : List.of(FISCAL, ANY, BARE)) {
            Matcher found = pattern.matcher(rest);
            StringBuilder left = new StringBuilder();
            while (found.find()) {
                if (!isShortAfterWord(found)) {
                    years.add(buddhist(found.group(1)));
                    found.appendReplacement(left, keepsWord(found) ? ASSESSMENT + " " : " ");
                }
            }
            rest = found.appendTail(left).toString();
        }
        return new Parted(
                EMPTY_BRACKETS
                        .matcher(rest)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip(),
                years);
    }

    /** Two digits after the name of the assessment are a score or a count rather than a year. */
    private static boolean isShortAfterWord(Matcher found) {
        return keepsWord(found) && found.group(1).length() == 2;
    }

    /** The assessment itself is no word of a year only. */
    private static boolean keepsWord(Matcher found) {
        return found.group().startsWith(ASSESSMENT);
    }

    private static int buddhist(String digits) {
        int year = Integer.parseInt(digits);
        if (year < SHORT) {
            return CENTURY + year;
        }
        return FiscalYear.isOne(year) ? year : year + FiscalYear.BUDDHIST_ERA_OFFSET;
    }

    private static Set<Integer> in(String key, Pattern pattern, boolean mayBeDay) {
        Set<Integer> years = new LinkedHashSet<>();
        Matcher found = pattern.matcher(key);
        while (found.find()) {
            if (!isPartOfOther(key, found, mayBeDay) && !isShortAfterWord(found)) {
                years.add(Integer.parseInt(found.group(1)));
                years.addAll(next(key, found.end()));
            }
        }
        return years;
    }

    private static List<Integer> next(String key, int from) {
        List<Integer> years = new ArrayList<>();
        Matcher next = NEXT.matcher(key).region(from, key.length());
        while (next.lookingAt()) {
            years.add(Integer.parseInt(next.group(1)));
            next.region(next.end(), key.length());
        }
        return years;
    }

    private static boolean isPartOfOther(String key, Matcher found, boolean mayBeDay) {
        String before = key.substring(0, found.start());
        return SPAN_AFTER.matcher(key).region(found.end(), key.length()).lookingAt()
                || SPAN_BEFORE.matcher(before).matches()
                || (mayBeDay && DAY_BEFORE.matcher(before).matches());
    }

    private static Pattern named(String words) {
        return Pattern.compile("(?<![a-z])" + HeadingWords.anyOf(words) + BETWEEN + NUMBER);
    }
}
