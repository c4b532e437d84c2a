package org.openita.scoring.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Reads a note with its details, which are different for each kind and so taken as they are. */
final class DetailsReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(AnalysisReader.class);

    private final ProblemLog log;

    DetailsReader(ProblemLog log) {
        this.log = log;
    }

    Note note(StoredObject object) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        String kind = object.text("kind");
        Text text = object.both("text");
        object.members().object().members().forEach((name, member) -> {
            if (!name.equals("kind") && !name.equals("text")) {
                detail(member.value()).ifPresent(detail -> details.put(name, detail));
            }
        });
        return new Note(kind, text, details.buildOrThrow());
    }

    private Optional<Object> detail(Json json) {
        if (json instanceof JsonText text) {
            return Optional.of(text.value());
        } else if (json instanceof JsonBool truth) {
            return Optional.of(truth.value());
        } else if (json instanceof JsonArray array) {
            return Optional.of(elements(array));
        } else if (json instanceof JsonObject object) {
            return Optional.of(members(object));
        } else if (json instanceof JsonNumber number
                && number.value().stripTrailingZeros().scale() <= 2) {
            return Optional.of(number.value());
        }
        log.add(TEXTS.problem(json.place(), "unfit-detail", json.described()));
        return Optional.empty();
    }

    private ImmutableList<Object> elements(JsonArray array) {
        return array.elements().stream()
                .flatMap(each -> detail(each).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<String, Object> members(JsonObject object) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        object.members()
                .forEach((name, member) -> detail(member.value()).ifPresent(detail -> members.put(name, detail)));
        return members.buildOrThrow();
    }
}
