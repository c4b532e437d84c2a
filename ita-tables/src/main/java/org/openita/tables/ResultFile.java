package org.openita.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.file.AtomicFile;
import org.openita.model.file.UnreadableFile;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.profile.StatedProfile;
import org.openita.model.text.Text;
import org.openita.tables.ResultFiles.Member;
import org.openita.tables.grid.CsvGrid;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.oldbook.OldWorkbookGrid;
import org.openita.tables.opendocument.OpenDocumentGrid;
import org.openita.tables.page.PageGrid;
import org.openita.tables.profile.ProfileGrid;
import org.openita.tables.score.LocatedAssessment;
import org.openita.tables.score.RejectedSheet;
import org.openita.tables.score.ScoreTableReader;
import org.openita.tables.score.TableResult;
import org.openita.tables.text.ThaiText;
import org.openita.tables.word.WordTables;
import org.openita.tables.xlsx.XlsxGrid;

/**
 * A file of results, whatever its form: those of one agency or any number as JSON (one, a list, or one a line), CSV, XLSX, ODS, XLS,
 * or the tables of a DOCX or a web page. The form is
 * told by what the file holds, not by its name.
 *
 * <p>Good rows are results; what is wrong with the others is told, all at once, and they can be written to a file of their own.
 * A folder or a zip file gives what the files in it give. At most 64 MB of a file are read, in time and memory that do not depend on how hostile the file is. Reading does not throw: what
 * cannot be read is a problem too. Immutable and thread-safe.
 */
