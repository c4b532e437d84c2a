package org.openita.report.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.report.block.Block;
import org.openita.report.block.Cover;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Links;
import org.openita.report.block.Links.Link;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Tone;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.EarlierYear;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.LeftOut;

/** The page of one group. Not thread-safe. */
final class GroupPage {

    /** Longer lists are nothing to read; the workbook and the pages of the parts have them. */
    private static final int MOST_LISTED = 500;

    private final CountryTexts texts;
    private final AgencyGroup group;
    private final GroupTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    GroupPage(CountryTexts texts, AgencyGroup group) {
        this.texts = texts;
        this.group = group;
        this.tables = new GroupTables(texts, group);
    }

    Report report() {
        blocks.add(new Cover(
                List.of(texts.say("country.title", texts.year()), texts.name(group)), List.of(), Optional.empty()));
        links();
        summary();
        parts();
        scores();
        advice();
        changes();
        members();
        definitions();
        return new Report(
                texts.title(group),
                texts.foot(),
                "OpenITA " + texts.country().engine().version(),
                texts.words(),
                blocks,
                List.of());
    }

    private void links() {
        List<Link> links = new ArrayList<>();
        Optional<AgencyGroup> above = texts.parent(group);
        while (above.isPresent()) {
            links.add(0, new Link(texts.name(above.get()), CountryFiles.page(above.get())));
            above = texts.parent(above.get());
        }
        if (!links.isEmpty()) {
            blocks.add(new Links(texts.say("country.links"), links));
        }
    }

    private void summary() {
        heading("country.summary");
        blocks.add(new KeyFigures(List.of(agencies(), mean(), median(), passed())));
        blocks.add(Paragraph.of(sentence()));
        notices();
    }

    private KeyFigures.Fact agencies() {
        String note = group.withoutScore() == 0
                ? texts.say("country.all-scored")
                : texts.say("country.some-scored", group.overall().agencies(), group.withoutScore());
        return new KeyFigures.Fact(texts.say("country.agencies"), texts.count(group.agencies()), note, Tone.PLAIN);
    }

    private KeyFigures.Fact mean() {
        String note = group.rank()
                .filter(rank -> rank.of() > 1)
                .map(rank -> texts.say(
                        rank.isShared() ? "country.rank-of.shared" : "country.rank-of",
                        rank.place(),
                        rank.of(),
                        texts.groupings(group.grouping())))
                .orElseGet(() -> texts.say("fact.of-hundred"));
        return new KeyFigures.Fact(
                texts.say("country.mean"), texts.points(group.overall().mean()), note, Tone.PLAIN);
    }

    private KeyFigures.Fact median() {
        String note = texts.say(
                "country.middle-half",
                texts.points(group.overall().lower()),
                texts.points(group.overall().upper()));
        return new KeyFigures.Fact(
                texts.say("country.median"), texts.points(group.overall().median()), note, Tone.PLAIN);
    }

    private KeyFigures.Fact passed() {
        AgencyGroup.Passed passed = group.passed();
        String share = passed.percent()
                .map(percent -> texts.say("percent", texts.points(percent)))
                .orElse("–");
        String note = passed.percent().isPresent()
                ? texts.say("country.passed-of", passed.passed(), passed.known())
                : texts.say("country.passed-unknown");
        return new KeyFigures.Fact(texts.say("country.passed"), share, note, Tone.PLAIN);
    }

    private String sentence() {
        String key = group.passed().percent().isPresent() ? "country.sentence" : "country.sentence.no-passed";
        return texts.say(
                key,
                texts.name(group),
                group.overall().agencies(),
                texts.points(group.overall().mean()),
                texts.points(group.overall().median()),
                texts.points(group.overall().lower()),
                texts.points(group.overall().upper()),
                group.passed().passed(),
                group.passed().known(),
                texts.points(group.passed().percent()));
    }

