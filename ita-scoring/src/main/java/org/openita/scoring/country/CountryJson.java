package org.openita.scoring.country;

import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.scoring.country.AgencyGroup.Changes;
import org.openita.scoring.country.AgencyGroup.Member;
import org.openita.scoring.country.AgencyGroup.Move;

/** Writes an overview as JSON. */
final class CountryJson {

    private final SubjectNames names;

    private CountryJson(SubjectNames names) {
        this.names = names;
    }

    static void write(JsonWriter json, Country country) {
        CountryJson writer = new CountryJson(SubjectNames.of(country.framework(), Style.FULL));
        json.object(root -> {
            root.number("schemaVersion", Country.SCHEMA_VERSION);
            root.object("engine", engine -> {
                engine.text("version", country.engine().version());
                engine.text("framework", country.engine().framework());
                engine.array(
                        "rulePacks",
                        packs -> country.engine()
                                .packs()
                                .forEach(pack -> packs.object(of -> {
                                    of.text("name", pack.name());
                                    of.text("version", pack.version());
                                    of.text("hash", pack.hash());
                                })));
            });
            root.number("fiscalYear", country.framework().fiscalYear().year());
            root.number("agencies", country.agencies());
            root.number("givenTwice", country.givenTwice());
            root.number("unnamed", country.unnamed());
            root.number("fewest", Country.FEWEST);
            root.object("leftOut", all -> leftOut(all, country.leftOut()));
            country.yearBefore().ifPresent(before -> root.object("yearBefore", of -> yearBefore(of, before)));
            root.array("groups", all -> country.groups().forEach(group -> writer.group(all, group)));
        });
    }

    private static void leftOut(JsonWriter json, Map<Grouping, LeftOut> leftOut) {
        leftOut.forEach((grouping, out) -> json.object(grouping.key(), of -> {
            of.number("groups", out.groups());
            of.number("agencies", out.agencies());
            of.number("notSaid", out.notSaid());
        }));
    }

    private static void yearBefore(JsonWriter json, EarlierYear before) {
        json.number("fiscalYear", before.fiscalYear().year());
        json.number("found", before.found());
        json.number("isNew", before.isNew());
        json.number("gone", before.gone());
        json.number("doubtful", before.doubtful());
        json.number("byNameAlone", before.byNameAlone());
        json.array("toLookAt", all -> before.toLookAt().forEach(agency -> all.object(of -> agency(of, agency))));
        json.array("methodChanges", all -> before.changes().forEach(change -> all.text(change.what())));
    }

    private void group(JsonWriter json, AgencyGroup group) {
        json.object(of -> {
            of.text("id", group.id());
            of.text("grouping", group.grouping().key());
            of.text("name", group.name());
            group.within().ifPresentOrElse(id -> of.text("within", id), () -> of.none("within"));
            of.number("agencies", group.agencies());
            of.number("withoutScore", group.withoutScore());
            of.object("overall", spread -> spread(spread, group.overall()));
            group.rank().ifPresent(rank -> of.object("rank", place -> rank(place, rank)));
            of.object("passed", passed -> passed(passed, group.passed()));
            of.array(
                    "levels",
                    all -> group.levels()
                            .forEach(count -> all.object(level -> {
                                level.text("code", count.level().code());
                                level.text("name", count.level().name());
                                level.number("agencies", count.agencies());
                            })));
            of.number("open", group.open());
            of.object(
                    "scores",
                    all -> group.scores()
                            .forEach((subject, spread) -> all.object(subject, each -> spread(each, spread))));
            weakest(of, group);
            advice(of, group);
            of.array("agenciesByRank", all -> group.members().forEach(member -> member(all, member)));
            group.changes().ifPresent(changes -> of.object("changes", all -> changes(all, changes)));
        });
    }

    private static void spread(JsonWriter json, ScoreSpread spread) {
        json.number("agencies", spread.agencies());
        json.number("mean", spread.mean());
        json.number("median", spread.median());
        json.number("lowerQuartile", spread.lower());
        json.number("upperQuartile", spread.upper());
    }

    private static void rank(JsonWriter json, Rank rank) {
        json.number("place", rank.place());
        json.number("sharing", rank.sharing());
        json.number("of", rank.of());
    }

    private static void passed(JsonWriter json, AgencyGroup.Passed passed) {
        json.number("known", passed.known());
        json.number("passed", passed.passed());
        passed.percent().ifPresentOrElse(share -> json.number("percent", share), () -> json.none("percent"));
    }

    private void weakest(JsonWriter json, AgencyGroup group) {
        json.array(
                "weakestItems",
                all -> group.weakest()
                        .forEach(item -> all.object(of -> {
                            of.text("subject", item.subject());
                            of.text("name", names.name(item.subject()));
                            of.number("mean", item.mean());
                            of.number("agencies", item.agencies());
                        })));
    }

    private static void advice(JsonWriter json, AgencyGroup group) {
        json.array(
                "advice",
                all -> group.advice()
                        .forEach(advice -> all.object(of -> {
                            of.text("code", advice.code());
                            of.text("title", advice.title());
                            of.number("agencies", advice.agencies());
                            of.number("percent", group.percent(advice.agencies()));
                        })));
    }

    private static void member(JsonWriter json, Member member) {
        json.object(of -> {
            member.rank().ifPresentOrElse(rank -> of.object("rank", place -> rank(place, rank)), () -> of.none("rank"));
            member.agency()
                    .ifPresentOrElse(
                            agency -> of.object("agency", named -> agency(named, agency)), () -> of.none("agency"));
            if (member.overall().isMissing()) {
                of.none("overall");
            } else {
                of.number("overall", member.overall().shown());
            }
            of.text("level", member.level().code());
        });
    }

    private static void agency(JsonWriter json, Agency agency) {
        agency.id().ifPresent(id -> json.text("id", id));
        json.text("name", agency.name());
        agency.kind().ifPresent(kind -> json.text("kind", kind));
        agency.district().ifPresent(district -> json.text("district", district));
        agency.province().ifPresent(province -> json.text("province", province));
    }

    private static void changes(JsonWriter json, Changes changes) {
        json.number("compared", changes.compared());
        json.number("mean", changes.mean());
        moves(json, "risen", changes.risen());
        moves(json, "fallen", changes.fallen());
    }

    private static void moves(JsonWriter json, String name, List<Move> moves) {
        json.array(
                name,
                all -> moves.forEach(move -> all.object(of -> {
                    of.object("agency", agency -> agency(agency, move.agency()));
                    of.number("from", move.from());
                    of.number("to", move.to());
                    of.number("difference", move.difference());
                })));
    }
}
