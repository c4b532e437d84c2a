package org.openita.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.profile.Profile;
import org.openita.model.profile.StatedProfile;
import org.openita.tables.ResultFile;

/**
 * What {@code --profile} gives, which the sheet of a form adds to.
 *
 * @param stated what it says; empty where the option was not given
 */
record GivenProfile(Optional<StatedProfile> stated) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /**
     * Reads the file that was given: JSON, or a workbook with the sheet of the form.
     *
     * @param file its name; empty where none was given
     * @throws InputException with all that is wrong with it
     */
    static GivenProfile read(String file, KnownYears years) {
        if (file.isEmpty()) {
            return new GivenProfile(Optional.empty());
        }
        boolean isWorkbook = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return new GivenProfile(
                Optional.of(isWorkbook ? inWorkbook(file, years) : StatedProfile.read(FileNames.path(file))));
    }

    private static StatedProfile inWorkbook(String file, KnownYears years) {
        ResultFile read = ResultFile.read(FileNames.path(file), file, years);
        return read.profile().orElseThrow(() -> {
            List<Problem> problems = new ArrayList<>(read.problems());
            problems.add(0, TEXTS.problem(Place.of(file), "no-profile-in-workbook"));
            return new InputException(problems);
        });
    }

    /**
     * The profile for a result.
     *
     * @param sheet what the workbook of the result says itself
     * @throws InputException if the two contradict one another
     */
    Profile with(Optional<StatedProfile> sheet) {
        if (stated.isPresent() && sheet.isPresent() && !stated.equals(sheet)) {
            return stated.get().with(sheet.get());
        }
        return stated.or(() -> sheet).map(StatedProfile::profile).orElse(Profile.NONE);
    }

    /** The files of the pictures that are named. */
    List<Path> pictures() {
        List<Path> pictures = new ArrayList<>();
        stated.map(StatedProfile::profile).ifPresent(profile -> {
            profile.logo().ifPresent(pictures::add);
            profile.letters().emblem().ifPresent(pictures::add);
        });
        return pictures;
    }
}
