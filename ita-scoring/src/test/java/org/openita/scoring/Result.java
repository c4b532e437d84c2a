package org.openita.scoring;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.rules.RulePack;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Scorer;

/** An assessment in the making: scores by subject, items and published ones told apart by the framework. Immutable. */
public record Result(Framework framework, Map<String, Score> scores) {

    public Result {
        scores = ImmutableMap.copyOf(scores);
    }

    public static Result nothing(int fiscalYear) {
        return new Result(Framework.of(fiscalYear), Map.of());
    }

    /** The municipality's FY2567 result as its report prints it: both misprints, published indicators and overall. */
    public static Result koAsPrinted() {
        return koItems("96.45", "97.00").and(koPublished());
    }

    /** The same with both misprints put right. */
    public static Result koCorrected() {
        return koItems("96.15", "97.69").and(koPublished());
    }

    /** The municipality's result, from the cases of the built-in pack: the one file that every module sees. */
    public static Assessment ko() {
        try (InputStream in = RulePack.class.getResourceAsStream("packs/2567/cases/ko-2567.json")) {
            return Assessment.read(Objects.requireNonNull(in), "ko-2567.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result koItems(String i5, String i14) {
        return nothing(2567)
                .and("i", "95.38", "96.92", "100", "93.85", i5, "96.92", "94.62", "97.69", "100", "90.00")
                .and("i11", "97.69")
                .and("i12", "90.77")
                .and("i13", "97.69")
                .and("i14", i14)
                .and("i15", "96.15")
                .andInPart(
                        "e", "part1", "95.25", "95.75", "98.75", "96.50", "96.75", "96.50", "96.50", "96.00", "62.50")
                .andInPart("e", "part2", "77", "78", "100", "79", "83", "77", "74", "74", "100")
                .andEach("OIT", "100");
    }

    private static Map<String, Score> koPublished() {
        return nothing(2567)
                .and("", "97.43", "95.64", "97.44", "92.82", "97.18", "90.79", "88.13", "83.83", "100", "100")
                .and("overall", "95.11")
                .scores;
    }

    /** With one more score, or another one in its place. */
    public Result and(String subject, String points) {
        return and(Map.of(subject, Score.of(points)));
    }

    public Result and(Map<String, Score> more) {
        Map<String, Score> all = new LinkedHashMap<>(scores);
        all.putAll(more);
        return new Result(framework, all);
    }

    /** With scores of PREFIX1, PREFIX2 … */
    public Result and(String prefix, String first, String second, String... more) {
        Result result = and(prefix + 1, first).and(prefix + 2, second);
        for (int i = 0; i < more.length; i++) {
            result = result.and(prefix + (i + 3), more[i]);
        }
        return result;
    }

    private Result andInPart(String prefix, String part, String... points) {
        Result result = this;
        for (int i = 0; i < points.length; i++) {
            result = result.and(prefix + (i + 1) + "." + part, points[i]);
        }
        return result;
    }

    /** With the same score for every item of an instrument without parts. */
    public Result andEach(String instrument, String points) {
        Map<String, Score> all = new LinkedHashMap<>();
        framework.items().values().stream()
                .filter(item -> item.instrument().equals(instrument))
                .forEach(item -> all.put(item.id(), Score.of(points)));
        return and(all);
    }

    public Result without(String... subjects) {
        Map<String, Score> all = new LinkedHashMap<>(scores);
        for (String subject : subjects) {
            all.remove(subject);
        }
        return new Result(framework, all);
    }

    public Result withoutPublished() {
        return new Result(framework, ofItems(true));
    }

    public Result withoutItems() {
        return new Result(framework, ofItems(false));
    }

    public Assessment assessment() {
        FiscalYear year = framework.fiscalYear();
        return new Assessment(year, Agency.named("เทศบาลตำบลก้อ"), ofItems(true), ofItems(false));
    }

    /** The analysis of an assessment by the built-in rules of its year. */
    public static Analysis analysed(Assessment assessment) {
        return ItaEngine.forFiscalYear(assessment.fiscalYear().year()).analyse(assessment);
    }

    public ScoredAssessment scored() {
        return Scorer.of(framework).score(assessment());
    }

    private Map<String, Score> ofItems(boolean items) {
        Map<String, Score> chosen = new LinkedHashMap<>();
        scores.forEach((id, score) -> {
            Subject subject = framework.subject(id);
            if (subject.isMeasured() == items) {
                chosen.put(id, score);
            }
        });
        return chosen;
    }
}
