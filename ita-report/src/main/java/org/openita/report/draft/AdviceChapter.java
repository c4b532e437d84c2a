package org.openita.report.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openita.model.finding.Recommendation;
import org.openita.report.block.ItemList;
import org.openita.report.block.Paragraph;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.InstrumentAdvice;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.report.Sentence;

/** Instrument by instrument, what is weak, what can become better, what is strong, and what is suggested; then what helps all. */
final class AdviceChapter {

    private final ChapterContext pages;
    private final ReportTexts words;

    AdviceChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.partHeading(Chapter.ADVICE, pages.agency());
        if (!pages.improvements().isEmpty()) {
            pages.say("advice.intro", Counted.of(pages), pages.part(Chapter.PLAN));
        } else if (pages.openAdvice().isEmpty()) {
            pages.say("advice.none");
        }
        pages.openAdvice().ifPresent(note -> pages.add(Paragraph.of(words.in(note.text()))));
        pages.facts().instruments().stream().filter(AdviceChapter::hasContent).forEach(this::instrument);
        ofTheWork();
    }

    private static boolean hasContent(InstrumentAdvice advice) {
        return !advice.strengths().isEmpty()
                || !advice.suggestions().isEmpty()
                || !advice.corrections().isEmpty();
    }

    private void instrument(InstrumentAdvice advice) {
        pages.heading(2, words.say("advice.instrument", advice.name(), advice.instrument()));
        improvements("advice.weaknesses", advice, true);
        improvements("advice.better", advice, false);
        strengths(advice);
        suggestions(advice);
    }

    private void improvements(String key, InstrumentAdvice advice, boolean weak) {
        List<PlannedAction> some = pages.improvements().stream()
                .filter(action -> action.action().instrument().equals(advice.instrument()))
                .filter(action -> action.urgency().isWeakness() == weak)
                .toList();
        if (!some.isEmpty()) {
            pages.heading(3, words.say(key));
            pages.add(new ItemList(
                    some.stream().map(action -> pages.number(action) + ".").toList(),
                    some.stream().map(this::improvement).toList()));
        }
    }

    private String improvement(PlannedAction action) {
        List<String> about = action.action().items().stream()
                .map(pages::about)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String items = about.isEmpty() ? words.alone(action.finding()) : pages.and(about);
        return words.say("advice.improvement", items, words.in(action.action().title()), action.lead());
    }

    private void strengths(InstrumentAdvice advice) {
        List<String> strong = advice.strengths().stream()
                .map(Sentence::subjects)
                .flatMap(List::stream)
                .map(pages::fullLabel)
                .distinct()
                .toList();
        if (!strong.isEmpty()) {
            pages.heading(3, words.say("advice.strengths"));
            pages.add(Paragraph.of(words.say("advice.strong", pages.and(strong))));
        }
    }

    /** In the order of the plan and under its numbers and titles, so that the two do not speak past one another. */
    private void suggestions(InstrumentAdvice advice) {
        if (advice.suggestions().isEmpty()) {
            return;
        }
        pages.heading(3, words.say("advice.suggestions"));
        Set<Recommendation> told = new HashSet<>();
        for (PlannedAction action : pages.improvements()) {
            advice.suggestions().stream()
                    .filter(each ->
                            each.items().stream().anyMatch(action.action().items()::contains))
                    .filter(told::add)
                    .forEach(each -> suggestion(each, Optional.of(action)));
        }
        advice.suggestions().stream().filter(told::add).forEach(each -> suggestion(each, Optional.empty()));
    }

    private void suggestion(Recommendation advice, Optional<PlannedAction> action) {
        String lead = action.map(planned -> words.say(
                        "advice.number", pages.number(planned), planned.action().title()))
                .orElseGet(() -> words.in(advice.title()));
        pages.add(Paragraph.of(
                words.say("advice.lead", lead, String.join(", ", advice.items())), words.in(advice.text())));
    }

    /** What every agency can do so that the next round goes well. */
    private void ofTheWork() {
        pages.heading(2, words.say("advice.work"));
        List<String> points = new ArrayList<>();
        IntStream.iterate(1, each -> words.knows("advice.work." + each), each -> each + 1)
                .forEach(each -> points.add(words.say("advice.work." + each)));
        pages.numbered(points);
    }
}
