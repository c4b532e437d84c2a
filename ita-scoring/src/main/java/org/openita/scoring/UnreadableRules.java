package org.openita.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;

/** What is said of rules whose reading ended in something that no check foresaw, such as memory that ran out. */
final class UnreadableRules {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(UnreadableRules.class);

    private UnreadableRules() {}

    static InputException because(Throwable thrown, List<Path> packs) {
        String source = packs.stream().map(Path::toString).collect(Collectors.joining(", "));
        Place place = Place.of(packs.isEmpty() ? "rules" : source);
        return new InputException(List.of(TEXTS.problem(place, "rules-unreadable", thrown)), thrown);
    }
}
