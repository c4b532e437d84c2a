package org.openita.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Messages;

/** Reads dates as people write them in Thailand: the day first, years of the Buddhist Era, or of the Common Era. */
final class WrittenDate {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /** How months and eras are written, whatever the language of the program. */
    private static final Map<String, String> WORDS = Messages.resource(WrittenDate.class, "dates.properties");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_NUMBERS = Pattern.compile("(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(word("in-words"));

    private static final int LAST_COMMON = 2400;
    private static final int MONTHS = 12;

    /** By number from 1: in full, shortened, in English; points are left out. */
    private static final List<List<String>> NAMES = IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> List.of(word("month." + month).split(" ")))
            .toList();

    private final String option;
    private final String typed;

    private WrittenDate(String option, String typed) {
        this.option = option;
        this.typed = typed;
    }

    /**
     * The day that is meant.
     *
     * @param option what problems call the place where it was typed
     * @throws InputException if there is no such day, or it may be one of two
     */
    static LocalDate read(String option, String typed) {
        return new WrittenDate(option, typed).read(plain(typed));
    }

    private LocalDate read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = IN_NUMBERS.matcher(text);
        if (numbers.matches()) {
            return dayFirst(number(numbers, 1), number(numbers, 3), number(numbers, 4));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            int month = month(words.group(2)).orElseThrow(this::unreadable);
            requireEra(Optional.ofNullable(words.group(3)), number(words, 4));
            return day(number(words, 4), month, number(words, 1));
        }
        throw unreadable();
    }

    /** Who writes years of the Common Era may write the month first; then only the numbers can tell. */
    private LocalDate dayFirst(int day, int month, int year) {
        boolean isOpen = year <= LAST_COMMON && day <= MONTHS && month <= MONTHS && day != month;
        if (isOpen) {
            throw open(day(year, month, day), day(year, day, month));
        }
        return day(year, month, day);
    }

    private LocalDate day(int year, int month, int day) {
        int common = year > LAST_COMMON ? year - FiscalYear.BUDDHIST_ERA_OFFSET : year;
        try {
            FiscalYear.of(common + FiscalYear.BUDDHIST_ERA_OFFSET);
            return LocalDate.of(common, month, day);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused("no-such-day");
        }
    }

    private void requireEra(Optional<String> era, int year) {
        boolean isBuddhist = year > LAST_COMMON;
        if (era.isPresent() && era.get().startsWith(word("buddhist")) != isBuddhist) {
            throw refused("year-not-of-era");
        }
    }

    private InputException open(LocalDate one, LocalDate other) {
        return TEXTS.refused(Place.of(option), "date-ambiguous", typed, one, other);
    }

    private InputException unreadable() {
        return refused("date-unreadable");
    }

    private InputException refused(String code) {
        return TEXTS.refused(Place.of(option), code, typed);
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Optional<Integer> month(String name) {
        String bare = name.replace(".", "");
        for (int month = 1; month <= NAMES.size(); month++) {
            if (NAMES.get(month - 1).contains(bare)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** In small letters and Arabic digits, each run of white space one space. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.isSpaceChar(c) ? ' ' : c));
        return plain.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
