package org.openita.report.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.openita.report.ReportRequest;
import org.openita.report.block.Contents;
import org.openita.report.block.Cover;
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Report;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.standing.Standing;

/** Puts a report together, chapter by chapter, in the order in which agencies hand it in. */
public final class ReportBuilder {

    private final ChapterContext pages;
    private final ReportTexts words;

    private ReportBuilder(ReportRequest brief) {
        this.pages = new ChapterContext(brief);
        this.words = pages.words();
    }

    /** The report of a brief. The same brief always gives the same report. */
    public static Report of(ReportRequest brief) {
        return new ReportBuilder(brief).report();
    }

    private Report report() {
        Standing standing = Standing.of(pages.analysis());
        new MemoChapter(pages).write();
        front();
        new BackgroundChapter(pages).write();
        new ResultChapter(pages, standing).write();
        topics(standing);
        plan();
        pages.newPage(Orientation.PORTRAIT);
        new LimitsChapter(pages).write();
        new AdviceChapter(pages).write();
        pages.newPage(Orientation.PORTRAIT);
        new AppendixChapter(pages).write();
        return new Report(
                title(),
                foot(),
                "OpenITA " + pages.analysis().engine().version(),
                words,
                pages.blocks(),
                new GoalsTable(pages).table().stream().toList());
    }

    private void front() {
        pages.newPage(Orientation.PORTRAIT);
        pages.add(new Cover(
                titleLines(),
                List.of(pages.unit(pages.facts().profile().preparedBy()), pages.agencyWithPlace()),
                Logo.of(pages)));
        pages.newPage(Orientation.PORTRAIT);
        pages.add(new Contents(words.say("contents")));
        pages.newPage(Orientation.PORTRAIT);
    }

    /** Broken where a reader would pause. */
    private List<String> titleLines() {
        return IntStream.iterate(1, line -> words.knows("title." + line), line -> line + 1)
                .mapToObj(line -> words.say("title." + line, pages.year()))
                .toList();
    }

    private void topics(Standing standing) {
        TopicsChapter topics = new TopicsChapter(pages, standing);
        if (topics.hasContent()) {
            pages.newPage(Orientation.PORTRAIT);
            topics.write();
        }
    }

    private void plan() {
        PlanChapter plan = new PlanChapter(pages);
        if (plan.hasContent()) {
            pages.newPage(Orientation.LANDSCAPE);
            plan.write();
        }
    }

    private String title() {
        return words.say("title.line", pages.year()) + " – " + pages.agency();
    }

    private String foot() {
        return words.say("foot", pages.analysis().engine().version());
    }
}
