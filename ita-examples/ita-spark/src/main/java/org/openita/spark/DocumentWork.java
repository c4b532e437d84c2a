package org.openita.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.Json;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonWriter;
import org.openita.model.json.ProblemJson;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.scoring.Analysis;

/**
 * Reads and analyses documents one by one. Thread-safe.
 *
 * @param engines those of this Java machine
 * @param good the row of an analysis
 * @param bad the row of a document that was not taken
 */
record DocumentWork(ExecutorEngines engines, Function<Analysis, Row> good, Function<String, Row> bad) {

    /** What problems call it: which of many it is, only the document tells. */
    private static final String NAME = "document";

    Row row(byte[] document) {
        ProblemLog log = new ProblemLog();
        Optional<Json> json = new JsonReader().read(new ByteArrayInputStream(document), NAME, log);
        Optional<Assessment> result =
                json.flatMap(read -> Assessment.of(read, engines.known(), log)).filter(read -> log.isEmpty());
        if (result.isEmpty()) {
            return bad.apply(rejected(document, json.isPresent(), log.problems()));
        }
        try {
            return good.apply(engines.of(result.get().fiscalYear()).analyse(result.get()));
        } catch (InputException rules) {
            return bad.apply(rejected(document, true, rules.problems()));
        }
    }

    /** What is wrong, and the document: as it is where it is JSON, so that it can be mended, else as a text. */
    private static String rejected(byte[] document, boolean isJson, List<Problem> problems) {
        String text = new String(document, StandardCharsets.UTF_8).strip();
        String said = JsonWriter.compact(json -> json.object(line -> {
            line.array("problems", all -> problems.forEach(it -> all.object(one -> ProblemJson.write(one, it))));
            if (!isJson) {
                line.text("text", text);
            }
        }));
        return isJson ? said.substring(0, said.length() - 1) + ",\"record\":" + onOneLine(text) + "}" : said;
    }

    /** No text in JSON holds a line break, so all there are stand between values. */
    private static String onOneLine(String document) {
        return document.replace('\n', ' ').replace('\r', ' ');
    }
}
