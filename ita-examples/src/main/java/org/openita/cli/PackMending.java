package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openita.model.file.StagedFile;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.rules.YearKits;
import org.openita.workbench.editing.Mending;
import org.openita.workbench.editing.PackView;

/** Mends the files of a rule pack where its problems say to the character how; files are written beside themselves first. */
final class PackMending {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PrintWriter err;
    private final Locale locale;

    PackMending(PrintWriter err, Locale locale) {
        this.err = err;
        this.locale = locale;
    }

    /**
     * Mends a pack and says what was mended.
     *
     * @param isTrial whether files stay as they are
     * @return whether all that could be mended is written
     */
    boolean mend(Path directory, YearKits kits, boolean isTrial) {
        PackView view = PackView.of(directory, kits);
        Mending mending = Mending.of(view);
        Map<String, byte[]> files = new TreeMap<>();
        boolean isFine = true;
        for (Map.Entry<String, String> file : mending.texts().entrySet()) {
            try {
                files.put(file.getKey(), bytes(directory.resolve(file.getKey()), view, file));
            } catch (IOException e) {
                tell(TEXTS.problem(Place.of(view.name() + "/" + file.getKey()), "not-mended"));
                isFine = false;
            }
        }
        mending.mended().stream()
                .filter(problem -> isFile(files, view, problem))
                .forEach(problem -> err.println(TEXTS.sentence(
                                isTrial ? "would-mend" : "mended", problem.place(), problem.found(), problem.remedy())
                        .in(locale)));
        if (!isTrial) {
            isFine &= write(directory, view, files);
        }
        err.println(TEXTS.sentence(
                        isTrial ? "would-be-mended" : "mended-files",
                        mending.mended().size(),
                        files.size())
                .in(locale));
        return isFine;
    }

    private static boolean isFile(Map<String, byte[]> files, PackView view, Problem problem) {
        return files.keySet().stream().anyMatch(file -> problem.place().source().equals(view.name() + "/" + file));
    }

    /** What a file is to hold; a file that was not read letter by letter would lose what was not read. */
    private static byte[] bytes(Path path, PackView view, Map.Entry<String, String> file) throws IOException {
        byte[] before = Files.readAllBytes(path);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(before))
                .toString();
        boolean isMarked = text.startsWith(BYTE_ORDER_MARK);
        String plain = isMarked ? text.substring(1) : text;
        if (!view.text(file.getKey()).filter(plain::equals).isPresent()) {
            throw new CharacterCodingException();
        }
        return ((isMarked ? BYTE_ORDER_MARK : "") + file.getValue()).getBytes(StandardCharsets.UTF_8);
    }

    private boolean write(Path directory, PackView view, Map<String, byte[]> files) {
        boolean isFine = true;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            try (StagedFile staged = StagedFile.of(path, out -> out.write(file.getValue()))) {
                staged.replace();
            } catch (IOException e) {
                tell(UnwritableFile.problem(view.name() + "/" + file.getKey(), e));
                isFine = false;
            }
        }
        return isFine;
    }

    private void tell(Problem problem) {
        err.println(problem.describe(locale));
    }
}
