package org.openita.cli;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.profile.Units;
import org.openita.model.score.Score;

/**
 * What an agency may know of its result, which is hardly ever all of it, and its earlier results.
 *
 * @param seed of which it is made
 * @param assessment the result
 * @param earlier of years before, in any order
 */
record PartialResult(long seed, Assessment assessment, List<Assessment> earlier) {

    private static final List<Integer> RESPONDENTS = List.of(1, 2, 5, 26, 29, 30, 400, 99_999, 100_001, 999_999_999);
    private static final List<String> LEVELS = List.of(
            "PASS", "ผ่าน", "ผ่านดีเยี่ยม", "Good", "ระดับ A", "AA", "F", "ต้องปรับปรุงโดยด่วน", "no such level");

    /** Results of every year: nothing, one kind of figure alone, or any mixture. */
    static Arbitrary<PartialResult> any() {
        return Arbitraries.longs().map(PartialResult::of);
    }

    static PartialResult of(long seed) {
        Random random = new Random(seed);
        List<FiscalYear> years = List.copyOf(Frameworks.years());
        int year = random.nextInt(years.size());
        Agency agency = agency(random);
        List<Assessment> earlier = new ArrayList<>();
        for (int before = year - 1; before >= 0 && random.nextInt(3) > 0; before--) {
            earlier.add(result(Frameworks.of(years.get(before)), agency, random));
        }
        Collections.shuffle(earlier, random);
        return new PartialResult(seed, result(Frameworks.of(years.get(year)), agency, random), earlier);
    }

    /** As much of the result as a file of JSON can hold, which gives sub-indicators and indicators in a part by their items. */
    Assessment written() {
        Framework framework = Frameworks.of(assessment.fiscalYear());
        return new Assessment(
                assessment.fiscalYear(),
                assessment.agency(),
                assessment.items(),
                Maps.filterKeys(assessment.published(), id -> isWritten(framework.subject(id))),
                assessment.respondents(),
                assessment.level());
    }

    private static boolean isWritten(Subject subject) {
        return subject.kind() != Kind.SUB_INDICATOR && subject.kind() != Kind.INDICATOR_PART;
    }

    @Override
    public String toString() {
        return "PartialResult.of(" + seed + "L): " + assessment + " after " + earlier;
    }

    private static Agency agency(Random random) {
        String kind = random.nextInt(4) == 0 ? "a kind of its own" : one(Units.kinds(), random);
        return new Agency(
                maybe(random, "6510201"),
                random.nextBoolean() ? "เทศบาลตำบลก้อ" : "Office of <Registrars> & 'Co'",
                maybe(random, kind),
                maybe(random, "ลี้"),
                maybe(random, "ลำพูน"));
    }

    private static Assessment result(Framework framework, Agency agency, Random random) {
        Assessment result = Assessment.of(framework.fiscalYear().year(), agency);
        Set<Kind> kinds = kinds(random);
        double density = random.nextInt(3) > 0 ? 1 : random.nextDouble();
        double counted = random.nextInt(3) > 0 ? 0 : random.nextDouble();
        Supplier<Score> scores = scores(random);
        for (Subject subject : framework.subjects().values()) {
            if (kinds.contains(subject.kind()) && random.nextDouble() < density) {
                result = with(result, subject, scores.get());
            }
            if (isCounted(subject) && random.nextDouble() < counted) {
                result = result.withRespondents(subject.id(), one(RESPONDENTS, random));
            }
        }
        return random.nextInt(3) > 0 ? result : result.withLevel(one(LEVELS, random));
    }

    private static Assessment with(Assessment result, Subject subject, Score score) {
        if (!subject.isMeasured()) {
            return result.withPublished(subject.id(), score);
        }
        boolean isDisclosed = subject.id().startsWith("o");
        boolean isHalf = isDisclosed && score.isPresent() && score.hundredths() % Score.MAX_HUNDREDTHS != 0;
        return result.withItem(subject.id(), isHalf ? Score.of("100") : score);
    }

    private static boolean isCounted(Subject subject) {
        return Set.of(Kind.INSTRUMENT, Kind.PART, Kind.ITEM).contains(subject.kind())
                && !subject.id().startsWith("o")
                && !subject.id().equals("OIT");
    }

    private static Set<Kind> kinds(Random random) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        switch (random.nextInt(5)) {
            case 0 -> kinds.add(one(List.of(Kind.values()), random));
            case 1 -> kinds.addAll(random.nextBoolean() ? Set.of() : EnumSet.allOf(Kind.class));
            default ->
                List.of(Kind.values()).stream()
                        .filter(kind -> random.nextBoolean())
                        .forEach(kinds::add);
        }
        return kinds;
    }

    /** All alike at an extreme, all near a mark, or anything. */
    private static Supplier<Score> scores(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> () -> Score.of("100");
            case 1 -> () -> Score.of("0");
            case 2 -> () -> Score.of("85");
            case 3 -> () -> Score.ofHundredths(8_499 + random.nextInt(3));
            case 4 -> () -> random.nextInt(9) == 0 ? Score.MISSING : Score.ofHundredths(random.nextInt(10_001));
            case 5 -> () -> Score.ofHundredths(9_000 + random.nextInt(1_001));
            default -> () -> Score.ofHundredths(random.nextInt(10_001));
        };
    }

    private static Optional<String> maybe(Random random, String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private static <T> T one(Iterable<T> all, Random random) {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }
}
