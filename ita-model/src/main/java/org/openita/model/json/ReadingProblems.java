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

    JsonRefusal syntax(SyntaxDiagnosis diagnosis, Place place) {
        return refuse(place, diagnosis.code(), diagnosis.arguments().toArray());
    }

    /** Notes a slip between documents after which reading goes on. */
    void note(SyntaxDiagnosis diagnosis, Place place) {
        log.add(TEXTS.problem(place, diagnosis.code(), diagnosis.arguments().toArray()));
    }

    /** A slip between documents after which nobody knows what follows. */
    JsonRefusal rest(SyntaxDiagnosis diagnosis, Place place) {
        note(diagnosis, place);
        return refuse(place, "rest-not-read");
    }

    JsonRefusal tooLongDocument(Place place) {
        beyond(place, TEXTS.text("long-document", grouped(limits.bytes())), limits.bytes());
        return refuse(place, "rest-not-read");
    }

    JsonRefusal empty(Place place) {
        return refuse(place, "empty-file");
    }

    void emptyList(Place place) {
        log.add(TEXTS.problem(place, "empty-list-of-results"));
    }

    JsonRefusal trailing(Place place) {
        return refuse(place, "text-after-json");
    }

    void duplicate(Place place, String name, Place first) {
        String where = first.line() + ":" + first.column();
        log.add(TEXTS.problem(place, "name-twice", name, where));
    }

    /** The text without what is no text (U+0000 and half surrogate pairs), which is noted. */
    String whole(String text, Place place) {
        if (DocumentDecoder.indexOfBroken(text) < 0) {
            return text;
        }
        int[] broken = text.codePoints().filter(DocumentDecoder::isBroken).toArray();
        String character = Excerpt.codePoint(broken[0]);
        log.add(TEXTS.problem(place, "half-character", character));
        return text.codePoints()
                .filter(c -> !DocumentDecoder.isBroken(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    JsonRefusal tooDeep(Place place) {
        return beyond(
                Place.of(place.source(), place.line(), place.column()),
                TEXTS.text("deep-nesting", limits.depth()),
                limits.depth());
    }

    JsonRefusal tooManyDocuments(Place place, int most) {
        return beyond(place, TEXTS.text("many-documents", grouped(most)), most);
    }

    JsonRefusal tooManyValues(Place place) {
        String most = grouped(limits.values());
        return refuse(place, "too-many-values", most);
    }

    JsonRefusal tooLongText(Place place, int length) {
        return beyond(place, TEXTS.text("long-text", grouped(length)), limits.textLength());
    }

    JsonRefusal tooLongName(Place place, int length) {
        return beyond(place, TEXTS.text("long-name", grouped(length)), limits.textLength());
    }

    JsonRefusal tooLongNumber(Place place, int length) {
        return beyond(place, TEXTS.text("long-number", grouped(length)), limits.numberLength());
    }

    JsonRefusal hugeNumber(Place place, String literal) {
        return refuse(place, "number-out-of-range", literal);
    }

    private JsonRefusal beyond(Place place, Text found, int most) {
        return refuse(place, "json-too-large", found, grouped(most));
    }

    private JsonRefusal refuse(Place place, String code, Object... arguments) {
        log.add(TEXTS.problem(place, code, arguments));
        return new JsonRefusal();
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
