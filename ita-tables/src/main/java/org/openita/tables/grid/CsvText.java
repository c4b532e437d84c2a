package org.openita.tables.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/** The characters of a text file as they go by: none of them may be U+0000, and the last says whether the file was saved whole. */
final class CsvText extends FilterReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final String file;
    private int line = 1;
    private int column = 1;
    private char last = '\n';

    CsvText(Reader text, String file) {
        super(text);
        this.file = file;
    }

    /** Whether what was read ends with the end of a line. */
    boolean endsLine() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = in.read(chars, offset, length);
        for (int i = offset; i < offset + read; i++) {
            look(chars[i]);
        }
        return read;
    }

    private void look(char next) {
        if (next == '\0') {
            throw GridProblems.damaged(Place.of(file, line, column), TEXTS.text("nul-character"));
        }
        boolean isNewLine = next == '\n' || next == '\r';
        line += isNewLine && !(next == '\n' && last == '\r') ? 1 : 0;
        column = isNewLine ? 1 : column + 1;
        last = next;
    }
}
