package org.openita.report.country;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.Subject;
import org.openita.report.block.Block;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.AgencyGroup.Member;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.LeftOut;
import org.openita.scoring.country.Rank;
import org.openita.scoring.country.ScoreSpread;

/** The tables of an overview for those who calculate on: one for each aspect, with all groups in it. Not thread-safe. */
final class CountryWorkbook {

    private final CountryTexts texts;
    private final List<Block> tables = new ArrayList<>();

    CountryWorkbook(CountryTexts texts) {
        this.texts = texts;
    }

    Report report() {
        List.of(Grouping.WHOLE, Grouping.PROVINCE, Grouping.DISTRICT, Grouping.KIND)
                .forEach(this::groups);
        levels();
        spreads();
        weakest();
        advice();
        agencies();
        changes();
        leftOut();
        add(
                "definitions",
                "country.definitions",
                List.of(Column.text(texts.say("country.definitions"), 1)),
                texts.definitions().stream().map(text -> Row.of(Cell.of(text))));
        return new Report(
                texts.title(texts.country().whole()),
                texts.foot(),
                "OpenITA " + texts.country().engine().version(),
                texts.words(),
                tables,
                List.of());
    }

    private void add(String name, String caption, List<Column> columns, Stream<Row> rows) {
        List<Row> all = rows.toList();
        if (!all.isEmpty()) {
            tables.add(new Table(name, texts.say(caption), columns, all));
        }
    }

    private void groups(Grouping grouping) {
        add(
                "groups-" + grouping.key(),
                "country.sheet." + grouping.key(),
                GroupTables.partColumns(texts, grouping),
                texts.country().groups(grouping).stream()
                        .map(group -> GroupTables.part(texts, group, Cell.of(texts.name(group)))));
    }

    private Stream<AgencyGroup> all() {
        return texts.country().groups().stream();
    }

    private Cell name(AgencyGroup group) {
        return Cell.of(texts.name(group));
    }

    private Column group() {
        return Column.text(texts.say("country.group"), 5);
    }

    private Column figure(String key) {
        return Column.figure(texts.say(key), 2);
    }

    private void levels() {
        List<Column> columns = new ArrayList<>(List.of(group(), figure("country.agencies")));
        texts.country().whole().levels().forEach(count -> columns.add(Column.figure(texts.level(count.level()), 2)));
        columns.add(figure("country.open"));
        columns.add(figure("country.passed.count"));
        columns.add(figure("country.passed.known"));
        add("levels", "country.levels", columns, all().map(this::levels));
    }

    private Row levels(AgencyGroup group) {
        List<Cell> cells = new ArrayList<>(List.of(name(group), count(group.agencies())));
        group.levels().forEach(each -> cells.add(count(each.agencies())));
        cells.add(count(group.open()));
        cells.add(count(group.passed().passed()));
        cells.add(count(group.passed().known()));
        return new Row(cells);
    }

    private Cell count(int number) {
        return Cell.of(texts.count(number));
    }

    private void spreads() {
        add(
                "spreads",
                "country.spreads",
                List.of(
                        group(),
                        Column.text(texts.say("country.what"), 5),
                        figure("country.agencies"),
                        figure("country.mean"),
                        figure("country.lower"),
                        figure("country.median"),
                        figure("country.upper")),
                all().flatMap(group ->
                        scores(group).entrySet().stream().map(each -> spread(group, each.getKey(), each.getValue()))));
    }

    private static Map<String, ScoreSpread> scores(AgencyGroup group) {
        return ImmutableMap.<String, ScoreSpread>builder()
                .put(Subject.OVERALL, group.overall())
                .putAll(group.scores())
                .buildOrThrow();
    }

    private Row spread(AgencyGroup group, String subject, ScoreSpread spread) {
        return Row.of(
                name(group),
                Cell.of(texts.subject(subject)),
                count(spread.agencies()),
                Cell.of(texts.points(spread.mean())),
                Cell.of(texts.points(spread.lower())),
                Cell.of(texts.points(spread.median())),
                Cell.of(texts.points(spread.upper())));
    }

    private void weakest() {
        add(
                "weakest",
                "country.weakest",
                List.of(group(), Column.text(texts.say("item"), 6), figure("country.agencies"), figure("country.mean")),
                all().flatMap(group -> group.weakest().stream()
                        .map(item -> Row.of(
                                name(group),
                                Cell.of(texts.subject(item.subject())),
                                count(item.agencies()),
                                Cell.of(texts.points(item.mean()))))));
    }

