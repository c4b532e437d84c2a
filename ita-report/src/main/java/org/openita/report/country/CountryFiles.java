package org.openita.report.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openita.model.file.AtomicFile.Content;
import org.openita.model.text.JsonStyle;
import org.openita.report.block.Report;
import org.openita.report.html.HtmlWriter;
import org.openita.report.words.ReportTexts;
import org.openita.report.xlsx.XlsxWriter;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.Country;

/**
 * The files of an overview, which lie in one folder: {@code index.html} and a page for each group, {@code country.xlsx} with a sheet
 * for each aspect, {@code country.json}, and the style of the pages. Thread-safe.
 */
public final class CountryFiles {

    private static final String INDEX = "index.html";
    private static final String STYLE = "style.css";
    private static final Pattern PAGE = Pattern.compile("(province|district|kind)-[0-9]+\\.html");

    private CountryFiles() {}

    /**
     * The files in one language.
     *
     * @param locale English for English locales, else Thai
     * @param problems how much of what was given could not be read, which the pages tell; 0 for nothing
     */
    public static List<CountryFile> of(Country country, Locale locale, int problems) {
        CountryTexts texts = new CountryTexts(country, new ReportTexts(locale, false), problems);
        List<CountryFile> files = new ArrayList<>();
        country.groups()
                .forEach(group -> files.add(new CountryFile(
                        page(group), text(() -> HtmlWriter.pageOf(new GroupPage(texts, group).report())))));
        files.add(new CountryFile(STYLE, text(HtmlWriter::styleSheet)));
        files.add(new CountryFile("country.xlsx", out -> XlsxWriter.write(workbook(texts), out)));
        files.add(new CountryFile("country.json", out -> country.writeJson(out, JsonStyle.COMPACT)));
        return files;
    }

    /** Whether a file is the page of a group, such as one that an earlier overview left in the folder. */
    public static boolean isPage(String name) {
        return PAGE.matcher(name).matches();
    }

    /** The name of a group's page. */
    static String page(AgencyGroup group) {
        return group.within().isEmpty() ? INDEX : group.id() + ".html";
    }

    private static Report workbook(CountryTexts texts) {
        return new CountryWorkbook(texts).report();
    }

    private interface Page {
        String text();
    }

    private static Content text(Page page) {
        return out -> out.write(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
