package org.openita.tables.grid;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * The characters of a text file as they go by: none of them may be U+0000, words may not all be question marks, as Thai becomes where
 * it is saved for another language, and the last says whether the file was saved whole.
 */
final class CsvText extends FilterReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final char UNKNOWN = '?';
    private static final int LETTERS_OF_A_WORD = 3;
    private static final int WORDS = 3;

    private final String file;
    private int line = 1;
    private int column = 1;
    private char last = '\n';
    private int unknown;
    private int lost;

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
        unknown = next == UNKNOWN ? unknown + 1 : 0;
        lost += unknown == LETTERS_OF_A_WORD ? 1 : 0;
        if (lost == WORDS) {
            throw TEXTS.refused(Place.of(file, line, column), "thai-lost");
        }
        boolean isNewLine = next == '\n' || next == '\r';
        line += isNewLine && !(next == '\n' && last == '\r') ? 1 : 0;
        column = isNewLine ? 1 : column + 1;
        last = next;
    }
}
