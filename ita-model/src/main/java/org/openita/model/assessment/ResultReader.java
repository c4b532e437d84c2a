package org.openita.model.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.Json;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;

/** Reads the fiscal year, the agency and all scores of a stored analysis. Internal to OpenITA. Not thread-safe. */
public final class ResultReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Supplier<Text> GIVE_OVERALL = TEXTS.later("give-overall");
    private static final Supplier<Text> GIVE_SECTION = TEXTS.later("give-section");

    private final KnownYears years;
    private final ProblemLog log;
    private final ScoreCheck points;

    /** Makes a reader of results of known years that notes problems in a log. */
    public ResultReader(KnownYears years, ProblemLog log) {
        this.years = years;
        this.log = log;
        this.points = new ScoreCheck(log);
    }

    /** The framework of the member {@code fiscalYear}, or empty if it is missing, wrong or unknown, which is noted. */
    public Optional<Framework> framework(ObjectReader members) {
        return new YearReader(years, log).read(members);
    }

    /** The agency, or empty if it is missing or wrong, which is noted. */
    public Optional<Agency> agency(ObjectReader members) {
        return new AgencyReader(log).read(members);
    }

    /**
     * The scores as they were shown, each by its id within its section, items in parts as an object; what is not there is
     * missing. What is wrong is noted.
     */
    public ScoreSheet sheet(Framework framework, JsonObject scores) {
        ObjectReader sections = new ObjectReader(scores, log);
        Map<String, Score> read = new HashMap<>();
        sections.requireNamed(Subject.OVERALL, GIVE_OVERALL);
        sections.value(Subject.OVERALL).flatMap(this::points).ifPresent(score -> read.put(Subject.OVERALL, score));
        section(sections, "instruments", Kind.INSTRUMENT, framework, read);
        section(sections, "parts", Kind.PART, framework, read);
        section(sections, "indicators", Kind.INDICATOR, framework, read);
        section(sections, "subIndicators", Kind.SUB_INDICATOR, framework, read);
        section(sections, "items", Kind.ITEM, framework, read);
        sections.refuseOthers();
        return ScoreSheet.of(
                framework,
                framework.subjects().keySet().stream()
                        .map(id -> read.getOrDefault(id, Score.MISSING))
                        .toArray(Score[]::new));
    }

    private void section(ObjectReader sections, String key, Kind kind, Framework framework, Map<String, Score> read) {
        sections.require(key, GIVE_SECTION);
        sections.object(key)
                .ifPresent(object -> object.members().forEach((id, member) -> {
                    if (kind == Kind.ITEM && member.value() instanceof JsonObject parts) {
                        parts.members()
                                .forEach((part, score) ->
                                        score(key, kind, framework, Subject.id(id, part), score, read));
                    } else {
                        score(key, kind, framework, id, member, read);
                    }
                }));
    }

    private void score(String key, Kind kind, Framework framework, String id, Member member, Map<String, Score> read) {
        Subject subject = framework.subjects().get(id);
        boolean isSubItem = kind == Kind.ITEM && subject != null && subject.kind() == Kind.SUB_ITEM;
        if (subject == null || (subject.kind() != kind && !isSubItem)) {
            unknown(key, kind, framework, id, member.value());
        } else {
            points(member.value()).ifPresent(score -> read.put(id, score));
        }
    }

    private Optional<Score> points(Json value) {
        return points.points(RawValue.of(value), value.place());
    }

    private void unknown(String key, Kind kind, Framework framework, String id, Json value) {
        List<String> known = framework.subjects().values().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
        String ids = known.isEmpty() ? "{ }" : IdRanges.of(known);
        log.add(TEXTS.problem(
                value.place(),
                "unknown-stored-subject",
                id,
                key,
                framework.fiscalYear(),
                framework,
                Text.same(ids),
                DidYouMean.remedy(id, known)));
    }
}
