package org.openita.report.draft;

import java.util.List;
import org.openita.report.ReportRequest;
import org.openita.report.block.Contents;
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.chart.Chart;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.standing.Standing;

/** Puts a report together, chapter by chapter, in the order in which agencies hand it in. */
public final class ReportBuilder {

    private static final String PROGRAM = "OpenITA";

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Standing standing;

    private ReportBuilder(ReportRequest brief) {
        this.pages = new ChapterContext(brief);
        this.words = pages.words();
        this.standing = Standing.of(pages.analysis());
    }

    /** The report of a brief, to sign and to publish. The same brief always gives the same report. */
    public static Report of(ReportRequest brief) {
        return new ReportBuilder(brief).report();
    }

    /** What the office works with and does not publish: doubts, questions, reasons with rule and line, all items. */
    public static Report workingPapers(ReportRequest brief) {
        ReportBuilder builder = new ReportBuilder(brief);
        new WorkingPapers(builder.pages).write();
        return builder.finished("working.title", PROGRAM + " " + builder.version(), List.of());
    }

    /** The one page for who decides. */
    public static Report summary(ReportRequest brief) {
        ReportBuilder builder = new ReportBuilder(brief);
        new SummaryChapter(builder.pages, builder.standing).write();
        return builder.finished("summary.title", PROGRAM, List.of());
    }

    /** What is shown to those who decide, a slide a heading of level 1. */
    public static Report slides(ReportRequest brief) {
        ReportBuilder builder = new ReportBuilder(brief);
        new SlidesChapter(builder.pages, builder.standing).write();
        return builder.finished("title.line", PROGRAM, List.of());
    }

    /** The memo alone. */
    public static Report memo(ReportRequest brief) {
        ReportBuilder builder = new ReportBuilder(brief);
        new MemoChapter(builder.pages).write();
        return builder.finished("title.line", PROGRAM, List.of());
    }

    /** The one page for who decides as a picture for screens, 4 wide by 5 high. */
    public static Chart poster(ReportRequest brief) {
        ReportBuilder builder = new ReportBuilder(brief);
        return new SummaryPoster(builder.pages, new SummaryChapter(builder.pages, builder.standing)).chart();
    }

    private Report report() {
        if (pages.brief().memo()) {
            new MemoChapter(pages).write();
            pages.newPage(Orientation.PORTRAIT);
        }
        front();
        new BackgroundChapter(pages).write();
        new ResultChapter(pages, standing).write();
        pages.parts().forEach(this::part);
        return finished(
                "title.line", PROGRAM, new GoalsTable(pages).table().stream().toList());
    }

    private void part(Chapter part) {
        switch (part) {
            case TOPICS -> {
                pages.newPage(Orientation.PORTRAIT);
                new TopicsChapter(pages, standing).write();
            }
            case PLAN -> {
                pages.newPage(Orientation.LANDSCAPE);
                new PlanChapter(pages).write();
                pages.newPage(Orientation.PORTRAIT);
            }
            case LIMITS -> new LimitsChapter(pages).write();
            case ADVICE -> new AdviceChapter(pages).write();
        }
    }

    private Report finished(String title, String generator, List<Table> data) {
        String name = words.say(title, pages.year()) + " – " + pages.agency();
        return new Report(
                name, words.say("foot", pages.agency(), pages.year()), generator, words, pages.blocks(), data);
    }

    private String version() {
        return pages.analysis().engine().version();
    }

    private void front() {
        pages.add(pages.cover());
        pages.newPage(Orientation.PORTRAIT);
        new SummaryChapter(pages, standing).write();
        pages.newPage(Orientation.PORTRAIT);
        pages.add(new Contents(words.say("contents")));
        pages.newPage(Orientation.PORTRAIT);
    }
}
