package org.openita.scoring.country;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.profile.Units;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/**
 * The overall scores of many agencies, to put one among those of its district, its province and its kind without telling who the
 * others are.
 *
 * <p>Immutable and thread-safe.
 */
public final class Peers {

    private static final List<Grouping> SORTS = ImmutableList.of(Grouping.DISTRICT, Grouping.PROVINCE, Grouping.KIND);

    private final List<Peer> all;

    private record Peer(FiscalYear year, AgencyResult result) {}

    /**
     * An agency among others.
     *
     * @param places its places, in its district, its province and its kind, where each is known and has at least three others
     * @param tooSmall the groups of which nothing is told, since fewer than three others in them have a score
     * @param otherYears how many results of other years were passed over
     * @param isAmbiguous whether several of the others may be the agency itself, so that nothing is told
     * @param otherwise the overall score that its own result among the others has, where that is another
     */
    public record Beside(
            List<Place> places,
            List<Grouping> tooSmall,
            int otherYears,
            boolean isAmbiguous,
            Optional<Score> otherwise) {

        public Beside {
            places = List.copyOf(places);
            tooSmall = List.copyOf(tooSmall);
        }
    }

    /**
     * An agency's place in one group, in which it counts itself once.
     *
     * @param grouping what the group has in common
     * @param name its name
     * @param agencies how many agencies it has
     * @param overall how their overall scores spread
     * @param rank the agency's place
     */
    public record Place(Grouping grouping, Text name, int agencies, ScoreSpread overall, Rank rank) {}

    private Peers(List<Peer> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The agencies of these analyses, each once a year; the stream is read once, and little of each is kept.
     *
     * @throws InputException with all agencies that have two different overall scores in a year
     */
    public static Peers of(Stream<Analysis> analyses) {
        Map<FiscalYear, OncePerAgency> years = new TreeMap<>();
        analyses.forEachOrdered(analysis -> years.computeIfAbsent(analysis.fiscalYear(), year -> new OncePerAgency())
                .add(result(analysis)));
        List<Problem> problems = years.values().stream()
                .flatMap(year -> year.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Peers(years.entrySet().stream()
                .flatMap(year -> year.getValue().results().stream().map(result -> new Peer(year.getKey(), result)))
                .toList());
    }

    private static AgencyResult result(Analysis analysis) {
        Level.Named level =
                new Level.Named(analysis.level().code(), analysis.level().name());
        return AgencyResult.of(analysis.agency(), analysis.scores().overall(), level);
    }

    /** Returns where an agency stands among those of its year; its own result among them counts once. */
    public Beside beside(Analysis analysis) {
        List<AgencyResult> ofYear = all.stream()
                .filter(peer -> peer.year().equals(analysis.fiscalYear()))
                .map(Peer::result)
                .toList();
        List<AgencyResult> own = ofYear.stream()
                .filter(result -> result.agency().isSameAs(analysis.agency()))
                .toList();
        long differing = own.stream().map(AgencyResult::agency).distinct().count();
        AgencyResult itself = withPlace(analysis, own);
        List<Place> places = new ArrayList<>();
        List<Grouping> tooSmall = new ArrayList<>();
        if (differing < 2 && itself.overall().isPresent()) {
            List<AgencyResult> others =
                    ofYear.stream().filter(result -> !own.contains(result)).toList();
            SORTS.forEach(sort -> add(sort, itself, others, places, tooSmall));
        }
        return new Beside(
                places,
                tooSmall,
                all.size() - ofYear.size(),
                differing > 1,
                own.stream()
                        .map(AgencyResult::overall)
                        .filter(score ->
                                !score.toString().equals(itself.overall().toString()))
                        .findFirst());
    }

    /** What it does not say of its place and kind, its result among the others may. */
    private static AgencyResult withPlace(Analysis analysis, List<AgencyResult> own) {
        Agency agency = analysis.agency();
        Optional<Agency> there = own.stream().map(AgencyResult::agency).findFirst();
        Agency placed = new Agency(
                agency.id(),
                agency.name(),
                agency.kind().or(() -> there.flatMap(Agency::kind)),
                agency.district().or(() -> there.flatMap(Agency::district)),
                agency.province().or(() -> there.flatMap(Agency::province)));
        return AgencyResult.of(
                placed, analysis.scores().overall(), result(analysis).level());
    }

    private static void add(
            Grouping sort,
            AgencyResult itself,
            List<AgencyResult> others,
            List<Place> places,
            List<Grouping> tooSmall) {
        Optional<String> key = sort.groupOf(itself);
        if (key.isEmpty()) {
            return;
        }
        List<AgencyResult> beside =
                others.stream().filter(other -> sort.groupOf(other).equals(key)).toList();
        long scored = beside.stream().filter(each -> each.overall().isPresent()).count();
        if (scored < Country.FEWEST) {
            tooSmall.add(sort);
        } else {
            places.add(place(sort, itself, beside));
        }
    }

    private static Place place(Grouping sort, AgencyResult itself, List<AgencyResult> beside) {
        List<AgencyResult> all =
                Stream.concat(Stream.of(itself), beside.stream()).toList();
        List<Score> scores =
                all.stream().map(AgencyResult::overall).filter(Score::isPresent).toList();
        Rank rank = Rank.of(
                itself.overall().shown(), scores.stream().map(Score::shown).toList());
        return new Place(
                sort, name(sort, itself), all.size(), ScoreSpread.of(scores).orElseThrow(), rank);
    }

    private static Text name(Grouping sort, AgencyResult itself) {
        Agency agency = itself.agency();
        return switch (sort) {
            case WHOLE -> Text.same("");
            case PROVINCE -> Text.same(agency.province().or(itself::province).orElse(""));
            case DISTRICT -> Text.same(agency.district().or(itself::district).orElse(""));
            case KIND -> Units.kindName(agency.kind().orElse(""));
        };
    }
}
