package org.openita.tables.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;

/** What the subjects of a year are called in tables. Immutable and thread-safe. */
final class HeadingNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\s_()\\[\\]:,/–-]|\\.(?![0-9])");
    private static final Pattern FIRST_WORD = Pattern.compile("([^\\s:,()]+)[\\s:,()]+(.*)");
    private static final Pattern PART_AT_END = Pattern.compile(".*?(\\(?[^\\s()]*\\s*[0-9]\\)?)");

    private final Map<String, String> ids = new HashMap<>();

    private HeadingNames() {}

    static HeadingNames of(Framework framework) {
        HeadingNames names = new HeadingNames();
        names.add(framework);
        return names;
    }

    /** The names of all years, to tell headings from other rows before the year is known. */
    static HeadingNames ofAny(KnownYears years) {
        return years.equals(KnownYears.builtIn()) ? BuiltIn.NAMES : all(years);
    }

    private static HeadingNames all(KnownYears years) {
        HeadingNames names = new HeadingNames();
        years.years().forEach(year -> names.add(years.find(year).orElseThrow()));
        return names;
    }

    /** The subject that a heading names; of an item in parts whose part it does not name, the item. */
    Optional<String> find(String heading) {
        String key = withoutItemWord(HeadingWords.heading(heading));
        return exact(key).or(() -> byFirstWord(key));
    }

    /** {@code e1} of {@code ข้อ e1}. */
    private static String withoutItemWord(String key) {
        return HeadingWords.of("item-word").stream()
                .filter(word -> key.startsWith(word + " "))
                .findFirst()
                .map(word -> key.substring(word.length() + 1))
                .orElse(key);
    }

    private Optional<String> exact(String key) {
        return Optional.ofNullable(ids.get(squeezed(key)));
    }

    /** An id and then what it asks, and perhaps the part: {@code e1 ขั้นตอนและเวลา (ส่วนที่ 1)}. */
    private Optional<String> byFirstWord(String key) {
        Matcher words = FIRST_WORD.matcher(key);
        if (!words.matches()) {
            return Optional.empty();
        }
        Matcher part = PART_AT_END.matcher(words.group(2));
        Optional<String> inPart = part.matches() ? exact(words.group(1) + part.group(1)) : Optional.empty();
        return inPart.or(() ->
                exact(words.group(1)).filter(id -> HeadingWords.heading(id).equals(words.group(1))));
    }

    private void add(Framework framework) {
        framework.subjects().values().forEach(this::add);
        framework.instruments().forEach(instrument -> add(framework, instrument));
    }

    private void add(Subject subject) {
        switch (subject.kind()) {
            case OVERALL -> HeadingWords.of("overall").forEach(word -> put(word, subject.id()));
            case INDICATOR -> HeadingWords.of("indicator-word").forEach(word -> put(word + subject.id(), subject.id()));
            default -> put(subject.id(), subject.id());
        }
    }

    private void add(Framework framework, Instrument instrument) {
        put(instrument.name().th(), instrument.id());
        put(instrument.name().en(), instrument.id());
        instrument.indicators().forEach(this::add);
        instrument.indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .forEach(item -> put(item.id(), item.id()));
        List<Part> parts = instrument.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int number = i + 1;
            inPart(instrument.id(), part.id(), part, number);
            framework.subjects(Subject.Kind.ITEM).stream()
                    .filter(subject -> subject.part().filter(part::equals).isPresent())
                    .forEach(subject -> inPart(subject.whole(), subject.id(), part, number));
        }
    }

    private void add(Indicator indicator) {
        put(indicator.name().th(), indicator.id());
        put(indicator.name().en(), indicator.id());
        put(indicator.id() + indicator.name().th(), indicator.id());
    }

    /** What is measured or added up in a part, as in {@code e1 ส่วนที่ 2}. */
    private void inPart(String whole, String subject, Part part, int number) {
        put(whole + part.key(), subject);
        put(whole + part.id(), subject);
        HeadingWords.of("part-word").forEach(word -> put(whole + word + number, subject));
    }

    private void put(String name, String id) {
        ids.putIfAbsent(squeezed(HeadingWords.heading(name)), id);
    }

    private static String squeezed(String key) {
        return BETWEEN.matcher(key).replaceAll("");
    }

    /** Made only when a table is read. */
    private static final class BuiltIn {

        static final HeadingNames NAMES = all(KnownYears.builtIn());
    }
}
