package org.openita.model.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Checks and collects how many people answered: by instrument or part, and by item where one has a number of its own. Not thread-safe. */
final class RespondentEntries {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    static final String KEY = "respondents";

    private static final List<Kind> KINDS = List.of(Kind.INSTRUMENT, Kind.PART, Kind.ITEM);
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");

    private final Framework framework;
    private final ProblemLog log;
    private final FirstPlaces places;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    RespondentEntries(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
        this.places = new FirstPlaces(log);
    }

    /** All subjects of a year that may have a number: instruments, parts, items. */
    static Stream<Subject> subjects(Framework framework) {
        return KINDS.stream().flatMap(kind -> framework.subjects(kind).stream());
    }

    /** The numbers, by subject. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    /** Takes the number of a subject; nothing if it is not known. */
    void add(String id, RawValue value, Place idPlace, Place place) {
        if (framework
                .findSubject(id)
                .filter(subject -> KINDS.contains(subject.kind()))
                .isEmpty()) {
            unknown(id, idPlace);
        } else if (places.isFirst(id, place) && !value.isNothing()) {
            number(value, place).ifPresent(number -> numbers.put(id, number));
        }
    }

    private Optional<Integer> number(RawValue value, Place place) {
        Optional<Integer> number = value.number()
                .flatMap(known -> value.written())
                .filter(written -> WHOLE.matcher(written).matches())
                .map(Integer::valueOf);
        if (number.isEmpty()) {
            log.add(TEXTS.problem(place, "bad-number-of-people", value.described()));
        }
        return number;
    }

    private void unknown(String id, Place place) {
        String groups = Stream.of(Kind.INSTRUMENT, Kind.PART)
                .flatMap(kind -> framework.subjects(kind).stream())
                .map(Subject::id)
                .collect(Collectors.joining(", "));
        log.add(TEXTS.problem(
                place,
                "unknown-respondents",
                id,
                framework.fiscalYear(),
                framework,
                Text.same(groups),
                DidYouMean.remedy(id, subjects(framework).map(Subject::id).toList())));
    }
}
