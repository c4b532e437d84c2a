package org.openita.spring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack in a folder, written and written over by a test. */
record RulesOfFiles(Path folder) {

    private static final String PACK_JSON =
            "{\"name\": \"house\", \"fiscalYear\": 2567, \"version\": \"1.0.0\", \"extends\": \"2567\"}";
    private static final String HEAD = "package org.openita.packs.house;\n"
            + "import org.openita.model.score.*;\nglobal org.openita.rules.Findings findings;\n";

    /** A rule that notes a result below a threshold. */
    static String below(String threshold) {
        return "rule \"low\"\nwhen\n    OverallScore( value < " + threshold
                + " )\nthen\n    findings.note(\"low\");\nend\n";
    }

    void write(String rules) throws IOException {
        put("pack.json", PACK_JSON);
        put("messages_th.properties", "note.low.text = ต่ำ\n");
        put("messages_en.properties", "note.low.text = low\n");
        put("house.drl", HEAD + rules);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
