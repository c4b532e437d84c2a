package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.file.AtomicFile;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.TextFile;
import org.openita.tables.text.ThaiText;

/**
 * The rows of one survey file that were kept aside.
 *
 * <p>They are not held in memory: writing them reads the file again, which must not have changed meanwhile. Where it was a pipe,
 * its copy stays until {@link #letGo} or the end of the program.
 */
public final class RejectedRows {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Supplier<Text> HEADING = TEXTS.later("reason-heading");

    private final SpooledFile file;
    private final String name;
    private final SurveyLayout layout;
    private final RowProblemLog troubles;
    private final AnswerProblems words;
    private final int count;

    RejectedRows(SpooledFile file, String name, SurveyLayout layout, FileCount counted, AnswerProblems words) {
        this.file = file;
        this.name = name;
        this.layout = layout;
        this.troubles = counted.troubles();
        this.words = words;
        this.count = counted.flawedRows();
    }

    /** Whether headings are those of rows put aside from a file of other headings. */
    static boolean areHeadings(List<String> headings, List<String> of) {
        Text reason = HEADING.get();
        return headings.size() == of.size() + 1
                && headings.subList(0, of.size()).equals(of)
                && List.of(reason.th(), reason.en()).contains(headings.get(of.size()));
    }

    /** The file as it was called. */
    public String name() {
        return name;
    }

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /**
     * Writes them as the file was written, in its encoding and with its separator and heading, and a last column that says
     * why; mended, that file can be read beside the first. The target is replaced as a whole, or on failure left as it was.
     *
     * @param target the file to write
     * @param locale the language of the reasons
     * @throws IOException if either file cannot be read or written
     */
    public void write(Path target, Locale locale) throws IOException {
        AtomicFile.write(target, out -> write(out, locale));
    }

    /**
     * Writes them to a stream, to its end; see {@link #write(Path, Locale)}.
     *
     * @throws IOException if the file cannot be read or the stream not be written to
     */
    public void write(OutputStream out, Locale locale) throws IOException {
        try (Writer text = layout.encoding().writer(out);
                CsvWriter rows =
                        CsvWriter.builder().fieldSeparator(layout.separator()).build(text)) {
            copy(rows, locale);
        }
    }

    /** Lets go of the copy that was made of what can be read but once; the rows cannot be written any more. */
    public void letGo() {
        file.letGo();
    }

    private void copy(CsvWriter out, Locale locale) throws IOException {
        try (Reader text = TextFile.open(file.path()).reader();
                CsvReader<List<String>> in =
                        SurveyLayout.parser(layout.separator()).build(new RawRows(), text)) {
            Iterator<List<String>> rows = in.iterator();
            for (int above = 1; above < layout.rowsAbove(); above++) {
                rows.next();
            }
            out.writeRecord(with(rows.next(), HEADING.get().in(locale)));
            int row = -1;
            int next = 0;
            while (next < troubles.size()) {
                List<String> cells = rows.next();
                if (++row == troubles.row(next)) {
                    Set<String> reasons = new LinkedHashSet<>();
                    while (next < troubles.size() && troubles.row(next) == row) {
                        reasons.add(words.reason(troubles.kind(next++)).in(locale));
                    }
                    out.writeRecord(with(cells, String.join("; ", reasons)));
                }
            }
        }
    }

    /** The reason stands behind the last heading, also where a row is shorter. */
    private List<String> with(List<String> cells, String reason) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < layout.columns().size()) {
            row.add("");
        }
        row.add(reason);
        return row;
    }
}
