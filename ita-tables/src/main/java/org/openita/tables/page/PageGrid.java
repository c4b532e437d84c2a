package org.openita.tables.page;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.TextEncoding;
import org.openita.tables.text.TextFile;
import org.openita.tables.text.ThaiText;
import org.openita.tables.xlsx.XlsxGridWriter;

/**
 * The tables of a web page, each as a sheet that is called by its number, below the text that stands before it. Portals give such
 * pages as {@code .xls}. Nothing that a page names is opened, and no script is run. Rows to be mended are written as a workbook.
 *
 * <p>Immutable and thread-safe.
 */
public final class PageGrid implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int BEGINNING = 4_096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final String file;

    private PageGrid(String text, String file) {
        this.text = text;
        this.file = file;
    }

    /**
     * A page in memory, in the encoding that its mark or itself names, else in that which its bytes tell.
     *
     * @param file what places call it
     */
    public static PageGrid of(byte[] bytes, String file) {
        TextEncoding told = TextFile.encodingOf(bytes);
        boolean isCertain = told != TextEncoding.UTF_8 && told != TextEncoding.WINDOWS_874;
        return new PageGrid(isCertain ? told.decode(bytes) : new String(bytes, declared(bytes, told)), file);
    }

    /** Whether a text begins as pages do. */
    public static boolean isOne(String beginning) {
        return PageTag.PAGE.matcher(beginning).find();
    }

    @Override
    public void read(RowSink sink) {
        PageTables tables = new PageTables(file);
        new PageScanner(text, tables).scan();
        if (tables.all().isEmpty()) {
            throw GridProblems.refused(TEXTS.problem(Place.of(file), "document-without-table"));
        }
        int number = 0;
        for (PageTable table : tables.all()) {
            sink.sheet(new Sheet(file, String.valueOf(++number)));
            sink.hiddenColumns(new BitSet());
            table.rows().forEach(sink::row);
        }
    }

    @Override
    public GridWriter writer(OutputStream out) {
        return new XlsxGridWriter(out);
    }

    /** Bytes that are sure to be UTF-8 are, whatever the page says. */
    private static Charset declared(byte[] bytes, TextEncoding told) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(beginning);
        if (told == TextEncoding.UTF_8 || !named.find()) {
            return told.charset();
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            boolean isThaiOrWrong =
                    named.group(1).toLowerCase(java.util.Locale.ROOT).matches("utf-?8|tis-?620|windows-874");
            return isThaiOrWrong ? told.charset() : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return told.charset();
        }
    }
}
