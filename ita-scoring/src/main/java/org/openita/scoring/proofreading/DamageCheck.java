package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.scoring.proofreading.Discrepancy.Sure;

/** Looks for text that was damaged on its way: letters lost, put in boxes, or of another alphabet. */
final class DamageCheck implements ReportCheck {

    private static final int AROUND = 10;
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private final ExpectedFigures facts;
    private final Pattern lost;
    private final Pattern strange;
    private final Pattern broken;
    private final Pattern word;
    private final List<String> words;

    DamageCheck(Patterns patterns, ExpectedFigures facts) {
        this.facts = facts;
        this.lost = patterns.pattern("damage.lost");
        this.strange = patterns.pattern("damage.strange");
        this.broken = patterns.pattern("damage.broken");
        this.words = patterns.list("damage.words");
        this.word = Pattern.compile(
                words.stream().flatMap(DamageCheck::damaged).distinct().collect(Collectors.joining("|")));
    }

    /** What is left of a word if a letter within it is lost, or any of its marks. */
    private static Stream<String> damaged(String word) {
        Stream<String> letter = IntStream.range(1, word.length() - 1)
                .mapToObj(lost -> word.substring(0, lost) + word.substring(lost + 1))
                .filter(left -> !word.contains(left));
        String marks = MARK.matcher(word).replaceAll("$0?");
        return Stream.concat(letter, marks.equals(word) ? Stream.empty() : Stream.of(marks));
    }

    @Override
    public void read(Passage passage, Consumer<Discrepancy> remarks) {
        all(passage, lost, "damage.lost", remarks);
        all(passage, strange, "damage.strange", remarks);
        all(passage, broken, "damage.word", remarks);
        all(passage, word, "damage.word", remarks);
    }

    /** All that is damaged alike is one remark, whatever the words. */
    private void all(Passage passage, Pattern damage, String key, Consumer<Discrepancy> remarks) {
        Matcher found = damage.matcher(passage.text());
        while (found.find()) {
            if (words.contains(found.group())) {
                continue;
            }
            int end = Math.min(found.end() + AROUND, passage.text().length());
            Quote quote = passage.quote(Math.max(0, found.start() - AROUND), end);
            remarks.accept(new Discrepancy(
                    "text-damaged",
                    new Quote(quote.line(), quote.offset(), quote.written(), key),
                    facts.messages().text(key),
                    Optional.empty(),
                    "",
                    Sure.HIGH));
        }
    }
}
