package org.openita.tables.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.framework.Framework;
import org.openita.tables.profile.ProfileForm;

/** Writes all sheets of the form. */
public final class FormBook {

    private static final int NOTES_WIDTH = 110;

    private FormBook() {}

    /**
     * Writes the form of a year.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Framework framework, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "OpenITA", null);
        AgencyForm.write(framework, book.newWorksheet(FormTexts.thai("sheet.one-agency")), FormFiller.NOTHING);
        AgenciesForm.write(framework, book.newWorksheet(FormTexts.thai("sheet.many-agencies")));
        ProfileForm.add(book);
        AgencyForm.write(framework, book.newWorksheet(FormTexts.thai("sheet.example")), FormFiller.EXAMPLE);
        notes(book.newWorksheet(FormTexts.thai("sheet.notes")));
        book.finish();
    }

    private static void notes(Worksheet sheet) {
        sheet.width(0, NOTES_WIDTH);
        List<String> lines = FormTexts.explained();
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
            sheet.style(row, 0).wrapText(true).set();
        }
    }
}
