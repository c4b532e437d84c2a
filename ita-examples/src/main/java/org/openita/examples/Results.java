package org.openita.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** Reads agencies' results under the names that were typed. */
final class Results {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;

    /** @param in what {@code -} reads */
    Results(InputStream in) {
        this.in = in;
    }

    /**
     * The result in a file.
     *
     * @throws InputException with everything that is wrong with it
     */
    Assessment read(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return Assessment.read(in, "(standard input)");
        }
        Path path = FileNames.path(file);
        if (Files.isDirectory(path)) {
            throw new InputException(List.of(isFolder(file)));
        }
        return read(path, file);
    }

    /** Reads a file under the name it was given by: a locale that cannot spell it would call it by question marks. */
    private static Assessment read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return Assessment.read(in, name);
        } catch (IOException e) {
            return Assessment.read(path); // which says why it cannot be read
        }
    }

    private static Problem isFolder(String file) {
        return new Problem(
                file,
                new Text("เป็นโฟลเดอร์", "this is a folder"),
                new Text("ไฟล์ JSON", "a JSON file"),
                new Text("ระบุไฟล์ในโฟลเดอร์: " + file + "/*.json", "name the files in it: " + file + "/*.json"));
    }
}
