package org.openita.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemText;
import org.openita.model.text.Text;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Tells what is wrong with an input as RFC 9457 has it: for people in the language they asked for, and under {@code problems} each one
 * with its code, its place and its words in both languages.
 */
public final class ProblemDetails {

    /** What every refusal of an input is called. */
    public static final URI TYPE = URI.create("tag:openita.org,2026:input-refused");

    private static final int UNPROCESSABLE = 422;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private ProblemDetails() {}

    /** The refusal of an input, with all that is wrong with it. */
    public static ProblemDetail of(InputException refusal, Locale language) {
        return of(refusal.problems(), language);
    }

    /** All problems of an input, at least one. */
    public static ProblemDetail of(List<Problem> problems, Locale language) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(UNPROCESSABLE), ProblemText.of(problems, language));
        detail.setType(TYPE);
        detail.setTitle(SpringTexts.sentence("input-refused").in(language));
        detail.setProperty(
                "problems", problems.stream().map(ProblemDetails::members).toList());
        return detail;
    }

    /** The language that a request asks for in its header {@code Accept-Language}: Thai, unless English is wanted more. */
    public static Locale language(@Nullable String acceptLanguage) {
        try {
            return Optional.ofNullable(acceptLanguage)
                    .map(Locale.LanguageRange::parse)
                    .map(wanted -> Locale.lookup(wanted, List.of(THAI, Locale.ENGLISH)))
                    .orElse(THAI);
        } catch (IllegalArgumentException notALanguage) {
            return THAI;
        }
    }

    private static Map<String, Object> members(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code());
        place(problem.place(), members);
        Map<String, Object> attributes = new LinkedHashMap<>();
        problem.attributes().forEach((name, text) -> attributes.put(name, words(text)));
        if (!attributes.isEmpty()) {
            members.put("attributes", attributes);
        }
        members.put("found", words(problem.found()));
        members.put("expected", words(problem.expected()));
        members.put("remedy", words(problem.remedy()));
        return members;
    }

    private static void place(Place place, Map<String, Object> members) {
        members.put("file", place.source());
        unlessEmpty("sheet", place.sheet(), members);
        unlessEmpty("cell", place.cell(), members);
        unlessZero("line", place.line(), members);
        unlessZero("column", place.column(), members);
        unlessEmpty("path", place.path(), members);
        unlessEmpty("rule", place.rule(), members);
    }

    private static void unlessEmpty(String name, String text, Map<String, Object> members) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }

    private static void unlessZero(String name, int number, Map<String, Object> members) {
        if (number > 0) {
            members.put(name, number);
        }
    }

    private static Map<String, String> words(Text text) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("th", text.th());
        words.put("en", text.en());
        return words;
    }
}
