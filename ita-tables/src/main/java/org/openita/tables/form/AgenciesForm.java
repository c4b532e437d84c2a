package org.openita.tables.form;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.text.Text;

/** The sheet for many agencies: one row each. Not thread-safe. */
final class AgenciesForm {

    private static final int ROWS = 200;
    private static final int NAMES_HEIGHT = 120;
    private static final int SCORE_WIDTH = 10;
    private static final int NUMBER_WIDTH = 18;

    private final Framework framework;
    private final FormSheet form;
    private final int names;
    private int column;

    private AgenciesForm(Framework framework, Worksheet sheet) {
        this.framework = framework;
        this.form = new FormSheet(sheet);
        this.names = 2;
    }

    static void write(Framework framework, Worksheet sheet) {
        new AgenciesForm(framework, sheet).write();
    }

    private void write() {
        form.title(0, FormTexts.LABELS.size() - 1, FormTexts.both("title", framework.fiscalYear()));
        form.text(1, 0, FormTexts.thai("label.year"));
        form.sheet().value(1, 1, framework.fiscalYear().year());
        form.sheet().rowHeight(names, NAMES_HEIGHT);
        FormTexts.LABELS.forEach(this::label);
        framework.instruments().forEach(this::items);
        List<FormLine> published = FormLine.published(framework);
        published.stream().filter(FormLine::isScored).forEach(line -> scores(line.id(), line));
        published.stream().filter(FormLine::isAnswered).forEach(this::respondents);
        form.sheet().freezePane(1, names + 2);
    }

    private void label(String label) {
        form.heading(names + 1, column, label);
        form.sheet().width(column, 22);
        for (int row = names + 2; row < names + 2 + ROWS; row++) {
            form.fillText(row, column);
        }
        column++;
    }

    private void items(Instrument instrument) {
        for (FormLine line : FormLine.items(instrument)) {
            framework.inParts(line.id()).forEach(subject -> scores(subject.id(), line));
        }
    }

    private void scores(String heading, FormLine line) {
        headings(line.name().map(Text::th).orElse(""), heading, SCORE_WIDTH);
        form.fillScores(names + 2, column, names + 1 + ROWS, column, line.steps());
        column++;
    }

    private void respondents(FormLine line) {
        String heading = FormTexts.text("respondents", line.id()).th();
        headings(line.name().map(Text::th).orElse(""), heading, NUMBER_WIDTH);
        form.fillNumbers(names + 2, column, names + 1 + ROWS, column);
        column++;
    }

    private void headings(String name, String heading, int width) {
        form.heading(names, column, name);
        form.sheet().style(names, column).rotation(90).set();
        form.heading(names + 1, column, heading);
        form.sheet().width(column, width);
    }
}
