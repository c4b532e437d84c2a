package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openita.model.text.ThaiSpelling;

/** A line of a report, or several where a sentence was broken, in plain spelling; it knows where each character was written. */
final class Passage {

    private static final char THAI_ZERO = '\u0E50';
    private static final char THAI_NINE = '\u0E59';

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> written = new ArrayList<>();
    private final List<ThaiSpelling> spelt = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private String text = "";
    private final int first;
    private final @Nullable Passage before;
    private final @Nullable Passage header;

    /**
     * A passage of one line.
     *
     * @param first the line's index
     * @param before the passage before it that says something
     * @param header of a table row, the row that heads its columns
     */
    Passage(int first, String line, Patterns patterns, @Nullable Passage before, @Nullable Passage header) {
        this.first = first;
        this.before = before;
        this.header = header;
        add(line, patterns);
    }

    /** Adds a line that goes on with the sentence. */
    void add(String line, Patterns patterns) {
        ThaiSpelling plain = ThaiSpelling.of(plain(line, patterns));
        String start = written.isEmpty() ? "" : text + ' ';
        written.add(line);
        spelt.add(plain);
        begins.add(start.length());
        text = start + plain.text();
    }

    /** The words in plain spelling, with Arabic digits, without markup, and the letter o where a Thai zero was typed for it. */
    String text() {
        return text;
    }

    Optional<Passage> before() {
        return Optional.ofNullable(before);
    }

    Optional<Passage> header() {
        return Optional.ofNullable(header);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is a row of a table. */
    boolean isRow() {
        return text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
    }

    /** What was written where some of the text stands. */
    Quote quote(int begin, int end) {
        int start = begin;
        while (start < end - 1 && text.charAt(start) == ' ') {
            start++;
        }
        int from = segment(start);
        int to = segment(end - 1);
        StringBuilder quote = new StringBuilder();
        for (int i = from; i <= to; i++) {
            int first = i == from ? startIn(i, start) : 0;
            int last = i == to ? endIn(i, end) : written.get(i).length();
            quote.append(' ').append(written.get(i), first, Math.max(first, last));
        }
        String plain = text.substring(start, end).strip();
        return new Quote(
                first + from,
                startIn(from, start),
                SPACES.matcher(quote).replaceAll(" ").strip(),
                plain);
    }

    /** What stands before an index, at most so many characters of it. */
    String before(int index, int most) {
        return text.substring(Math.max(0, index - most), index);
    }

    /** What stands from an index on, at most so many characters of it. */
    String from(int index, int most) {
        return text.substring(index, Math.min(text.length(), index + most));
    }

    private int startIn(int segment, int index) {
        int at = index - begins.get(segment);
        String plain = spelt.get(segment).text();
        return at < plain.length()
                ? spelt.get(segment).start(at)
                : written.get(segment).length();
    }

    private int endIn(int segment, int end) {
        int last = Math.min(end - begins.get(segment), spelt.get(segment).text().length()) - 1;
        return last < 0 ? 0 : spelt.get(segment).end(last);
    }

    private int segment(int index) {
        int segment = 0;
        while (segment + 1 < begins.size() && begins.get(segment + 1) <= index) {
            segment++;
        }
        return segment;
    }

    /** Of the same length, so that places stay. */
    private static String plain(String line, Patterns patterns) {
        String unmarked = patterns.pattern("markup")
                .matcher(line)
                .replaceAll(found -> " ".repeat(found.group().length()));
        String withLetters = patterns.pattern("zero.as.o").matcher(unmarked).replaceAll("o");
        StringBuilder plain = new StringBuilder(line.length());
        withLetters.chars().forEach(letter -> plain.append((char) plain(letter)));
        return plain.toString();
    }

    private static int plain(int letter) {
        return letter >= THAI_ZERO && letter <= THAI_NINE ? '0' + letter - THAI_ZERO : letter;
    }
}
