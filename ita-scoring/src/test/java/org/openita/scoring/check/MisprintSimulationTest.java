package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors and ceilings under what {@link MisprintSimulation} measures over more agencies. */
class MisprintSimulationTest {

    private static final int AGENCIES = 100;

    private static final List<Misprint> ALL = List.of(Misprint.values());

    @ParameterizedTest
    @CsvSource({"20, 0.45, 0.45", "26, 0.65, 0.60", "80, 0.50, 0.50"})
    void whereIndicatorsArePublishedMisprintsAreNoticedAndManyPutRight(
            int respondents, double found, double corrected) {
        MisprintSimulation seen = new MisprintSimulation(respondents, true).run(AGENCIES, 1, ALL);

        assertThat(seen.noticed()).isGreaterThan(0.95);
        assertThat(seen.found()).isGreaterThan(found);
        assertThat(seen.corrected()).isGreaterThan(corrected);
        assertThat(seen.accused()).isLessThan(0.06);
    }

    @ParameterizedTest
    @CsvSource({"26, 0.70", "80, 0.70"})
    void shiftedRowsAreFoundAndNoMisprintsAreTakenForThem(int respondents, double found) {
        MisprintSimulation shifts = new MisprintSimulation(respondents, true).runShifts(AGENCIES);
        MisprintSimulation misprints = new MisprintSimulation(respondents, true).run(AGENCIES, 3, ALL);

        assertThat(shifts.shiftsFound()).isGreaterThan(found);
        assertThat(misprints.accused()).isLessThan(0.09);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.20", "26, 0.45", "80, 0.30"})
    void withoutPublishedFiguresTheRespondentsAloneGiveMisprintsAway(int respondents, double found) {
        MisprintSimulation seen = new MisprintSimulation(respondents, false).run(AGENCIES, 1, ALL);

        assertThat(seen.found()).isGreaterThan(found);
        assertThat(seen.accused()).isLessThan(0.02);
    }

    @ParameterizedTest
    @CsvSource({"10", "26", "80", "200", "300", "500", "700"})
    void resultsWithoutMisprintsRaiseNoAlarm(int respondents) {
        assertThat(new MisprintSimulation(respondents, false)
                        .run(AGENCIES, 1, ALL)
                        .falseAlarms())
                .isLessThan(0.01);
    }
}
