package org.openita.tables.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.file.UnreadableFile;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.xlsx.XlsxGrid;

/**
 * A fiscal year as a workbook: all that its framework and its crosswalk say, to be changed with a spreadsheet and read back.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearBook {

    private final Framework framework;
    private final List<Disclosure> disclosures;

    private YearBook(Framework framework, List<Disclosure> disclosures) {
        this.framework = framework;
        this.disclosures = List.copyOf(disclosures);
    }

    /** Returns the workbook of a year, with which of its items are which of other years as far as that is known. */
    public static YearBook of(Framework framework) {
        return new YearBook(
                framework,
                framework.years().crosswalk().disclosures().stream()
                        .flatMap(known -> only(known, framework.fiscalYear()).stream())
                        .toList());
    }

    /** What a disclosure is in one year, also that it is not asked for; empty where that is not known. */
    private static Optional<Disclosure> only(Disclosure disclosure, FiscalYear year) {
        return Optional.ofNullable(disclosure.numbers().get(year))
                .map(numbers -> new Disclosure(disclosure.id(), disclosure.name(), Map.of(year, numbers)));
    }

    /**
     * Returns the workbook of a year.
     *
     * @param disclosures which of its items are which of other years
     */
    public static YearBook of(Framework framework, List<Disclosure> disclosures) {
        return new YearBook(framework, disclosures);
    }

    /**
     * Writes the workbook to a stream, and leaves it open.
     *
     * @throws IOException if it cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        new BookWriter(framework.fiscalYear(), BookLines.of(framework, disclosures)).write(out);
    }

    /**
     * Reads a workbook that was filled in.
     *
     * @param name what problems call it
     * @param years the years that it may name beside its own
     * @param tell takes what is passed over or filled in without being wrong, also where something else is
     * @throws InputException with everything that is wrong with it, each with its sheet and cell
     */
    public static YearBookContent read(Path file, String name, KnownYears years, Consumer<Text> tell) {
        return new BookReader(name, years, tell).read(XlsxGrid.of(bytes(file, name), name));
    }

    private static byte[] bytes(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
            if (bytes.length > TableLimits.BYTES) {
                throw GridProblems.tooLong(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(List.of(UnreadableFile.problem(name, e)));
        }
    }
}
