package org.openita.report.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.text.Text;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ClaimText;
import org.openita.scoring.report.TopicSection;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;
import org.openita.scoring.result.Statements;

/**
 * What the office works with and does not publish: doubtful figures, what to ask, what the figures say one by one, and for every claim
 * the rule that makes it.
 */
final class WorkingPapers {

    private static final int HASH_SHOWN = 12;

    private final ChapterContext pages;
    private final ReportTexts words;

    WorkingPapers(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.heading(1, words.say("working"));
        pages.say("working.intro", pages.agency(), pages.year());
        notes();
        questions();
        figures();
        reasons();
        items();
        sources();
    }

    private void notes() {
        List<Note> notes = pages.analysis().notes();
        pages.heading(2, words.say("appendix.notes"));
        if (notes.isEmpty()) {
            pages.say("appendix.notes.none");
            return;
        }
        pages.say("appendix.notes.intro", notes.size());
        pages.numbered(notes.stream().map(note -> words.in(note.text())).toList());
    }

    /** What only the assessors can answer. */
    private void questions() {
        List<String> questions = pages.analysis().notes().stream()
                .filter(Note::isDoubt)
                .map(note -> words.say("working.question", note.text()))
                .toList();
        if (!questions.isEmpty()) {
            pages.heading(2, words.say("working.questions"));
            pages.say("working.questions.intro");
            pages.numbered(questions);
        }
    }

    /** What the figures say one by one, from the whole down to the rows of the topics. */
    private void figures() {
        pages.heading(2, words.say("working.figures"));
        pages.tell(pages.facts().overview());
        new OutlookTable(pages).write();
        pages.facts().instruments().stream()
                .filter(advice -> !advice.narrative().isEmpty())
                .forEach(advice -> {
                    pages.heading(3, words.say("advice.instrument", advice.name(), advice.instrument()));
                    pages.tell(advice.narrative());
                });
        pages.facts().topics().stream().filter(Chapter::hasScores).forEach(this::topic);
    }

    private void topic(TopicSection topic) {
        pages.heading(3, words.say("topic", topic.id(), words.in(topic.name())));
        topic.rows().stream().filter(Chapter::hasScores).forEach(row -> {
            String verdict = words.say("verdict." + row.verdict());
            pages.add(Paragraph.of(words.say("topic.row", row.instrumentName(), row.instrument(), verdict), ""));
            pages.tell(row.narrative());
        });
    }

    private void reasons() {
        Map<String, List<Because>> claims = claims(pages.analysis());
        claims.values().removeIf(List::isEmpty);
        if (claims.isEmpty()) {
            return;
        }
        pages.heading(2, words.say("appendix.reasons"));
        pages.say("appendix.reasons.intro");
        List<Column> columns = List.of(
                Column.text(words.say("reason.claim"), 5),
                Column.text(words.say("reason.why"), 5.4),
                Column.text(words.say("reason.rule"), 4.4));
        List<Row> rows = new ArrayList<>();
        claims.forEach((claim, reasons) -> rows.add(row(claim, reasons)));
        pages.add(new Table("reasons", words.say("appendix.reasons.table"), columns, rows));
    }

    private Row row(String claim, List<Because> reasons) {
        List<String> why = reasons.stream().map(this::claim).distinct().toList();
        List<String> sources = reasons.stream()
                .map(reason -> ReportTexts.plain(reason.source()))
                .distinct()
                .toList();
        return Row.of(Cell.of(claim), Cell.of(why), Cell.of(sources));
    }

    private String claim(Because because) {
        Text name = Text.same(pages.label(because.subject()));
        return words.alone(ClaimText.of(because, name));
    }

    /** Everything the report claims by a rule, with its reasons; claims that read alike are told once. */
    private Map<String, List<Because>> claims(Analysis analysis) {
        Map<String, List<Because>> claims = new LinkedHashMap<>();
        claims.put(
                words.say("reason.level", words.in(analysis.level().name())),
                analysis.level().because());
        analysis.targets()
                .forEach(target -> claims.put(
                        words.say(target.reached() ? "reason.reached" : "reason.missed", words.in(target.name())),
                        target.because()));
        analysis.recommendations()
                .forEach(advice -> claims.put(words.say("reason.advice", advice.code()), advice.because()));
        pages.facts()
                .plan()
                .actions()
                .forEach(action -> claims.put(
                        words.say("reason.action", action.action().title()),
                        action.action().because()));
        pages.facts().limits().forEach(limit -> claims.put(words.say("reason.limit", limit.text()), limit.because()));
        for (Statements said : analysis.toReader()) {
            said.list().forEach(it -> claims.put(words.say("reason.statement", said.one(), it.text()), it.because()));
        }
        analysis.topics()
                .forEach(topic -> topic.rows()
                        .forEach(row -> claims.put(
                                words.say(
                                        "reason.remark",
                                        topic.id(),
                                        row.instrument(),
                                        words.say("verdict." + row.verdict())),
                                row.because())));
        return claims;
    }

    /** Every item that has a score. */
    private void items() {
        MisprintStars doubts = new MisprintStars(pages);
        List<String> items = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        pages.analysis().scores().all(Kind.ITEM).forEach((id, score) -> {
            if (score.isPresent()) {
                String name = doubts.starred(pages.label(id), List.of(id));
                items.add(id);
                rows.add(Row.of(List.of(name, pages.about(id), words.score(score))));
            }
        });
        if (!rows.isEmpty()) {
            pages.heading(2, words.say("appendix.items"));
            List<Column> columns = List.of(
                    Column.text(words.say("item"), 2.4),
                    Column.text(words.say("item.about"), 7),
                    Column.figure(words.say("score"), 1.6));
            pages.add(new Table("items", words.say("appendix.items.table"), columns, rows));
            doubts.explain(items);
        }
    }

    private void sources() {
        pages.heading(2, words.say("appendix.made"));
        pages.say("appendix.made.text", pages.analysis().engine().version(), pages.year());
        EngineInfo engine = pages.analysis().engine();
        pages.points(Stream.concat(
                        engine.kit().map(this::kit).stream(),
                        engine.packs().stream().map(this::pack))
                .toList());
    }

    /** A year from outside says where it is from, and whether the library has one of its own. */
    private String kit(EngineInfo.Kit kit) {
        String name = kit.standsIn()
                ? words.say("appendix.made.stand-in", kit.name(), kit.version())
                : words.say("appendix.made.kit", kit.name(), kit.version());
        return withHash(name, kit.hash());
    }

    private String pack(PackInfo pack) {
        return withHash(words.say("appendix.made.pack", pack.name(), pack.version()), pack.hash());
    }

    private static String withHash(String name, String hash) {
        String shown = hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
        return ReportTexts.plain(name + " (SHA-256 " + shown + "…)");
    }
}
