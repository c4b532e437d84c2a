package org.openita.tables.habit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file is written.
 *
 * @param separator between cells
 * @param charset its encoding
 * @param mark what stands before the text
 * @param end of a line
 * @param isQuoted whether all cells stand between quotation marks
 * @param isRagged whether lines end with their last cell
 */
record TextForm(char separator, Charset charset, String mark, String end, boolean isQuoted, boolean isRagged) {

    static final TextForm PLAIN = new TextForm(',', StandardCharsets.UTF_8, "", "\r\n", false, false);

    TextForm with(char other) {
        return new TextForm(other, charset, mark, end, isQuoted, isRagged);
    }

    TextForm in(Charset other, String begin) {
        return new TextForm(separator, other, begin, end, isQuoted, isRagged);
    }

    TextForm endingWith(String other) {
        return new TextForm(separator, charset, mark, other, isQuoted, isRagged);
    }

    TextForm quoted() {
        return new TextForm(separator, charset, mark, end, true, isRagged);
    }

    TextForm ragged() {
        return new TextForm(separator, charset, mark, end, isQuoted, true);
    }

    byte[] bytes(Leaf leaf) {
        StringBuilder all = new StringBuilder(mark);
        int width = leaf.width();
        for (Leaf.Line line : leaf.lines) {
            for (int column = 0; column < (isRagged ? line.cells.size() : width); column++) {
                all.append(column == 0 ? "" : String.valueOf(separator)).append(cell(line.cell(column)));
            }
            all.append(end);
        }
        return all.toString().getBytes(charset);
    }

    private String cell(Ink ink) {
        String text = ink.kind() == Ink.Kind.UNCOMPUTED ? "" : ink.text();
        boolean isOdd = text.indexOf(separator) >= 0 || text.contains("\n") || text.contains("\"") || isQuoted;
        return isOdd ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
