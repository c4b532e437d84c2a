package org.openita.tables.score;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;

/** What the subjects of a year are called in tables. Thread-safe. */
final class HeadingNames {

    private static final Pattern ALIAS = Pattern.compile("^([a-z]+)[.-]?0*([1-9][0-9]?)$");
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9\\u0E00-\\u0E7F]+");

    private static final int MOST = 5_000;

    /** Between an item and the number of a part, as people type it. */
    private static final char POINT = '.';

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Optional<String>> names = new HashMap<>();
    /** What was asked before: the same headings are looked at again and again. */
    private final Map<String, HeadingMeaning> known = new ConcurrentHashMap<>();

    private final Set<String> items = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, Set<BigDecimal>> weights = new HashMap<>();
    private final Optional<Integer> year;

    private HeadingNames(Optional<Integer> year) {
        this.year = year;
    }

    static HeadingNames of(Framework framework) {
        boolean isBuiltIn = Frameworks.find(framework.fiscalYear())
                .filter(known -> known == framework)
                .isPresent();
        return isBuiltIn
                ? BuiltIn.OF_YEARS.computeIfAbsent(framework.fiscalYear(), year -> made(framework))
                : made(framework);
    }

    private static HeadingNames made(Framework framework) {
        HeadingNames names = new HeadingNames(Optional.of(framework.fiscalYear().year()));
        names.add(framework);
        return names;
    }

    /** The names of all years, to tell headings from other rows before the year is known. */
    static HeadingNames ofAny(KnownYears years) {
        return years.equals(KnownYears.builtIn()) ? BuiltIn.NAMES : all(years);
    }

    private static HeadingNames all(KnownYears years) {
        HeadingNames names = new HeadingNames(Optional.empty());
        years.years().forEach(year -> names.add(years.find(year).orElseThrow()));
        return names;
    }

    /** The subject that a heading names; of an item in parts whose part it does not name, the item. */
    Optional<String> find(String heading) {
        return meaning(heading).scored();
    }

    /** What a heading means. A year in it must be the one whose names these are. */
    HeadingMeaning meaning(String heading) {
        String key = HeadingWords.heading(heading);
        if (known.size() > MOST) {
            known.clear();
        }
        HeadingMeaning before = known.get(key);
        if (before != null) {
            return before;
        }
        HeadingMeaning found =
                exact(key).<HeadingMeaning>map(HeadingMeaning.Of::new).orElseGet(() -> withYear(YearWords.part(key)));
        known.put(key, found);
        return found;
    }

    /** The subject of this very name. */
    Optional<String> exact(String key) {
        String squeezed = Squeezed.of(key);
        return Optional.ofNullable(ids.get(squeezed)).or(() -> names.getOrDefault(squeezed, Optional.empty()));
    }

    /** The instruments of any year. */
    Set<String> groups() {
        return groups;
    }

    /** The instruments that a text names. */
    Set<String> groups(String text) {
        Set<String> named = new HashSet<>();
        for (String word : Splitter.on(WORDS).split(HeadingWords.heading(text))) {
            exact(word).filter(groups::contains).ifPresent(named::add);
        }
        return named;
    }

    /** The instrument that a text names, if it is one only. */
    Optional<String> group(String text) {
        Set<String> named = groups(text);
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** Whether an id is that of an indicator. */
    boolean isIndicator(String id) {
        return indicators.contains(id);
    }

    /** The item that is called by its instrument and number, such as {@code OIT7}; a weight is no number. */
    Optional<String> item(String key) {
        return Optional.ofNullable(numbered.get(ALIAS.matcher(key).replaceAll("$1$2")));
    }

    /** Whether an id is that of an item, whole. */
    boolean isItem(String id) {
        return items.contains(id);
    }

    /** The subject whose name differs from a text in a few letters. */
    Optional<String> near(String text) {
        return Nearest.of(Squeezed.of(text), names.keySet()).flatMap(names::get);
    }

    private HeadingMeaning withYear(YearWords.Parted parted) {
        HeadingMeaning meaning = new HeadingParser(this).meaning(parted.rest());
        boolean isOfOther = year.isPresent()
                && parted.years().stream().anyMatch(named -> !year.get().equals(named));
        return isOfOther && meaning instanceof HeadingMeaning.Of of ? new HeadingMeaning.Other(of.subject()) : meaning;
    }

    private void add(Framework framework) {
        framework.subjects().values().forEach(this::add);
        framework.instruments().forEach(instrument -> add(framework, instrument));
        WeightGroup.weights(framework)
                .forEach((subject, weight) ->
                        weights.computeIfAbsent(subject, key -> new HashSet<>()).add(weight));
    }

    /** The weights of a subject in these years, in points of the overall score. */
    Set<BigDecimal> weights(String subject) {
        return weights.getOrDefault(subject, Set.of());
    }

    private void add(Subject subject) {
        switch (subject.kind()) {
            case OVERALL -> HeadingWords.of("overall").forEach(word -> put(word, subject.id()));
            case INDICATOR, SUB_INDICATOR -> {
                HeadingWords.of("indicator-word").forEach(word -> put(word + subject.id(), subject.id()));
                named(subject.name().th(), subject.name().en(), subject.id());
            }
            default -> put(subject.id(), subject.id());
        }
        if (subject.kind() == Subject.Kind.SUB_INDICATOR) {
            put(subject.id(), subject.id());
        }
    }

    private void add(Framework framework, Instrument instrument) {
        groups.add(instrument.id());
        put(instrument.name().th(), instrument.id());
        put(instrument.name().en(), instrument.id());
        put(instrument.id() + instrument.name().th(), instrument.id());
        put(instrument.id() + instrument.name().en(), instrument.id());
        put(instrument.name().th() + instrument.id(), instrument.id());
        put(instrument.name().en() + instrument.id(), instrument.id());
        named(instrument.name().th(), instrument.name().en(), instrument.id());
        instrument.indicators().forEach(indicator -> {
            indicators.add(indicator.id());
            indicator.items().forEach(item -> add(item, instrument));
        });
        List<Part> parts = instrument.parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int number = i + 1;
            inPart(instrument.id(), part.id(), part, number, instrument);
            framework.subjects(Subject.Kind.ITEM).stream()
                    .filter(subject -> subject.part().filter(part::equals).isPresent())
                    .forEach(subject -> inPart(subject.whole(), subject.id(), part, number, instrument));
        }
    }

    private void add(Item item, Instrument instrument) {
        String alias = instrument.id().toLowerCase(Locale.ROOT) + ItemId.number(item.id());
        if (!ItemId.number(item.id()).equals(weight(instrument))) {
            numbered.putIfAbsent(alias, item.id());
        }
        put(item.id(), item.id());
        items.add(item.id());
        item.name().ifPresent(name -> named(name.th(), name.en(), item.id()));
    }

    /** The weight in points of 100. */
    private static String weight(Instrument instrument) {
        return instrument.weight().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** What is measured or added up in a part, as in {@code e1 ส่วนที่ 2}. */
    private void inPart(String whole, String subject, Part part, int number, Instrument instrument) {
        put(whole + part.key(), subject);
        put(whole + part.id(), subject);
        put(whole + POINT + number, subject);
        HeadingWords.of("part-word").forEach(word -> {
            put(whole + word + number, subject);
            put(whole + instrument.id() + word + number, subject);
        });
    }

    private void put(String name, String id) {
        ids.putIfAbsent(Squeezed.of(HeadingWords.heading(name)), id);
    }

    /** A name that means different things means none. */
    private void named(String thai, String english, String id) {
        for (String name : List.of(thai, english)) {
            names.merge(
                    Squeezed.of(HeadingWords.heading(name)),
                    Optional.of(id),
                    (before, now) -> before.equals(now) ? before : Optional.empty());
        }
    }

    /** Made only when a table is read. */
    private static final class BuiltIn {

        static final HeadingNames NAMES = all(KnownYears.builtIn());
        static final Map<FiscalYear, HeadingNames> OF_YEARS = new ConcurrentHashMap<>();
    }
}