public final class ResultFile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final List<LocatedAssessment> results;
    private final List<Problem> problems;
    private final List<Text> unread;
    private final List<Text> remarks;
    private final List<Text> understood;
    private final List<RejectedSheet> rejected;
    private final Optional<Grid> grid;
    private final List<Member> members;
    private final RejectedLines lines;
    private final Optional<StatedProfile> profile;

    private ResultFile(List<LocatedAssessment> results, List<Problem> problems) {
        this(results, problems, new RejectedLines());
    }

    private ResultFile(List<LocatedAssessment> results, List<Problem> problems, RejectedLines lines) {
        this.lines = lines;
        this.profile = Optional.empty();
        this.results = List.copyOf(results);
        this.problems = List.copyOf(problems);
        this.unread = List.of();
        this.remarks = List.of();
        this.understood = List.of();
        this.rejected = List.of();
        this.grid = Optional.empty();
        this.members = List.of();
    }

    /** What the files of a folder or a zip file hold, what is wrong beside that, and which were passed over. */
    ResultFile(List<Member> members, List<Problem> problems, List<Text> unread) {
        this.results =
                members.stream().flatMap(each -> each.file().results.stream()).toList();
        this.problems = Stream.concat(
                        members.stream().flatMap(each -> each.file().problems.stream()), problems.stream())
                .toList();
        this.unread = Stream.concat(unread.stream(), members.stream().flatMap(each -> each.file().unread.stream()))
                .toList();
        this.understood = members.stream()
                .flatMap(each -> each.file().understood.stream())
                .toList();
        this.remarks =
                members.stream().flatMap(each -> each.file().remarks.stream()).toList();
        this.rejected = List.of();
        this.grid = Optional.empty();
        this.members =
                members.stream().filter(each -> each.file().rejectedRows() > 0).toList();
        this.lines = new RejectedLines();
        this.profile = Optional.empty();
    }

    private ResultFile(TableResult outcome, Grid grid, Optional<StatedProfile> profile, List<Problem> ofProfile) {
        this.profile = profile;
        this.results = List.copyOf(outcome.results());
        this.problems =
                Stream.concat(outcome.problems().stream(), ofProfile.stream()).toList();
        this.unread = List.copyOf(outcome.unread());
        this.remarks = List.copyOf(outcome.remarks());
        this.understood = List.copyOf(outcome.understood());
        this.rejected = List.copyOf(outcome.rejected());
        this.grid = rejected.isEmpty() ? Optional.empty() : Optional.of(grid); // it holds the whole file
        this.members = List.of();
        this.lines = new RejectedLines();
    }

    private ResultFile(ResultFile other) {
        this.results = List.of();
        this.problems = other.problems;
        this.unread = other.unread;
        this.remarks = other.remarks;
        this.understood = other.understood;
        this.rejected = other.rejected;
        this.grid = other.grid;
        this.members = other.members;
        this.lines = other.lines;
        this.profile = other.profile;
    }

    /** All there is to say of a table whose results were handed on. */
    static ResultFile of(TableResult outcome, Grid grid) {
        return new ResultFile(outcome, grid, Optional.empty(), List.of());
    }

    /** All there is to say of documents whose results were handed on. */
    static ResultFile of(List<Problem> problems, RejectedLines rejected) {
        return new ResultFile(List.of(), problems, rejected);
    }

    /** The same once its results have been handed on. */
    ResultFile withoutResults() {
        return new ResultFile(this);
    }

    /** Reads a file. */
    public static ResultFile read(Path file) {
        return read(file, file.toString());
    }

    /**
     * Reads a file under another name.
     *
     * @param name what problems call it
     */
    public static ResultFile read(Path file, String name) {
        return read(file, name, KnownYears.builtIn());
    }

    /**
     * Reads a file of results in any of the years that are known.
     *
     * @param name what problems call it
     */
    public static ResultFile read(Path file, String name, KnownYears years) {
        return read(file, name, years, Optional.empty());
    }

    /**
     * Reads a file of results in any of the years that are known.
     *
     * @param name what problems call it
     * @param year that of all results, which need not say it then; what says another is refused
     */
    public static ResultFile read(Path file, String name, KnownYears years, Optional<FiscalYear> year) {
        if (Files.isDirectory(file)) {
            return ResultFiles.in(file, name, (bytes, called) -> alone(bytes, called, years, year));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, years, year);
        } catch (IOException e) {
            return refused(UnreadableFile.problem(name, e));
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what problems call it
     */
    public static ResultFile read(InputStream in, String name) {
        return read(in, name, KnownYears.builtIn());
    }

    /** Reads results in any of the years that are known. */
    public static ResultFile read(InputStream in, String name, KnownYears years) {
        return read(in, name, years, Optional.empty());
    }

    /**
     * Reads results in any of the years that are known.
     *
     * @param year that of all results, which need not say it then; what says another is refused
     */
    public static ResultFile read(InputStream in, String name, KnownYears years, Optional<FiscalYear> year) {
        try {
            byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
            return bytes.length > TableLimits.BYTES
                    ? new ResultFile(List.of(), GridProblems.tooLong(name).problems())
                    : read(bytes, name, years, year);
        } catch (IOException e) {
            return refused(UnreadableFile.problem(name, e));
        }
    }

    private static ResultFile read(byte[] bytes, String name, KnownYears years, Optional<FiscalYear> year) {
        return switch (FileFormat.of(bytes, name)) {
            case ARCHIVE -> ResultFiles.in(bytes, name, (packed, called) -> alone(packed, called, years, year));
            default -> alone(bytes, name, years, year);
        };
    }

    /** Reads a file that may hold anything but other files. */
    private static ResultFile alone(byte[] bytes, String name, KnownYears years, Optional<FiscalYear> year) {
        FileFormat format = FileFormat.of(bytes, name);
        return switch (format) {
            case JSON -> json(bytes, name, years).in(year);
            case WORKBOOK -> table(XlsxGrid.of(bytes, name), name, years, year);
            case TEXT -> table(CsvGrid.of(bytes, name), name, years, year);
            case OLD_WORKBOOK -> table(OldWorkbookGrid.of(bytes, name), name, years, year);
            case OPEN_DOCUMENT -> table(OpenDocumentGrid.of(bytes, name), name, years, year);
            case WORD -> table(WordTables.of(bytes, name), name, years, year);
            case PAGE -> table(PageGrid.of(bytes, name), name, years, year);
            case ARCHIVE, EMPTY, PDF, PICTURE, GZIP, MARKUP -> refused(format.problem(name));
        };
    }

    /** The results, in the order in which they stand. */
    public List<LocatedAssessment> results() {
        return results;
    }

    /** What is wrong with the file and its rows; of very many that are alike, the first and how many more there are. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was passed over without being wrong: strange columns, hidden sheets, rows of totals, notes and signatures. */
    public List<Text> unread() {
        return unread;
    }

    /** What is to know of what was read: numbers rounded as they are shown, points made scores, hidden rows and columns. */
    public List<Text> remarks() {
        return remarks;
    }

    /** The agency's profile, where a sheet of the form is filled in with it. */
    public Optional<StatedProfile> profile() {
        return profile;
    }

    /** How each column of a table was understood: its place, its heading and what it is; nothing for JSON. */
    public List<Text> understood() {
        return understood;
    }

    /** How many rows were not taken. */
    public int rejectedRows() {
        return lines.size()
                + rejected.stream().mapToInt(RejectedSheet::size).sum()
                + members.stream().mapToInt(each -> each.file().rejectedRows()).sum();
    }

    /**
     * The result of the only agency in the file.
     *
     * @throws InputException if anything is wrong with the file, or it holds the results of several
     */
    public Assessment only() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        if (results.size() > 1) {
            throw GridProblems.refused(several(results.get(1).place()));
        }
        return results.get(0).assessment();
    }

    /**
     * Writes the rows that were not taken to a file in the form of this one (encoding, separator, sheets, what stands above
     * the table; for a folder a zip file), with a last column that says why. Mended, that file can be read like any other. It is written as a whole or
     * not at all; if no row was rejected, nothing is written.
     *
     * @param file another file than the one read
     * @param language of the reasons
     * @throws IOException if it cannot be written
     */
    public void writeRejected(Path file, Locale language) throws IOException {
        if (rejectedRows() > 0) {
            AtomicFile.write(file, out -> writeRejected(out, language));
        }
    }

    /**
     * Writes the rows that were not taken to a stream, to its end; see {@link #writeRejected(Path, Locale)}.
     *
     * @throws IOException if it cannot be written to
     * @throws IllegalStateException if no row was rejected
     */
    public void writeRejected(OutputStream out, Locale language) throws IOException {
        if (rejectedRows() == 0) {
            throw new IllegalStateException("No row was rejected; ask rejectedRows() first");
        }
        if (!members.isEmpty()) {
            ResultFiles.writeRejected(members, out, language);
            return;
        }
        if (lines.size() > 0) {
            lines.write(out);
            return;
        }
        try (GridWriter writer = grid.orElseThrow().writer(out)) {
            for (RejectedSheet sheet : rejected) {
                sheet.write(writer, language);
            }
        }
    }

    private static ResultFile json(byte[] bytes, String name, KnownYears years) {
        List<LocatedAssessment> found = new ArrayList<>();
        ProblemLog log = new ProblemLog();
        Assessment.readEach(
                new ByteArrayInputStream(bytes),
                name,
                years,
                log,
                (place, result) -> found.add(new LocatedAssessment(place, result)));
        return new ResultFile(found, log.problems());
    }

    private static ResultFile table(Grid grid, String name, KnownYears years, Optional<FiscalYear> year) {
        ProfileGrid results = new ProfileGrid(grid, beside(name));
        TableResult outcome = ScoreTableReader.read(results, name, years, year);
        return new ResultFile(outcome, grid, results.profile(), results.problems());
    }

    /** Where a logo is looked for; what has no place on the disk has none. */
    private static Path beside(String name) {
        try {
            return Path.of(name).resolveSibling("");
        } catch (InvalidPathException notToBeSpelt) {
            return Path.of("");
        }
    }

    /** The results of a year, which all must be. */
    private ResultFile in(Optional<FiscalYear> year) {
        List<Problem> others = results.stream()
                .filter(result -> year.isPresent()
                        && !year.get().equals(result.assessment().fiscalYear()))
                .map(result -> ofOtherYear(year.get(), result.assessment().fiscalYear(), result.place()))
                .toList();
        return others.isEmpty()
                ? this
                : new ResultFile(
                        List.of(),
                        Stream.concat(problems.stream(), others.stream()).toList());
    }

    static ResultFile refused(Problem problem) {
        return refused(List.of(problem));
    }

    static ResultFile refused(List<Problem> problems) {
        return new ResultFile(List.of(), problems);
    }

    static Problem ofOtherYear(FiscalYear wanted, FiscalYear found, String place) {
        return TEXTS.problem(Place.of("--year"), "years-disagree", wanted.year(), found.year(), place);
    }

    private static Problem several(String second) {
        return TEXTS.problem(Place.of(second), "several-results");
    }
}
