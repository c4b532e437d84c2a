package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;
import org.openita.scoring.Result;

/**
 * How often misprints in simulated results are found, put right, or seen where there are none.
 *
 * <p>The seed is fixed, so that the figures come out again; ita-scoring/README.md quotes them.
 */
public final class MisprintSimulation {

    private static final long SEED = 25_670_001;
    private static final DataCheck CHECK = DataCheck.of(Framework.of(2567));

    private final Random random = new Random(SEED);
    private final int respondents;
    private final boolean published;

    private int misprints;
    private int noticed;
    private int found;
    private int corrected;
    private int offered;
    private int sheets;
    private int accused;
    private int cleanSheets;
    private int falseAlarms;
    private int shiftsFound;
    private int shiftsInPlace;

    MisprintSimulation(int respondents, boolean published) {
        this.respondents = respondents;
        this.published = published;
    }

    /** Prints the tables of the README. */
    public static void main(String[] arguments) {
        int agencies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        System.out.println(
                "| respondents | published | misprints | noticed | found | put right | offered | wrongly blamed | false alarms |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (boolean published : new boolean[] {true, false}) {
            for (int respondents : new int[] {10, 20, 26, 50, 80, 120, 200, 300, 500}) {
                for (int count = 1; count <= 3; count++) {
                    System.out.println(new MisprintSimulation(respondents, published)
                            .run(agencies, count, List.of(Misprint.values()))
                            .row(count));
                }
            }
        }
        System.out.println();
        for (int respondents : new int[] {20, 26, 80, 200}) {
            MisprintSimulation shifts = new MisprintSimulation(respondents, true).runShifts(agencies);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | shifted rows | %.0f %% found | %.0f %% in place |%n",
                    respondents,
                    100 * shifts.shiftsFound(),
                    100 * shifts.shiftsInPlace());
        }
        System.out.println();
        for (Misprint kind : Misprint.values()) {
            for (boolean published : new boolean[] {true, false}) {
                System.out.println("| " + kind + " "
                        + new MisprintSimulation(26, published)
                                .run(agencies, 1, List.of(kind))
                                .row(1));
            }
        }
    }

    /** Looks at so many agencies, in each of which scores stand one row too high or too low from some row on. */
    MisprintSimulation runShifts(int agencies) {
        for (int i = 0; i < agencies; i++) {
            SimulatedAgency agency = SimulatedAgency.of(respondents, random);
            List<MeasuredItem> rows = agency.rowsToShift(random);
            List<Note> notes = notes(agency.shifted(rows, random.nextBoolean()));
            sheets++;
            shifts(notes, rows.get(0).subject().id());
        }
        return this;
    }

    private void shifts(List<Note> notes, String first) {
        List<Note> found = notes.stream()
                .filter(note -> note.kind().equals("rows-shifted"))
                .toList();
        shiftsFound += found.isEmpty() ? 0 : 1;
        shiftsInPlace += found.stream()
                        .map(note -> (List<?>) note.details().get("subjects"))
                        .anyMatch(rows -> rows.subList(0, 3).contains(first))
                ? 1
                : 0;
    }

    /** Looks at so many agencies, each once as it is and once with misprints. */
    MisprintSimulation run(int agencies, int count, List<Misprint> kinds) {
        for (int i = 0; i < agencies; i++) {
            SimulatedAgency agency = SimulatedAgency.of(respondents, random);
            cleanSheets++;
            falseAlarms += notes(agency.result()).isEmpty() ? 0 : 1;
            misprint(agency, count, kinds);
        }
        return this;
    }

    private void misprint(SimulatedAgency agency, int count, List<Misprint> kinds) {
        Map<String, Integer> truth = new HashMap<>();
        Result wrong = agency.result();
        while (truth.size() < count) {
            MeasuredItem item = SimulatedAgency.surveyed()
                    .get(random.nextInt(SimulatedAgency.surveyed().size()));
            int score = agency.score(item);
            int printed = kinds.get(random.nextInt(kinds.size()))
                    .of(score, agency.score(SimulatedAgency.below(item)), random);
            if (printed != score
                    && printed >= 0
                    && printed <= 10_000
                    && truth.putIfAbsent(item.subject().id(), score) == null) {
                wrong = wrong.and(Map.of(item.subject().id(), Score.ofHundredths(printed)));
            }
        }
        judge(notes(wrong), truth);
    }

    private void judge(List<Note> notes, Map<String, Integer> truth) {
        misprints += truth.size();
        sheets++;
        noticed += (int) truth.keySet().stream()
                .filter(subject -> notes.stream().anyMatch(note -> names(note, subject)))
                .count();
        boolean blamed = notes.stream().anyMatch(note -> note.kind().equals("rows-shifted"));
        for (Note note : notes) {
            Map<String, Object> details = note.details();
            if (note.kind().equals("misprint-suspect")
                    && !details.get("confidence").equals("low")) {
                Integer right = truth.get(details.get("subject"));
                if (right == null) {
                    blamed = true;
                } else {
                    count(details, BigDecimal.valueOf(right, 2));
                }
            }
        }
        accused += blamed ? 1 : 0;
    }

    /** Whether a note is about a score, be it one of several that may be wrong. */
    private static boolean names(Note note, String subject) {
        List<?> suspects = (List<?>) note.details().getOrDefault("suspects", List.of(note.details()));
        return suspects.stream().anyMatch(suspect -> subject.equals(((Map<?, ?>) suspect).get("subject")));
    }

    @SuppressWarnings("BigDecimalEquals") // both have two decimals
    private void count(Map<String, Object> details, BigDecimal right) {
        found++;
        boolean fits = right.equals(details.get("fits"));
        corrected += fits ? 1 : 0;
        offered += fits || ((List<?>) details.getOrDefault("candidates", List.of())).contains(right) ? 1 : 0;
    }

    private List<Note> notes(Result result) {
        return CHECK.notes((published ? result : result.withoutPublished()).assessment());
    }

    double noticed() {
        return (double) noticed / misprints;
    }

    double found() {
        return (double) found / misprints;
    }

    double corrected() {
        return (double) corrected / misprints;
    }

    double offered() {
        return (double) offered / misprints;
    }

    double accused() {
        return (double) accused / sheets;
    }

    double shiftsFound() {
        return (double) shiftsFound / sheets;
    }

    double shiftsInPlace() {
        return (double) shiftsInPlace / sheets;
    }

    double falseAlarms() {
        return (double) falseAlarms / cleanSheets;
    }

    private String row(int count) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %d | %.0f %% | %.0f %% | %.0f %% | %.0f %% | %.1f %% | %.2f %% |",
                respondents,
                published ? "yes" : "no",
                count,
                100 * noticed(),
                100 * found(),
                100 * corrected(),
                100 * offered(),
                100 * accused(),
                100 * falseAlarms());
    }
}
