package org.openita.tables.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.profile.Units;
import org.openita.tables.profile.ProfileField.Kind;

/** Writes the sheet, to be filled in. */
public final class ProfileForm {

    private static final String FILL_IN = "FFF8DC";
    private static final String NOT_HERE = "E5E5E5";
    private static final String TITLE = "DCE6F1";
    private static final String LINE = "BFBFBF";
    private static final int TITLE_SIZE = 14;
    private static final int[] WIDTHS = {52, 48, 44};
    private static final int CHOICES = 26; // a column of its own, since a list in a cell may have 255 characters

    private ProfileForm() {}

    /** Adds the sheet to a workbook. */
    public static void add(Workbook book) {
        Worksheet sheet = book.newWorksheet(ProfileTexts.text("sheet").th());
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(0, 0, ProfileTexts.both("title"));
        sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.value(1, 0, ProfileTexts.both("explained"));
        headings(sheet, ProfileRows.HEADINGS);
        int row = ProfileRows.HEADINGS + 1;
        for (ProfileField field : ProfileField.all()) {
            row(sheet, row++, field);
        }
        print(sheet);
    }

    private static void headings(Worksheet sheet, int row) {
        List<String> headings = List.of(
                ProfileTexts.both("heading.what"), ProfileTexts.both("heading.th"), ProfileTexts.both("heading.en"));
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
            sheet.style(row, column)
                    .bold()
                    .fillColor(TITLE)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
        }
        sheet.freezePane(0, row + 1);
    }

    private static void row(Worksheet sheet, int row, ProfileField field) {
        sheet.value(row, 0, field.label());
        sheet.style(row, 0)
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        fill(sheet, row, 1, FILL_IN);
        fill(sheet, row, 2, field.kind() == Kind.TEXT ? FILL_IN : NOT_HERE);
        if (field.kind() == Kind.ROLE) {
            choices(sheet, row);
        }
    }

    /** A text stays what was typed. */
    private static void fill(Worksheet sheet, int row, int column, String colour) {
        sheet.style(row, column)
                .format("@")
                .wrapText(true)
                .fillColor(colour)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    private static void choices(Worksheet sheet, int row) {
        List<String> roles = Units.roles().stream().map(ProfileTexts::role).collect(Collectors.toList());
        for (int each = 0; each < roles.size(); each++) {
            sheet.value(each, CHOICES, roles.get(each));
        }
        sheet.hideColumn(CHOICES);
        Range cell = sheet.range(row, 1, row, 1);
        cell.validateWithListByFormula("$AA$1:$AA$" + roles.size())
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(ProfileTexts.both("preparedBy"))
                .error(ProfileTexts.both("choose"));
    }

    private static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
