package org.openita.rules.language;

/**
 * Where something stands in a rule file.
 *
 * @param file the file's name, after its pack's: {@code 2567/levels.drl}
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {

    /** {@code file:line}. */
    public String inFile() {
        return file + ":" + line;
    }

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
