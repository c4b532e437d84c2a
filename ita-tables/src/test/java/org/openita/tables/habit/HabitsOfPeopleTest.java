package org.openita.tables.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openita.tables.habit.Judge.Verdict;

/**
 * Takes right tables and does to them what people do: the same scores come out, or a problem, or something that tells; never other
 * scores, and none is lost without a word.
 *
 * <p>{@code -Dopenita.habits.seed=N} repeats a run, {@code -Dopenita.habits.cases=N} makes it longer.
 */
class HabitsOfPeopleTest {

    private static final long SEED = Long.getLong("openita.habits.seed", 2_567);
    private static final int CASES = Integer.getInteger("openita.habits.cases", 2_000);

    @Test
    void whatPeopleDoToTablesNeverGivesOtherScores() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            Case made = Case.of(SEED + i);
            Verdict verdict = made.judge().verdict();
            made.habits()
                    .forEach(habit -> counts.computeIfAbsent(
                                    habit.getClass().getSimpleName() + " " + habit.name(),
                                    key -> new EnumMap<>(Verdict.class))
                            .merge(verdict, 1, Integer::sum));
            if (verdict == Verdict.WRONG) {
                wrong.add(made.described());
            }
        }
        if (Boolean.getBoolean("openita.habits.show")) {
            counts.forEach((habit, verdicts) -> System.out.println(habit + " " + verdicts));
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    /** A table and what was done to it. */
    record Case(long seed, Paper paper, List<Habit> habits, Judge judge) {

        static Case of(long seed) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            random.nextLong();
            Paper paper = PaperMaker.paper(random);
            List<Habit> done = new ArrayList<>();
            List<Habit> all = Habit.all();
            int wanted = 1 + random.nextInt(2);
            while (done.size() < wanted) {
                Habit habit = all.get(random.nextInt(all.size()));
                if (!habit.done(paper, random)) {
                    return of(seed + 1_000_000_007L);
                }
                done.add(habit);
            }
            return new Case(seed, paper, done, Judge.of(paper));
        }

        String described() {
            return "seed " + seed + ", " + paper.year + " " + paper.form + ", "
                    + habits.stream().map(Habit::name).collect(Collectors.joining(", ")) + ": "
                    + judge.wrong().stream().limit(3).toList() + "; told " + judge.told();
        }
    }
}
