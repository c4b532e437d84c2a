package org.openita.tables.form;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.text.Text;

/** The sheet for one agency: one row an item. Not thread-safe. */
final class AgencyForm {

    private static final int SCORE = 2;
    private static final int ITEM_WIDTH = 16;
    private static final int NAME_WIDTH = 44;
    private static final int SCORE_WIDTH = 12;
    private static final int RESPONDENTS_WIDTH = 14;

    private final Framework framework;
    private final FormSheet form;
    private final FormFiller filler;
    private final List<String> headings;
    private final int last;
    private final int respondents;
    private int row;

    private AgencyForm(Framework framework, Worksheet sheet, FormFiller filler) {
        this.framework = framework;
        this.form = new FormSheet(sheet);
        this.filler = filler;
        this.headings = FormTexts.headings(mostParts(framework));
        this.last = headings.size() - 1;
        this.respondents = last - 1;
    }

    private static int mostParts(Framework framework) {
        return framework.instruments().stream()
                .mapToInt(instrument -> instrument.parts().size())
                .max()
                .orElse(0);
    }

    static void write(Framework framework, Worksheet sheet, FormFiller filler) {
        new AgencyForm(framework, sheet, filler).write();
    }

    private void write() {
        for (int column = 0; column <= last; column++) {
            form.sheet().width(column, width(column));
        }
        form.title(row++, last, FormTexts.both("title", framework.fiscalYear()));
        form.text(row, 0, FormTexts.thai("label.year"));
        form.sheet().value(row++, 1, framework.fiscalYear().year());
        FormTexts.LABELS.forEach(this::label);
        row++;
        for (int column = 0; column <= last; column++) {
            form.heading(row, column, headings.get(column));
        }
        row++;
        form.sheet().freezePane(0, row);
        framework.instruments().forEach(this::instrument);
        form.section(row++, last, FormTexts.both("published"));
        FormLine.published(framework).forEach(this::line);
        print();
    }

    private int width(int column) {
        if (column == 0) {
            return ITEM_WIDTH;
        }
        if (column == 1 || column == last) {
            return NAME_WIDTH;
        }
        return column == respondents ? RESPONDENTS_WIDTH : SCORE_WIDTH;
    }

    private void label(String label) {
        form.text(row, 0, label);
        form.fillText(row, 1);
        filler.agency(form.sheet(), row, 1, label);
        row++;
    }

    private void instrument(Instrument instrument) {
        List<FormLine> lines = FormLine.items(instrument);
        if (!lines.isEmpty()) {
            form.section(row++, last, instrument.id() + " " + instrument.name().th());
            lines.forEach(this::line);
        }
    }

    private void line(FormLine line) {
        form.text(row, 0, line.id());
        form.text(row, 1, line.name().map(Text::th).orElse(""));
        form.text(row, last, line.name().map(Text::en).orElse(""));
        for (int column = SCORE; column < respondents; column++) {
            score(line, column);
        }
        respondents(line);
        row++;
    }

    private void score(FormLine line, int column) {
        boolean isOpen = line.parts() == 0 ? column == SCORE : column > SCORE && column <= SCORE + line.parts();
        if (isOpen && line.isScored()) {
            form.fillScores(row, column, row, column, line.steps());
            filler.score(form.sheet(), row, column, line);
        } else {
            form.closed(row, column);
        }
    }

    private void respondents(FormLine line) {
        if (line.isAnswered()) {
            form.fillNumbers(row, respondents, row, respondents);
            filler.respondents(form.sheet(), row, respondents);
        } else {
            form.closed(row, respondents);
        }
    }

    private void print() {
        form.sheet().setFitToPage(true);
        form.sheet().fitToHeight((short) 0);
        form.sheet().hideGridLines();
    }
}
