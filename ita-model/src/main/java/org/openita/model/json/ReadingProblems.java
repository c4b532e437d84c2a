package org.openita.model.json;

import java.util.Locale;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What can be wrong with a JSON document, in words. The methods that end the reading return what is to be thrown. */
final class ReadingProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final JsonLimits limits;
    private final ProblemLog log;

    ReadingProblems(JsonLimits limits, ProblemLog log) {
        this.limits = limits;
        this.log = log;
    }

    Refused syntax(SyntaxDiagnosis diagnosis, String source, String text) {
        return refuse(
                Place.at(source, text, diagnosis.offset()),
                diagnosis.code(),
                diagnosis.arguments().toArray());
    }

    Refused trailing(Place place) {
        return refuse(place, "text-after-json");
    }

    void duplicate(Place place, String name, Place first) {
        String where = first.line() + ":" + first.column();
        log.add(TEXTS.problem(place, "name-twice", name, where));
    }

    /** The text without what is no text (U+0000 and half surrogate pairs), which is noted. */
    String whole(String text, Place place) {
        int[] broken = text.codePoints().filter(Documents::isBroken).toArray();
        if (broken.length == 0) {
            return text;
        }
        String character = Excerpt.codePoint(broken[0]);
        log.add(TEXTS.problem(place, "half-character", character));
        return text.codePoints()
                .filter(c -> !Documents.isBroken(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Refused tooDeep(Place place) {
        return beyond(
                Place.of(place.source(), place.line(), place.column()),
                TEXTS.text("deep-nesting", limits.depth()),
                limits.depth());
    }

    Refused tooManyValues(Place place) {
        String most = grouped(limits.values());
        return refuse(place, "too-many-values", most);
    }

    Refused tooLongText(Place place, int length) {
        return beyond(place, TEXTS.text("long-text", grouped(length)), limits.textLength());
    }

    Refused tooLongName(Place place, int length) {
        return beyond(place, TEXTS.text("long-name", grouped(length)), limits.textLength());
    }

    Refused tooLongNumber(Place place, int length) {
        return beyond(place, TEXTS.text("long-number", grouped(length)), limits.numberLength());
    }

    Refused hugeNumber(Place place, String literal) {
        return refuse(place, "number-out-of-range", literal);
    }

    private Refused beyond(Place place, Text found, int most) {
        return refuse(place, "json-too-large", found, grouped(most));
    }

    private Refused refuse(Place place, String code, Object... arguments) {
        log.add(TEXTS.problem(place, code, arguments));
        return new Refused();
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
