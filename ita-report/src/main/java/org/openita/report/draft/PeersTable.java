package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.score.Score;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.Peers;
import org.openita.scoring.country.Rank;

/** Where the agency stands in its district, its province and its kind: a sentence, and a table that names nobody. */
final class PeersTable {

    private final ChapterContext pages;
    private final ReportTexts words;

    PeersTable(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        Optional<Peers.Beside> given = pages.brief().peers();
        given.filter(beside -> !beside.places().isEmpty()).ifPresent(this::places);
        given.ifPresent(this::untold);
    }

    private void places(Peers.Beside beside) {
        List<String> ranks = beside.places().stream().map(this::place).toList();
        pages.add(Paragraph.of(words.say("peers.sentence", pages.agency(), pages.and(ranks))));
        pages.add(new Table(
                "peers",
                words.say("peers.table"),
                List.of(
                        Column.text(words.say("peers.group"), 5),
                        Column.middle(words.say("country.agencies"), 2),
                        Column.middle(words.say("country.no-score"), 2),
                        Column.figure(words.say("country.lower"), 2),
                        Column.figure(words.say("country.median"), 2),
                        Column.figure(words.say("country.upper"), 2),
                        Column.middle(words.say("country.rank"), 2.4)),
                beside.places().stream().map(this::row).toList()));
        pages.small(words.say("peers.how"));
    }

    private String place(Peers.Place place) {
        Rank rank = place.rank();
        String key = rank.isShared() ? "peers.place.shared" : "peers.place";
        return words.say(key, name(place), rank.place(), rank.of());
    }

    private String name(Peers.Place place) {
        String name = words.in(place.name());
        String word = words.say("peers." + place.grouping().key(), "").strip();
        return name.contains(word)
                ? name
                : words.say("peers." + place.grouping().key(), name);
    }

    private Row row(Peers.Place place) {
        Rank rank = place.rank();
        return Row.of(
                Cell.of(name(place)),
                Cell.of(count(place.agencies())),
                Cell.of(count(place.agencies() - place.overall().agencies())),
                Cell.of(words.points(place.overall().lower())),
                Cell.of(words.points(place.overall().median())),
                Cell.of(words.points(place.overall().upper())),
                Cell.of(rank.isShared() ? words.say("country.rank.shared", rank.place()) : count(rank.place())));
    }

    private String count(int number) {
        return words.of(Integer.toString(number));
    }

    /** What is not told, and why. */
    private void untold(Peers.Beside beside) {
        List<String> told = new ArrayList<>();
        if (beside.isAmbiguous()) {
            told.add(words.say("peers.ambiguous"));
        }
        if (!beside.tooSmall().isEmpty()) {
            told.add(words.say(
                    "peers.too-small",
                    pages.and(beside.tooSmall().stream().map(this::sort).toList())));
        }
        if (told.isEmpty() && beside.places().isEmpty()) {
            told.add(words.say(pages.analysis().scores().overall().isMissing() ? "peers.no-score" : "peers.nowhere"));
        }
        told.forEach(pages::small);
        beside.otherwise().ifPresent(score -> pages.add(new Paragraph("", otherwise(score), Paragraph.Style.NOTICE)));
    }

    private String sort(Grouping grouping) {
        return words.say("country.groups." + grouping.key());
    }

    private String otherwise(Score score) {
        return score.isMissing() ? words.say("peers.otherwise.none") : words.say("peers.otherwise", words.score(score));
    }
}
