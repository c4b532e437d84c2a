package org.openita.scoring.proofreading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;

/** Reads the numbers of items as reports have them: {@code O36}, {@code o-36}, its letter spelt out, by its instrument. */
final class ItemNumbers {

    private final Framework framework;
    private final Pattern item;
    private final Map<String, String> spoken;

    ItemNumbers(Patterns patterns, Framework framework) {
        this.framework = framework;
        this.item = patterns.pattern("item");
        this.spoken = patterns.list("item.spoken").stream()
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    Matcher in(Passage passage) {
        return item.matcher(passage.text());
    }

    /** The id that was found, whether the year has it or not; empty where its letter is that of no item. */
    Optional<String> id(Matcher found) {
        return letter(found)
                .filter(letter -> framework.items().keySet().stream().anyMatch(id -> id.startsWith(letter)))
                .map(letter -> letter + number(found));
    }

    private Optional<String> letter(Matcher found) {
        if (found.group("instrument") != null) {
            return framework.instrument(found.group("instrument")).stream()
                    .flatMap(instrument -> instrument.indicators().stream())
                    .flatMap(indicator -> indicator.items().stream())
                    .map(Item::id)
                    .map(id -> id.substring(0, 1))
                    .findFirst();
        }
        if (found.group("spoken") != null) {
            return Optional.ofNullable(spoken.get(found.group("spoken")));
        }
        String letter = found.group("letter") == null ? found.group("letter2") : found.group("letter");
        return Optional.of(letter.toLowerCase(Locale.ROOT));
    }

    private static int number(Matcher found) {
        String number = found.group("number") != null ? found.group("number") : found.group("number2");
        return Integer.parseInt(number != null ? number : found.group("number3"));
    }
}
