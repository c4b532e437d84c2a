package org.openita.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.workbench.cases.PackCases;

/** A pack of one's own on disk, with few rules and the cases that a test is about. */
public final class TinyPack {

    private static final String HEAD = "package org.openita.packs.own;\nglobal org.openita.rules.Findings findings;\n";

    private final Path directory;

    private TinyPack(Path directory) {
        this.directory = directory;
    }

    /** A pack of its own for FY2567 with these rules. */
    public static TinyPack with(Path directory, String rules) {
        TinyPack pack = new TinyPack(directory);
        pack.write("pack.json", "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567}");
        pack.write("rules.drl", HEAD + rules);
        for (String language : new String[] {"th", "en"}) {
            pack.write("messages_" + language + ".properties", """
                    level.PASS.name = pass
                    level.IMPROVE.name = improve
                    recommend.i1.title = one
                    recommend.i1.text = one
                    recommend.i2.title = two
                    recommend.i2.text = two
                    """);
        }
        return pack;
    }

    /** The same with these texts and no others, in both languages. */
    public TinyPack messages(String texts) {
        write("messages_th.properties", texts);
        write("messages_en.properties", texts);
        return this;
    }

    /** The same with these cases and no others. */
    public TinyPack cases(String yaml) {
        write("cases/cases.yaml", yaml);
        return this;
    }

    public Path directory() {
        return directory;
    }

    public PackCases read() {
        return PackCases.of(directory);
    }

    private void write(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