    private void advice() {
        add(
                "advice",
                "country.advice.all",
                List.of(
                        group(),
                        Column.text(texts.say("country.code"), 2),
                        Column.text(texts.say("fact.advice"), 6),
                        figure("country.agencies"),
                        figure("country.share")),
                all().flatMap(group -> group.advice().stream()
                        .map(advice -> Row.of(
                                name(group),
                                Cell.of(texts.words().of(advice.code())),
                                Cell.of(texts.in(advice.title())),
                                count(advice.agencies()),
                                Cell.of(texts.points(group.percent(advice.agencies())))))));
    }

    /** Every agency with its rank in each group that it is in. */
    private void agencies() {
        Map<Grouping, Map<Agency, Rank>> ranks = new EnumMap<>(Grouping.class);
        for (Grouping grouping : Grouping.values()) {
            ranks.put(
                    grouping,
                    texts.country().groups(grouping).stream()
                            .flatMap(group -> group.members().stream())
                            .filter(member ->
                                    member.agency().isPresent() && member.rank().isPresent())
                            .collect(Collectors.toMap(
                                    member -> member.agency().orElseThrow(),
                                    member -> member.rank().orElseThrow())));
        }
        add(
                "agencies",
                "country.members",
                List.of(
                        Column.text(texts.say("country.agency"), 6),
                        Column.text(texts.say("country.groups.kind"), 3),
                        Column.text(texts.say("country.groups.district"), 3),
                        Column.text(texts.say("country.groups.province"), 3),
                        Column.text(texts.say("country.id"), 2),
                        figure("fact.overall"),
                        Column.text(texts.say("fact.level"), 3),
                        figure("country.rank.whole"),
                        figure("country.rank.sharing"),
                        figure("country.rank.province"),
                        figure("country.rank.district"),
                        figure("country.rank.kind")),
                texts.country().whole().members().stream().map(member -> agency(member, ranks)));
    }

    private Row agency(Member member, Map<Grouping, Map<Agency, Rank>> ranks) {
        Optional<Agency> agency = member.agency();
        return Row.of(
                Cell.of(texts.agency(member)),
                Cell.of(agency.map(texts::kind).orElse("")),
                Cell.of(texts.text(agency.flatMap(Agency::district))),
                Cell.of(texts.text(agency.flatMap(Agency::province))),
                Cell.of(texts.text(agency.flatMap(Agency::id))),
                Cell.of(texts.words().score(member.overall())),
                Cell.of(texts.level(member.level())),
                place(member.rank()),
                Cell.of(member.rank().map(rank -> texts.count(rank.sharing())).orElse("–")),
                place(rank(agency, ranks, Grouping.PROVINCE)),
                place(rank(agency, ranks, Grouping.DISTRICT)),
                place(rank(agency, ranks, Grouping.KIND)));
    }

    private static Optional<Rank> rank(
            Optional<Agency> agency, Map<Grouping, Map<Agency, Rank>> ranks, Grouping grouping) {
        return agency.flatMap(one ->
                Optional.ofNullable(ranks.getOrDefault(grouping, Map.of()).get(one)));
    }

    private Cell place(Optional<Rank> rank) {
        return Cell.of(rank.map(each -> texts.count(each.place())).orElse("–"));
    }

    private void changes() {
        add(
                "changes",
                "country.changes.all",
                List.of(
                        group(),
                        Column.text(texts.say("country.agency"), 6),
                        figure("country.before"),
                        figure("country.now"),
                        figure("country.difference")),
                all().flatMap(group -> group.changes().stream()
                        .flatMap(changes -> Stream.concat(changes.risen().stream(), changes.fallen().stream()))
                        .map(move -> Row.of(
                                name(group),
                                Cell.of(texts.agency(move.agency())),
                                Cell.of(texts.points(move.from())),
                                Cell.of(texts.points(move.to())),
                                Cell.of(texts.words().signed(move.difference()))))));
    }

    private void leftOut() {
        add(
                "left-out",
                "country.left-out.title",
                List.of(
                        Column.text(texts.say("country.group"), 4),
                        figure("country.left-out.groups"),
                        figure("country.left-out.agencies"),
                        figure("country.left-out.not-said")),
                texts.country().leftOut().entrySet().stream().map(each -> leftOut(each.getKey(), each.getValue())));
    }

    private Row leftOut(Grouping grouping, LeftOut out) {
        return Row.of(
                Cell.of(texts.groupings(grouping)), count(out.groups()), count(out.agencies()), count(out.notSaid()));
    }
}
