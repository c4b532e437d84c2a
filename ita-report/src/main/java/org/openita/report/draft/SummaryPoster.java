package org.openita.report.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.framework.Subject;
import org.openita.report.chart.Chart;
import org.openita.report.chart.Poster;
import org.openita.report.chart.Poster.Section;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.PlannedAction;

/** The page for who decides as a picture: for messages and notice boards. */
final class SummaryPoster {

    private static final int MOST = 3;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final SummaryChapter summary;

    SummaryPoster(ChapterContext pages, SummaryChapter summary) {
        this.pages = pages;
        this.words = pages.words();
        this.summary = summary;
    }

    Chart chart() {
        String heading = words.say("poster.title", pages.year());
        String score = pages.score(Subject.OVERALL);
        String level = words.in(pages.analysis().level().name());
        String missing = summary.missing().orElse("");
        List<Section> sections = List.of(
                new Section(words.say("summary.strengths"), summary.strong()),
                new Section(
                        words.say("summary.urgent"),
                        summary.first().stream().limit(MOST).map(this::point).toList()));
        String lists = sections.stream()
                .map(section -> section.title() + ": " + String.join("; ", section.points()))
                .collect(Collectors.joining("; "));
        return new Poster(
                heading,
                pages.agencyWithPlace(),
                score,
                words.say("poster.score"),
                level,
                missing,
                sections,
                words.say("poster.foot", pages.agency()),
                String.join("; ", List.of(heading, pages.agencyWithPlace(), score, level, missing, lists)));
    }

    private String point(PlannedAction action) {
        return words.say(
                "poster.urgent", pages.number(action), action.action().title(), action.lead(), summary.due(action));
    }
}
