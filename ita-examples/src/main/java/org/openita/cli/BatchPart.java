package org.openita.cli;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.cli.ManyResults.Begin;
import org.openita.cli.PartState.Mark;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.scoring.ItaEngine;

/**
 * A part of an output and where work on it begins.
 *
 * @param file the part
 * @param begin the first result that is not in it
 * @param engines the engines that were noted in it, by year
 */
record BatchPart(PartFile file, Begin begin, Map<String, String> engines) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /**
     * One that begins anew.
     *
     * @param run what it is a run of
     * @throws InputException if an interrupted run has left one, unless it may be written over
     */
    static BatchPart begun(String out, String run, boolean isForced) throws IOException {
        Path path = FileNames.path(out);
        if (!isForced && PartFile.isThere(path)) {
            throw refused(TEXTS.problem(Place.of(out), "part-there"));
        }
        return new BatchPart(PartFile.begin(path, run), Begin.FIRST, Map.of());
    }

    /**
     * One that goes on where an interrupted run stopped, or begins anew where none was.
     *
     * @throws InputException if that run was another one
     */
    static BatchPart resumed(String out, String run, Engines engines) throws IOException {
        Path path = FileNames.path(out);
        if (!PartFile.isThere(path)) {
            return begun(out, run, false);
        }
        Optional<PartState> left = PartFile.left(path);
        if (left.isPresent() && !left.get().run().equals(run)) {
            throw refused(TEXTS.problem(Place.of(out), "part-of-other-input"));
        }
        if (left.isPresent() && !areSame(left.get().engines(), engines)) {
            throw refused(TEXTS.problem(Place.of(out), "part-of-other-engine"));
        }
        Optional<Mark> mark = left.isEmpty()
                ? Optional.empty()
                : PartFile.trusted(path, left.get().marks());
        return mark.isEmpty()
                ? begun(out, run, true)
                : new BatchPart(
                        PartFile.goOn(path, mark.get()),
                        mark.get().next(),
                        left.orElseThrow().engines());
    }

    /**
     * What makes one run another than a second: the files by name, size and time, the options, the rules by what their folders hold,
     * and the version of this program.
     */
    static String describe(List<String> files, List<?> options, List<String> packs) throws IOException {
        StringBuilder inputs = new StringBuilder();
        for (String file : files) {
            Path path = FileNames.path(file);
            boolean isThere = !file.equals("-") && Files.exists(path);
            inputs.append(file).append('\t');
            inputs.append(
                            isThere
                                    ? Files.size(path) + " "
                                            + Files.getLastModifiedTime(path).toMillis()
                                    : "")
                    .append('\n');
        }
        return JsonWriter.compact(json -> json.object(run -> run.text("version", ItaEngine.version())
                .text("inputs", inputs.toString())
                .text("options", options.toString())
                .text("rules", packs.toString())));
    }

    /** All that tells an engine from others. */
    static String of(ItaEngine engine) {
        return Hashing.sha256()
                .hashString(engine.info().toString(), StandardCharsets.UTF_8)
                .toString();
    }

    private static boolean areSame(Map<String, String> noted, Engines engines) {
        return noted.entrySet().stream()
                .allMatch(each -> engines.of(FiscalYear.of(Integer.parseInt(each.getKey())))
                        .map(BatchPart::of)
                        .equals(Optional.of(each.getValue())));
    }

    private static InputException refused(Problem problem) {
        return new InputException(List.of(problem));
    }
}
