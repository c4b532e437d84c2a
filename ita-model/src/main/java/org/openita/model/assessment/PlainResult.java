package org.openita.model.assessment;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Agency.Field;
import org.openita.model.assessment.PlainJson.NotPlain;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;

/**
 * Reads a result in which nothing is wrong, straight from its bytes: a country is read in a fraction of the time that trees take.
 *
 * <p>It knows the usual form only, and gives up at whatever is not of it; {@link AssessmentReader} then reads the same document and says
 * what is wrong, if anything is. What both read is equal. Not thread-safe.
 */
final class PlainResult {

    private final PlainJson in;
    private final KnownYears years;
    private final Set<String> seen = new HashSet<>();
    private final Map<ResultSection, Map<String, Score>> sections = new EnumMap<>(ResultSection.class);
    private @Nullable Framework framework;
    private @Nullable Agency agency;
    private @Nullable Score overall;
    private @Nullable String level;
    private boolean hasFigure;

    private PlainResult(byte[] json, KnownYears years) {
        this.in = new PlainJson(json);
        this.years = years;
    }

    /**
     * The result that a document is.
     *
     * @param json in UTF-8
     * @return empty if it must be read otherwise
     */
    static Optional<Assessment> of(byte[] json, KnownYears years) {
        try {
            return Optional.of(new PlainResult(json, years).read());
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    private Assessment read() {
        in.pass('{');
        do {
            member(in.name());
        } while (in.hasMore());
        PlainJson.require(in.next() == 0 && hasFigure);
        return new Assessment(
                framework().fiscalYear(), needed(agency), items(), published(), Map.of(), Optional.ofNullable(level));
    }

    private Map<String, Score> items() {
        return sections.getOrDefault(ResultSection.ITEMS, Map.of());
    }

    private Map<String, Score> published() {
        Map<String, Score> published = new LinkedHashMap<>();
        sections.forEach((section, scores) -> published.putAll(section == ResultSection.ITEMS ? Map.of() : scores));
        if (overall != null) {
            published.put(Subject.OVERALL, overall);
        }
        return published;
    }

    private void member(String name) {
        PlainJson.require(seen.add(name));
        switch (name) {
            case "fiscalYear" -> framework = year(in.number());
            case "agency" -> agency = agency();
            case Subject.OVERALL -> overall = points();
            case AssessmentReader.LEVEL -> level = kept(in.text());
            default -> section(needed(ResultSection.ofKey(name)));
        }
    }

    private Framework year(int year) {
        PlainJson.require(FiscalYear.isOne(year));
        return needed(years.find(FiscalYear.of(year)).orElse(null));
    }

    private Agency agency() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        in.pass('{');
        do {
            Field field = needed(Field.ofKey(in.name()));
            String before = fields.put(field, kept(in.text()));
            PlainJson.require(before == null);
        } while (in.hasMore());
        return new Agency(
                Optional.ofNullable(fields.get(Field.ID)),
                needed(fields.get(Field.NAME)),
                Optional.ofNullable(fields.get(Field.KIND)),
                Optional.ofNullable(fields.get(Field.DISTRICT)),
                Optional.ofNullable(fields.get(Field.PROVINCE)));
    }

    private static String kept(String text) {
        String kept = PlainText.of(text);
        PlainJson.require(PlainText.fault(kept).isEmpty());
        return kept;
    }

    private void section(ResultSection section) {
        Framework known = framework();
        Map<String, Score> scores = new LinkedHashMap<>();
        in.pass('{');
        do {
            String id = in.name();
            if (section == ResultSection.ITEMS) {
                item(id, known, scores);
            } else {
                PlainJson.require(section.holds(known, id));
                put(id, points(), scores);
            }
        } while (in.hasMore());
        sections.put(section, scores);
    }

    private void item(String id, Framework known, Map<String, Score> scores) {
        if (in.next() == '{') {
            in.pass('{');
            do {
                measured(inPart(known.inParts(id), in.name()), scores);
            } while (in.hasMore());
        } else {
            Subject subject = needed(known.subjects().get(id));
            PlainJson.require(subject.isMeasured() && !subject.isInPart());
            measured(subject, scores);
        }
    }

    private static Subject inPart(List<Subject> parts, String key) {
        for (int i = 0; i < parts.size(); i++) {
            Subject subject = parts.get(i);
            if (subject.kind() == Kind.ITEM
                    && subject.isInPart()
                    && subject.part().orElseThrow().key().equals(key)) {
                return subject;
            }
        }
        throw new NotPlain();
    }

    private void measured(Subject subject, Map<String, Score> scores) {
        Score score = points();
        PlainJson.require(score.isMissing() || isOn(subject.scale().orElseThrow(), score));
        put(subject.id(), score, scores);
    }

    private static boolean isOn(Scale scale, Score score) {
        return scale.allows(score.hundredths());
    }

    private static void put(String id, Score score, Map<String, Score> scores) {
        PlainJson.require(scores.put(id, score) == null);
    }

    private Score points() {
        if (in.isNull()) {
            return Score.MISSING;
        }
        int hundredths = in.hundredths();
        PlainJson.require(hundredths <= Score.MAX_HUNDREDTHS);
        hasFigure = true;
        return Score.ofHundredths(hundredths);
    }

    private Framework framework() {
        return needed(framework);
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new NotPlain();
        }
        return value;
    }
}
