package org.openita.report.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.Subject;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.AgencyGroup.Member;
import org.openita.scoring.country.AgencyGroup.Move;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.ScoreSpread;

/** The tables on the page of one group. Immutable and thread-safe. */
final class GroupTables {

    private static final int MOST_ADVICE = 10;

    private final CountryTexts texts;
    private final AgencyGroup group;

    GroupTables(CountryTexts texts, AgencyGroup group) {
        this.texts = texts;
        this.group = group;
    }

    /** How scores spread; beside those of the whole where the group is a part of it. */
    Table spreads() {
        boolean isPart = group.within().isPresent();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.say("country.what"), 6),
                count("country.agencies"),
                figure("country.mean"),
                figure("country.lower"),
                figure("country.median"),
                figure("country.upper")));
        if (isPart) {
            columns.add(figure("country.whole.mean"));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(spread(Subject.OVERALL, group.overall(), Tone.STRONG, isPart));
        group.scores().forEach((subject, spread) -> rows.add(spread(subject, spread, Tone.PLAIN, isPart)));
        return new Table("spreads", texts.say("country.spreads"), columns, rows);
    }

    private Row spread(String subject, ScoreSpread spread, Tone tone, boolean isPart) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(texts.subject(subject)).toned(tone),
                Cell.of(texts.count(spread.agencies())).toned(tone),
                Cell.of(texts.points(spread.mean())).toned(tone),
                Cell.of(texts.points(spread.lower())).toned(tone),
                Cell.of(texts.points(spread.median())).toned(tone),
                Cell.of(texts.points(spread.upper())).toned(tone)));
        if (isPart) {
            cells.add(Cell.of(texts.points(ofWhole(subject).map(ScoreSpread::mean)))
                    .toned(Tone.QUIET));
        }
        return new Row(cells);
    }

    private Optional<ScoreSpread> ofWhole(String subject) {
        AgencyGroup whole = texts.country().whole();
        return subject.equals(Subject.OVERALL)
                ? Optional.of(whole.overall())
                : Optional.ofNullable(whole.scores().get(subject));
    }

    Table levels() {
        List<Row> rows = new ArrayList<>();
        group.levels().forEach(count -> rows.add(level(texts.level(count.level()), count.agencies(), Tone.PLAIN)));
        if (group.open() > 0) {
            rows.add(level(texts.say("country.open.long"), group.open(), Tone.QUIET));
        }
        return new Table(
                "levels",
                texts.say("country.levels"),
                List.of(Column.text(texts.say("fact.level"), 6), count("country.agencies"), figure("country.share")),
                rows);
    }

    private Row level(String name, int agencies, Tone tone) {
        return Row.of(
                Cell.of(name).toned(tone),
                Cell.of(texts.count(agencies)).toned(tone),
                Cell.of(texts.points(group.percent(agencies))).toned(tone));
    }

    /** The groups of a sort that are part of this one, each a way to its page; empty where there are none. */
    Optional<Table> parts(Grouping grouping) {
        List<AgencyGroup> parts = texts.parts(group, grouping);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "groups-" + grouping.key(),
                        texts.say("country.by." + grouping.key()),
                        partColumns(texts, grouping),
                        parts.stream()
                                .map(part -> part(
                                        texts, part, Cell.of(texts.bare(part)).linkedTo(CountryFiles.page(part))))
                                .toList()));
    }

    static List<Column> partColumns(CountryTexts texts, Grouping grouping) {
        return List.of(
                Column.text(texts.groupings(grouping), 5),
                Column.figure(texts.say("country.agencies"), 2),
                Column.figure(texts.say("country.no-score"), 2),
                Column.figure(texts.say("country.mean"), 2),
                Column.figure(texts.say("country.lower"), 2),
                Column.figure(texts.say("country.median"), 2),
                Column.figure(texts.say("country.upper"), 2),
                Column.figure(texts.say("country.passed"), 2),
                Column.middle(texts.say("country.rank"), 2));
    }

    static Row part(CountryTexts texts, AgencyGroup part, Cell name) {
        return Row.of(
                name,
                Cell.of(texts.count(part.agencies())),
                Cell.of(texts.count(part.withoutScore())),
                Cell.of(texts.points(part.overall().mean())),
                Cell.of(texts.points(part.overall().lower())),
                Cell.of(texts.points(part.overall().median())),
                Cell.of(texts.points(part.overall().upper())),
                Cell.of(texts.points(part.passed().percent())),
                Cell.of(part.rank().map(texts::rank).orElse("")));
    }

    /** Empty where no item has scores of enough agencies. */
    Optional<Table> weakest() {
        return table(
                "weakest",
                "country.weakest",
                List.of(Column.text(texts.say("item"), 8), count("country.agencies"), figure("country.mean")),
                group.weakest().stream()
                        .map(item -> Row.of(
                                Cell.of(texts.subject(item.subject())),
                                Cell.of(texts.count(item.agencies())),
                                Cell.of(texts.points(item.mean()))))
                        .toList());
    }

    /** The most frequent, with those that are as frequent as the last of them. */
    Optional<Table> advice() {
        int least = group.advice().stream()
                .skip(MOST_ADVICE - 1L)
                .findFirst()
                .map(AgencyGroup.AdviceCount::agencies)
                .orElse(0);
        return table(
                "advice",
                "country.advice",
                List.of(
                        Column.middle(texts.say("country.code"), 2),
                        Column.text(texts.say("fact.advice"), 7),
                        count("country.agencies"),
                        figure("country.share")),
                group.advice().stream()
                        .filter(advice -> advice.agencies() >= least)
                        .map(advice -> Row.of(
                                Cell.of(texts.words().of(advice.code())),
                                Cell.of(texts.in(advice.title())),
                                Cell.of(texts.count(advice.agencies())),
                                Cell.of(texts.points(group.percent(advice.agencies())))))
                        .toList());
    }

    Stream<Table> changes() {
        return group.changes().stream()
                .flatMap(changes -> Stream.of(
                                moves("risen", "country.risen", changes.risen()),
                                moves("fallen", "country.fallen", changes.fallen()))
                        .flatMap(Optional::stream));
    }

    private Optional<Table> moves(String name, String caption, List<Move> moves) {
        return table(
                name,
                caption,
                List.of(
                        Column.text(texts.say("country.agency"), 6),
                        Column.text(texts.say("country.place"), 4),
                        figure("country.before"),
                        figure("country.now"),
                        figure("country.difference")),
                moves.stream()
                        .map(move -> Row.of(
                                Cell.of(texts.agency(move.agency())),
                                Cell.of(place(move.agency())),
                                Cell.of(texts.points(move.from())),
                                Cell.of(texts.points(move.to())),
                                Cell.of(texts.words().signed(move.difference()))))
                        .toList());
    }

    private String place(Agency agency) {
        return Stream.of(agency.district(), agency.province())
                .flatMap(Optional::stream)
                .map(texts.words()::of)
                .reduce((district, province) -> district + " " + province)
                .orElse("");
    }

    Optional<Table> members() {
        return table(
                "agencies",
                "country.members",
                List.of(
                        Column.middle(texts.say("country.rank"), 1.6),
                        Column.text(texts.say("country.agency"), 6),
                        Column.text(texts.say("country.place"), 4),
                        figure("fact.overall"),
                        Column.middle(texts.say("fact.level"), 3)),
                group.members().stream().map(this::member).toList());
    }

    private Row member(Member member) {
        Tone tone = member.agency().isPresent() ? Tone.PLAIN : Tone.QUIET;
        return Row.of(
                Cell.of(member.rank().map(texts::rank).orElse("–")),
                Cell.of(texts.agency(member)).toned(tone),
                Cell.of(member.agency().map(this::place).orElse("")),
                Cell.of(texts.words().score(member.overall())),
                Cell.of(texts.level(member.level())));
    }

    private Optional<Table> table(String name, String caption, List<Column> columns, List<Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(name, texts.say(caption), columns, rows));
    }

    private Column count(String key) {
        return Column.figure(texts.say(key), 2);
    }

    private Column figure(String key) {
        return Column.figure(texts.say(key), 2);
    }
}
