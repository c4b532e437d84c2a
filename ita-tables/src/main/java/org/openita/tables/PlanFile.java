package org.openita.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.model.file.UnreadableFile;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.CsvGrid;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.score.PlanTable;
import org.openita.tables.text.ThaiText;
import org.openita.tables.xlsx.XlsxGrid;

/**
 * Reads the plan of an earlier year from a table, CSV or XLSX: the workbook that a report wrote, or the agency's own with columns for
 * the action, the item or indicator, and the target. All methods are thread-safe.
 */
public final class PlanFile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private PlanFile() {}

    /**
     * Reads a plan.
     *
     * @param name what problems call the file
     * @param basis the framework of the year on whose result the plan was made, in which its items and indicators are named
     * @throws InputException with everything that is wrong with it: it cannot be read, has no table of goals, is of another year, names
     *     what that year does not have, or a target is no score from 0 to 100
     */
    public static EarlierPlan read(Path file, String name, Framework basis) {
        return new EarlierPlan(basis.fiscalYear(), PlanTable.read(grid(file, name), name, basis));
    }

    private static Grid grid(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
            if (bytes.length > TableLimits.BYTES) {
                throw GridProblems.tooLong(name);
            }
            FileFormat format = FileFormat.of(bytes, name);
            return switch (format) {
                case WORKBOOK -> XlsxGrid.of(bytes, name);
                case TEXT -> CsvGrid.of(bytes, name);
                case JSON -> throw TEXTS.refused(Place.of(name), "plan-without-goals");
                default -> throw GridProblems.refused(format.problem(name));
            };
        } catch (IOException e) {
            throw GridProblems.refused(UnreadableFile.problem(name, e));
        }
    }
}