    private void notices() {
        if (texts.problems() > 0) {
            notice("country.problems", texts.problems());
        }
        if (group.withoutScore() > 0) {
            notice("country.without", group.withoutScore());
        }
        if (group.within().isEmpty() && texts.country().givenTwice() > 0) {
            notice("country.twice", texts.country().givenTwice());
        }
    }

    private void parts() {
        for (Grouping grouping : List.of(Grouping.PROVINCE, Grouping.DISTRICT, Grouping.KIND)) {
            Optional<Table> parts = tables.parts(grouping);
            parts.ifPresent(table -> {
                heading("country.by." + grouping.key());
                GroupCharts.parts(texts, group, grouping).ifPresent(blocks::add);
                blocks.add(table);
            });
            if (group.within().isEmpty()) {
                leftOut(grouping);
            }
        }
    }

    private void leftOut(Grouping grouping) {
        LeftOut out = texts.country().leftOut().getOrDefault(grouping, new LeftOut(0, 0, 0));
        if (out.groups() > 0) {
            small("country.left-out", texts.groupings(grouping), out.groups(), out.agencies());
        }
        if (out.notSaid() > 0) {
            small("country.not-said", texts.groupings(grouping), out.notSaid());
        }
    }

    private void scores() {
        heading("country.scores");
        GroupCharts.indicators(texts, group).ifPresent(blocks::add);
        blocks.add(tables.spreads());
        blocks.add(tables.levels());
    }

    private void advice() {
        Optional<Table> weakest = tables.weakest();
        Optional<Table> advice = tables.advice();
        if (weakest.isPresent() || advice.isPresent()) {
            heading("country.improve");
            weakest.ifPresent(blocks::add);
            advice.ifPresent(blocks::add);
        }
    }

    private void changes() {
        Optional<EarlierYear> before = texts.country().yearBefore();
        if (before.isEmpty()) {
            return;
        }
        EarlierYear year = before.get();
        blocks.add(headed(texts.say("country.changes", texts.year(year.fiscalYear()))));
        blocks.add(Paragraph.of(group.changes()
                .map(changes -> texts.say(
                        "country.changed",
                        changes.compared(),
                        texts.words().signed(changes.mean()),
                        texts.year(year.fiscalYear())))
                .orElseGet(() -> texts.say("country.changed.none"))));
        year.changes().forEach(change -> notice("country.method", texts.in(change.what())));
        tables.changes().forEach(blocks::add);
        if (group.within().isEmpty()) {
            small("country.found", year.found(), year.isNew(), year.gone());
            if (year.doubtful() + year.byNameAlone() > 0) {
                notice("country.doubtful", year.doubtful(), year.byNameAlone());
                List<String> names = year.toLookAt().stream().map(texts::agency).toList();
                if (!names.isEmpty()) {
                    blocks.add(new ItemList(List.of(), names));
                }
            }
        }
    }

    private void members() {
        heading("country.members.title");
        if (group.members().size() > MOST_LISTED) {
            blocks.add(Paragraph.of(
                    texts.say("country.members.many", group.members().size())));
            return;
        }
        tables.members().ifPresent(blocks::add);
        long unnamed = group.members().stream()
                .filter(member -> member.agency().isEmpty())
                .count();
        if (unnamed > 0) {
            small("country.unnamed.why", unnamed);
        }
    }

    private void definitions() {
        heading("country.definitions");
        blocks.add(new ItemList(List.of(), texts.definitions()));
    }

    private void heading(String key) {
        blocks.add(headed(texts.say(key)));
    }

    private Heading headed(String text) {
        headings++;
        return new Heading(1, text, "s" + headings);
    }

    private void notice(String key, Object... arguments) {
        blocks.add(new Paragraph("", texts.say(key, arguments), Paragraph.Style.NOTICE));
    }

    private void small(String key, Object... arguments) {
        blocks.add(new Paragraph("", texts.say(key, arguments), Paragraph.Style.SMALL));
    }
}
