package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openita.model.file.StagedFile;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;

/**
 * Writes what a run has made: never over what it read, over what is there only if asked to, and all of it or nothing.
 *
 * <p>A file that is there and says the same already is left as it is; an empty one holds nothing to lose, nor does what is no file,
 * such as a pipe. Not thread-safe.
 */
final class Outputs {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final boolean isForced;
    private final Inputs inputs;
    private final PrintWriter err;
    private final Locale language;

    Outputs(ForceOption force, Inputs inputs, PrintWriter err, Locale language) {
        this.isForced = force.isGiven();
        this.inputs = inputs;
        this.err = err;
        this.language = language;
    }

    /**
     * Looks at names before anything costly is done: none is that of an input, and no two are one file.
     *
     * @throws InputException naming those that are
     */
    void requireApart(Collection<String> names) {
        refuse(names.stream().filter(this::isInput).toList(), InTheWay::input);
        Set<String> seen = new HashSet<>();
        refuse(names.stream().filter(name -> !seen.add(place(name))).toList(), InTheWay::twice);
    }

    /**
     * Looks at names of what must be new, also if it would say the same.
     *
     * @throws InputException naming those that are there, unless they may be written over
     */
    void requireNew(Collection<String> names) {
        refuse(names.stream().filter(name -> !isForced && isThere(name)).toList(), InTheWay::there);
    }

    /**
     * Writes them all and says so, or none.
     *
     * @throws InputException if any cannot be written, or another file is in its way
     */
    void write(List<Output> outputs) {
        write(outputs, this::tell);
    }

    /**
     * Writes them all or none, and says so in one line.
     *
     * @param name what they are together, such as their folder
     * @throws InputException if any cannot be written, or another file is in its way
     */
    void writeAsOne(String name, List<Output> outputs) {
        AtomicBoolean isNew = new AtomicBoolean();
        write(outputs, (staged, isWritten) -> isNew.compareAndSet(false, isWritten));
        tell(name, isNew.get());
    }

    private void write(List<Output> outputs, BiConsumer<Staged, Boolean> heard) {
        requireApart(outputs.stream().map(Output::name).toList());
        List<Staged> staged = new ArrayList<>();
        try {
            for (Output output : outputs) {
                staged.add(staged(output));
            }
            refuse(othersThere(staged), InTheWay::there);
            staged.forEach(each -> heard.accept(each, publish(each)));
        } finally {
            staged.forEach(Staged::drop);
        }
    }

    /** The names of the files that are there and say something else: those at which {@link #write} would stop. */
    List<String> inTheWay(List<Output> outputs) {
        List<Staged> staged = new ArrayList<>();
        try {
            for (Output output : outputs) {
                if (isThere(output.name())) {
                    staged.add(staged(output));
                }
            }
            return othersThere(staged);
        } finally {
            staged.forEach(Staged::drop);
        }
    }

    /** Stops a run that has found files in its way, if there are any. */
    void refuseInTheWay(List<String> names) {
        refuse(names, InTheWay::there);
    }

    /** Whether a file that holds something is there. */
    static boolean isThere(String name) {
        try {
            Path path = FileNames.path(name);
            return Files.isRegularFile(path) && Files.size(path) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<String> othersThere(List<Staged> staged) {
        return staged.stream()
                .filter(Staged::isInTheWay)
                .map(each -> each.output().name())
                .toList();
    }

    private Staged staged(Output output) {
        try {
            return Staged.of(output, isForced);
        } catch (IOException e) {
            throw unwritable(output.name(), e);
        }
    }

    private void tell(Staged staged, boolean isNew) {
        tell(staged.output().name(), isNew);
    }

    private void tell(String name, boolean isNew) {
        String shown = Visible.of(name);
        Text said = isNew ? TEXTS.sentence("written", shown) : TEXTS.sentence("there-already", shown);
        err.println(said.in(language));
    }

    /** Whether it is new. */
    private static boolean publish(Staged staged) {
        try {
            return staged.publish();
        } catch (FileAlreadyExistsException e) {
            throw new InputException(
                    List.of(InTheWay.there(List.of(staged.output().name()))));
        } catch (IOException e) {
            throw unwritable(staged.output().name(), e);
        }
    }

    private static InputException unwritable(String name, IOException cause) {
        return new InputException(List.of(UnwritableFile.problem(name, cause)));
    }

    private boolean isInput(String name) {
        Path path = FileNames.path(name);
        try {
            return Files.isRegularFile(path) && inputs.hold(path);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    private static void refuse(List<String> names, Function<List<String>, Problem> problem) {
        if (!names.isEmpty()) {
            throw new InputException(List.of(problem.apply(names)));
        }
    }

    /** The same for names of one file, also where small and capital letters are one, or marks are spelled in two ways. */
    private static String place(String name) {
        Path path = FileNames.path(name).toAbsolutePath().normalize();
        String real = real(path).toString();
        return Normalizer.normalize(real, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Without links, as far as folders are there. */
    private static Path real(Path path) {
        try {
            Path end = StagedFile.end(path);
            Path folder = end.getParent();
            return folder == null || !Files.exists(folder)
                    ? end
                    : folder.toRealPath().resolve(String.valueOf(end.getFileName()));
        } catch (IOException e) {
            return path;
        }
    }
}
