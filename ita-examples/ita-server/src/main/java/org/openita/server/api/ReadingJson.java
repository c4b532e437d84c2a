package org.openita.server.api;

import java.util.List;
import org.openita.model.json.JsonWriter;
import org.openita.model.json.ProblemJson;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.tables.ResultFile;

/** Writes how a file was read: what its columns are, what was passed over, what is to know, what is wrong. */
final class ReadingJson {

    private ReadingJson() {}

    /** The file as an object; its results stand in it as they would be sent. */
    static String of(ResultFile file) {
        String rest = JsonWriter.compact(json -> json.object(all -> write(all, file)));
        String results = file.results().stream()
                .map(result -> result.assessment().toJson().strip())
                .reduce((one, other) -> one + ",\n" + other)
                .orElse("");
        return "{\"results\": [" + results + "],\n" + rest.substring(1) + "\n";
    }

    /** What is to say of a file beside its results. */
    static void write(JsonWriter json, ResultFile file) {
        json.array("understood", all -> texts(all, file.understood()));
        json.array("unread", all -> texts(all, file.unread()));
        json.array("remarks", all -> texts(all, file.remarks()));
        json.number("rejectedRows", (long) file.rejectedRows());
        json.array("problems", all -> problems(all, file.problems()));
    }

    private static void texts(JsonWriter json, List<Text> texts) {
        texts.forEach(json::text);
    }

    private static void problems(JsonWriter json, List<Problem> problems) {
        problems.forEach(problem -> json.object(members -> ProblemJson.write(members, problem)));
    }
}
