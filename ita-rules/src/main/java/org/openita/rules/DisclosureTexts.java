package org.openita.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/**
 * Turns what a pack says of disclosures, whatever their numbers, into what it says of the items of one fiscal year.
 *
 * <p>The text {@code disclosure.e-service.title} becomes {@code recommend.o13.title} in a year in which the E-Service is o13, and
 * {@code (@e-service)} within any text becomes {@code (o13)}. Where an item asks for several things, the text of all of them, named
 * {@code disclosure.e-service+service-statistics.title}, goes before that of the first. A mention in brackets of what the year does
 * not ask for is left out. Immutable and thread-safe.
 */
final class DisclosureTexts {

    private static final String KEY = "disclosure.";
    private static final Pattern MENTIONS = Pattern.compile(" ?\\((@[a-z-]+(?:, @[a-z-]+)*)\\)");
    private static final Pattern MENTION = Pattern.compile("@([a-z-]+)");

    private final Crosswalk crosswalk;
    private final Framework framework;
    private final FiscalYear year;

    private DisclosureTexts(Framework framework) {
        this.framework = framework;
        this.crosswalk = framework.years().crosswalk();
        this.year = framework.fiscalYear();
    }

    /** The messages of a pack as a framework's year reads them; what they say of an item itself stands. */
    static Messages of(Messages messages, Framework framework) {
        boolean isPlain = messages.thai().values().stream().noneMatch(text -> text.indexOf('@') >= 0)
                && messages.keys().stream().noneMatch(key -> key.startsWith(KEY));
        return isPlain ? messages : new DisclosureTexts(framework).read(messages);
    }

    private Messages read(Messages messages) {
        return Messages.of(read(messages.thai()), read(messages.english()));
    }

    private Map<String, String> read(Map<String, String> texts) {
        Map<String, String> read = new HashMap<>();
        framework.items().keySet().forEach(item -> addAdvice(item, texts, read));
        texts.forEach((key, text) -> {
            if (!key.startsWith(KEY)) {
                read.put(key, text);
            }
        });
        read.replaceAll((key, text) -> withNumbers(text));
        return read;
    }

    private void addAdvice(String item, Map<String, String> texts, Map<String, String> read) {
        List<String> ids =
                crosswalk.all(year, item).stream().map(Disclosure::id).toList();
        for (String pattern : ids.isEmpty() ? List.<String>of() : FindingKind.RECOMMEND.texts()) {
            String end = pattern.substring(pattern.indexOf('}') + 1);
            String ofAll = texts.get(KEY + String.join("+", ids) + end);
            String text = ofAll == null ? texts.get(KEY + ids.get(0) + end) : ofAll;
            if (text != null) {
                read.put(pattern.replace("{0}", item), text);
            }
        }
    }

    private String withNumbers(String text) {
        return replaced(MENTIONS, text, found -> {
            String numbers = MENTION.matcher(found.group(1))
                    .results()
                    .flatMap(one -> numbers(one.group(1)).stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            String before = found.group().startsWith(" ") ? " (" : "(";
            return numbers.isEmpty() ? "" : before + numbers + ")";
        });
    }

    private List<String> numbers(String id) {
        return crosswalk.disclosures().stream()
                .filter(disclosure -> disclosure.id().equals(id))
                .flatMap(disclosure -> disclosure.in(year).stream())
                .toList();
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
