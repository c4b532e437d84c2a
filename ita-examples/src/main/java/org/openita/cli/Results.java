package org.openita.cli;

import com.google.common.base.Suppliers;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemText;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.tables.ResultFile;
import org.openita.tables.ResultStream;
import picocli.CommandLine.Model.CommandSpec;

/** Reads agencies' results under the names that were typed: JSON, CSV or XLSX. */
final class Results {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final String STANDARD_INPUT = "-";
    private static final String IN_NAME = "(standard input)";

    /** It can be read but once. */
    private final Supplier<ResultFile> standardInput;

    private final InputStream in;
    private final KnownYears years;
    private final Optional<FiscalYear> year;

    /**
     * Results of the years that are known.
     *
     * @param in what {@code -} reads
     * @param year that of all results, if it was given
     */
    private Results(InputStream in, KnownYears years, Optional<FiscalYear> year) {
        this.standardInput = Suppliers.memoize(() -> ResultFile.read(in, IN_NAME, years, year));
        this.in = in;
        this.years = years;
        this.year = year;
    }

    /** The same of whatever year they are. */
    Results ofAnyYear() {
        return new Results(in, years, Optional.empty());
    }

    /** The results that a command reads. */
    static Results of(CommandSpec command, KnownYears years, ResultYearOption year) {
        return new Results(((Ita) command.root().userObject()).in(), years, year.of(years));
    }

    /**
     * All results in a file, and what is wrong with it. The name is the one that was typed: a locale that cannot spell it would call it
     * by question marks.
     *
     * @throws InputException if there can be no file of that name
     */
    ResultFile open(String file) {
        return file.equals(STANDARD_INPUT)
                ? standardInput.get()
                : ResultFile.read(FileNames.path(file), file, years, year);
    }

    /**
     * Works on all results in a file one by one, however many there are.
     *
     * @param work see {@link ResultStream}
     * @throws InputException if there can be no file of that name
     */
    <T> ResultFile stream(String file, ResultStream.Work<T> work, Consumer<T> sink) {
        ResultStream stream = new ResultStream(years, year);
        return file.equals(STANDARD_INPUT)
                ? stream.read(in, IN_NAME, work, sink)
                : stream.read(FileNames.path(file), file, work, sink);
    }

    /** Tells what was passed over in a file, what is to know of the rest, and what is wrong with it. */
    void tell(ResultFile file, Locale locale, PrintWriter err) {
        tellRead(file, locale, err);
        if (!file.problems().isEmpty()) {
            err.println(ProblemText.of(file.problems(), locale));
        }
    }

    /**
     * The only result in a file; tells what was passed over beside it, and what is to know of it.
     *
     * @throws InputException with everything that is wrong with it, or if it holds the results of several agencies
     */
    Assessment read(String file, Locale locale, PrintWriter err) {
        return told(open(file), locale, err);
    }

    /**
     * The file of an only result, with the profile that it may hold; tells what was passed over, and what is to know of it.
     *
     * @throws InputException as {@link #read}
     */
    ResultFile readOne(String file, Locale locale, PrintWriter err) {
        ResultFile read = open(file);
        told(read, locale, err);
        return read;
    }

    /**
     * The only result in a file, of whatever year it is; tells what was passed over beside it, and what is to know of it.
     *
     * @throws InputException with everything that is wrong with it, or if it holds the results of several agencies
     */
    Assessment readOfAnyYear(String file, Locale locale, PrintWriter err) {
        return told(ResultFile.read(FileNames.path(file), file, years), locale, err);
    }

    private static Assessment told(ResultFile read, Locale locale, PrintWriter err) {
        tellRead(read, locale, err);
        return read.only();
    }

    /** Tells what was passed over in a file, and what is to know of the rest. */
    static void tellRead(ResultFile file, Locale locale, PrintWriter err) {
        String unread = TEXTS.sentence("not-read").in(locale);
        file.unread().forEach(what -> err.println(unread + " " + Visible.of(what.in(locale))));
        String remark = TEXTS.sentence("remark").in(locale);
        file.remarks().forEach(what -> err.println(remark + " " + Visible.of(what.in(locale))));
    }
}
