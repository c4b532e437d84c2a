package org.openita.model.framework;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/**
 * Holds the questions of the surveys in full, as those who answered read them, of the years of which that wording is known.
 *
 * <p>Of the years that this library holds alone: a year kit may ask other things under the same numbers. Immutable and thread-safe.
 */
public final class Questions {

    private static final String FILE = "questions.json";
    private static final Supplier<ImmutableMap<String, Text>> KNOWN = Suppliers.memoize(Questions::load);

    private Questions() {}

    /** Returns what an item of a year asks, in full; empty where that is not known. */
    public static Optional<Text> of(FiscalYear year, String item) {
        return Optional.ofNullable(KNOWN.get().get(key(year.toString(), item)));
    }

    private static String key(String year, String item) {
        return year + " " + item;
    }

    private static ImmutableMap<String, Text> load() {
        try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream(FILE), FILE)) {
            ProblemLog log = new ProblemLog();
            Optional<Json> file = new JsonReader().read(in, FILE, log);
            log.throwIfAny();
            return questions((JsonObject) file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableMap<String, Text> questions(JsonObject file) {
        ImmutableMap.Builder<String, Text> questions = ImmutableMap.builder();
        for (Json each : ((JsonArray) file.get("years").orElseThrow()).elements()) {
            JsonObject year = (JsonObject) each;
            String number = ((JsonNumber) year.get("fiscalYear").orElseThrow()).literal();
            JsonObject texts = (JsonObject) year.get("questions").orElseThrow();
            texts.members()
                    .forEach((item, member) -> questions.put(key(number, item), text((JsonObject) member.value())));
        }
        return questions.buildOrThrow();
    }

    private static Text text(JsonObject both) {
        return new Text(string(both, "th"), string(both, "en"));
    }

    private static String string(JsonObject both, String language) {
        return ((JsonText) both.get(language).orElseThrow()).value();
    }
}
