package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Looks at indicators that were published without their items, which are passed or failed: some scores no number of passed
 * items gives, and some tell in so many words what was missed. Immutable and thread-safe.
 */
final class PassedItemsCheck {

    /** Of more ways than this to one score none says much. */
    private static final int MOST_WAYS = 3;

    private final ImmutableList<PassedItems> indicators;
    private final NoteTexts words;

    PassedItemsCheck(Framework framework, NoteTexts words) {
        this.words = words;
        this.indicators =
                framework.indicators().stream().flatMap(PassedItems::of).collect(ImmutableList.toImmutableList());
    }

    void note(Assessment assessment, Consumer<Note> notes) {
        List<PassedItems> impossible = new ArrayList<>(0);
        for (PassedItems items : indicators) {
            Score score = published(items.indicator(), assessment);
            if (score.isPresent() && !items.give(score.hundredths())) {
                impossible.add(items);
            } else if (score.isPresent() && score.hundredths() < Score.MAX_HUNDREDTHS) {
                missed(items, score, assessment, notes);
            }
        }
        boolean isAverage = impossible.size() > 1;
        impossible.forEach(items -> notes.accept(
                impossible(items, published(items.indicator(), assessment).hundredths(), isAverage)));
    }

    private static Score published(Indicator indicator, Assessment assessment) {
        return assessment.published().getOrDefault(indicator.id(), Score.MISSING);
    }

    /** One that cannot be is a misprint; where none can be, somebody took the mean of several agencies. */
    private Note impossible(PassedItems items, long hundredths, boolean isAverage) {
        List<Long> nearest = items.nearest(hundredths);
        List<Text> said = nearest.stream().map(score -> candidate(items, score)).toList();
        return new Note(
                NoteKind.IMPOSSIBLE_SCORE,
                words.text(
                        isAverage ? "impossible.average" : "impossible",
                        words.name(items.indicator().id()),
                        points(hundredths),
                        said.get(0),
                        said.get(1)),
                NoteTexts.details(
                        "subject",
                        items.indicator().id(),
                        "value",
                        points(hundredths),
                        "candidates",
                        nearest.stream().map(PassedItemsCheck::points).toList(),
                        "confidence",
                        isAverage ? "low" : items.confidence()));
    }

    private Text candidate(PassedItems items, long hundredths) {
        List<Map<String, Integer>> ways = items.ways(hundredths, MOST_WAYS);
        return ways.size() > MOST_WAYS || hundredths == Score.MAX_HUNDREDTHS
                ? Text.same(points(hundredths).toPlainString())
                : words.text("impossible.candidate", points(hundredths), said(ways));
    }

    private void missed(PassedItems items, Score score, Assessment assessment, Consumer<Note> notes) {
        boolean isPublishedAlone = items.indicator().items().stream()
                .noneMatch(item -> assessment.items().containsKey(item.id()));
        List<Map<String, Integer>> ways = isPublishedAlone ? items.ways(score.hundredths(), MOST_WAYS) : List.of();
        if (!ways.isEmpty() && ways.size() <= MOST_WAYS) {
            notes.accept(missed(items, score, ways));
        }
    }

    private Note missed(PassedItems items, Score score, List<Map<String, Integer>> ways) {
        String id = items.indicator().id();
        return new Note(
                NoteKind.MISSED_ITEMS,
                words.text("missed", words.name(id), score.shown(), said(ways)),
                NoteTexts.details(
                        "subject", id, "value", score.shown(), "ways", ways, "confidence", items.confidence()));
    }

    private Text said(List<Map<String, Integer>> ways) {
        Text or = words.text("missed.or");
        List<Text> all = ways.stream().map(this::said).toList();
        return new Text(
                String.join(or.th(), all.stream().map(Text::th).toList()),
                String.join(or.en(), all.stream().map(Text::en).toList()));
    }

    private Text said(Map<String, Integer> way) {
        return Text.join(
                way.entrySet().stream()
                        .map(group -> words.text("missed.of", group.getValue(), group.getKey()))
                        .toList(),
                " + ");
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
