package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;

/** Finds what has a score where a text speaks of it. */
final class SubjectMentions {

    /** A place in a line that speaks of a subject. */
    record Mention(int start, int end, String subject) {}

    private final ExpectedFigures facts;
    private final Pattern item;
    private final Pattern number;
    private final Pattern name;
    private final Pattern instruments;

    private SubjectMentions(ExpectedFigures facts, Patterns patterns, Pattern instruments) {
        this.facts = facts;
        this.item = patterns.pattern("item");
        this.number = patterns.pattern("indicator.number");
        this.name = patterns.pattern("indicator.name");
        this.instruments = instruments;
    }

    static SubjectMentions of(Patterns patterns, ExpectedFigures facts) {
        String parts = facts.parts()
                .map(Part::name)
                .map(name -> name.th().replace(" ", "\\s*"))
                .collect(Collectors.joining("|"));
        String ids =
                facts.framework().instruments().stream().map(Instrument::id).collect(Collectors.joining("|"));
        return new SubjectMentions(facts, patterns, Pattern.compile(parts.isEmpty() ? ids : parts + "|" + ids));
    }

    /** All mentions in a line, in order. */
    List<Mention> in(Line line) {
        List<Mention> mentions = new ArrayList<>();
        gather(
                item.matcher(line.text()),
                mentions,
                found -> Optional.of(found.group().toLowerCase(Locale.ROOT)));
        gather(number.matcher(line.text()), mentions, found -> Optional.of(found.group("number")));
        gather(name.matcher(line.text()), mentions, found -> named(found.group("name")));
        gather(instruments.matcher(line.text()), mentions, found -> partOrInstrument(found.group()));
        mentions.sort(Comparator.comparingInt(Mention::end));
        return mentions;
    }

    /** The last subject before an index, at most so many characters away. */
    Optional<Mention> before(Line line, int index, int reach) {
        return in(line).stream()
                .filter(mention -> mention.end() <= index && mention.end() >= index - reach)
                .reduce((earlier, later) -> later);
    }

    private void gather(Matcher found, List<Mention> into, Function<Matcher, Optional<String>> subject) {
        while (found.find()) {
            subject.apply(found)
                    .filter(id -> facts.framework().subjects().containsKey(id)
                            || facts.framework().items().containsKey(id))
                    .ifPresent(id -> into.add(new Mention(found.start(), found.end(), id)));
        }
    }

    private Optional<String> named(String words) {
        return facts.framework().indicators().stream()
                .filter(indicator -> indicator.name().th().equals(words))
                .map(Indicator::id)
                .findFirst();
    }

    private Optional<String> partOrInstrument(String words) {
        String plain = words.replaceAll("\\s", "");
        return facts.parts()
                .filter(part -> part.name().th().replaceAll("\\s", "").equals(plain))
                .map(Part::id)
                .findFirst()
                .or(() -> Optional.of(words));
    }
}
