package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;

/** Finds what has a score where a text speaks of it. */
final class SubjectMentions {

    private final Framework framework;
    private final ItemNumbers items;
    private final Pattern number;
    private final Pattern next;
    private final Pattern to;
    private final Pattern name;
    private final Pattern subIndicator;
    private final Pattern subIndicatorNext;
    private final Pattern instrument;
    private final Pattern partId;
    private final Pattern partFirst;
    private final Pattern overall;

    SubjectMentions(Patterns patterns, Framework framework) {
        this.framework = framework;
        this.items = new ItemNumbers(patterns, framework);
        this.number = patterns.pattern("indicator.number");
        this.next = patterns.pattern("indicator.next");
        this.to = patterns.pattern("indicator.to");
        this.name = patterns.pattern("indicator.name");
        this.subIndicator = patterns.pattern("sub.indicator");
        this.subIndicatorNext = patterns.pattern("sub.indicator.next");
        this.instrument = patterns.pattern("instrument");
        this.partId = patterns.pattern("part.id");
        this.partFirst = patterns.pattern("part.first");
        this.overall = patterns.pattern("overall");
    }

    /** All mentions in a passage, in order; of two that overlap, that which begins first or is longer. */
    List<Mention> in(Passage passage) {
        String text = passage.text();
        List<Mention> found = new ArrayList<>();
        gather(items.in(passage), found, items::id, match -> true);
        gatherNumbers(text, number, next, found);
        gatherNumbers(text, subIndicator, subIndicatorNext, found);
        gather(name.matcher(text), found, match -> named(match.group("name")), match -> match.group("prefix") != null);
        gather(instrument.matcher(text), found, this::instrumentOrPart, match -> true);
        gather(partId.matcher(text), found, match -> Optional.of(match.group("id")), match -> true);
        gather(partFirst.matcher(text), found, match -> part(match.group("id"), match.group("part")), match -> true);
        gather(overall.matcher(text), found, match -> Optional.of(Subject.OVERALL), match -> true);
        return apart(found);
    }

    private void gather(
            Matcher found,
            List<Mention> into,
            Function<Matcher, Optional<String>> subject,
            Function<Matcher, Boolean> strong) {
        while (found.find()) {
            subject.apply(found)
                    .filter(this::isKnown)
                    .ifPresent(id -> into.add(new Mention(start(found), found.end(), id, strong.apply(found))));
        }
    }

    /** Numbers, and those that follow in a list: indicators 6, 7 and 8; or as a range, each of which is mentioned there. */
    private void gatherNumbers(String text, Pattern first, Pattern following, List<Mention> into) {
        Matcher found = first.matcher(text);
        Matcher after = following.matcher(text);
        while (found.find()) {
            int start = start(found);
            int end = found.end();
            String id = found.group("number");
            add(start, end, id, into);
            end = range(text, end, id, first, into);
            while (after.find(end) && after.start() == end && isKnown(after.group("number"))) {
                add(after.start("number"), after.end(), after.group("number"), into);
                end = range(text, after.end(), after.group("number"), first, into);
            }
        }
    }

    private int range(String text, int end, String from, Pattern first, List<Mention> into) {
        Matcher last = to.matcher(text);
        if (first != number || !last.find(end) || last.start() != end || !isKnown(last.group("number"))) {
            return end;
        }
        int most = Integer.parseInt(last.group("number"));
        for (int i = Integer.parseInt(from) + 1; i <= most; i++) {
            add(last.start("number"), last.end(), String.valueOf(i), into);
        }
        return last.end();
    }

    /** Where words begin: an expression takes the blank before them too. */
    private static int start(Matcher found) {
        return found.group().startsWith(" ") ? found.start() + 1 : found.start();
    }

    private void add(int start, int end, String id, List<Mention> into) {
        String plain = id.startsWith("0") ? id.substring(1) : id;
        if (isKnown(plain)) {
            into.add(new Mention(start, end, plain, true));
        }
    }

    private boolean isKnown(String id) {
        return framework.findSubject(id).isPresent() || framework.items().containsKey(id);
    }

    private static List<Mention> apart(List<Mention> found) {
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(mention -> -mention.end()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            Optional<Mention> last = apart.isEmpty() ? Optional.empty() : Optional.of(apart.get(apart.size() - 1));
            boolean isSamePlace = last.filter(before ->
                            before.start() == mention.start() && before.end() == mention.end() && isIndicator(mention))
                    .isPresent();
            if (isSamePlace || last.isEmpty() || last.get().end() <= mention.start()) {
                apart.add(mention);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean isIndicator(Mention mention) {
        return Character.isDigit(mention.subject().charAt(0));
    }

    private Optional<String> named(String words) {
        String plain = words.replaceAll("\\s", "");
        return framework.indicators().stream()
                .filter(indicator -> isNamed(indicator.name(), plain))
                .map(Indicator::id)
                .findFirst();
    }

    private static boolean isNamed(Text name, String plain) {
        return name.th().replaceAll("\\s", "").equals(plain);
    }

    private Optional<String> instrumentOrPart(Matcher found) {
        Optional<String> id = Optional.ofNullable(found.group("id"))
                .or(() -> framework.instruments().stream()
                        .filter(one -> isNamed(one.name(), found.group("name").replaceAll("\\s", "")))
                        .map(Instrument::id)
                        .findFirst());
        return id.flatMap(of -> found.group("part") == null ? id : part(of, found.group("part")));
    }

    private Optional<String> part(String instrumentId, String number) {
        return framework.instrument(instrumentId).stream()
                .flatMap(of -> of.parts().stream())
                .filter(part -> part.key().endsWith(number))
                .map(Part::id)
                .findFirst()
                .or(() -> Optional.of(instrumentId));
    }
}
