package org.openita.report.block;

import java.util.List;

/**
 * The head of an official memo.
 *
 * @param title what it is
 * @param fields what stands at the top: office, number, date, subject, addressee
 */
public record MemoHead(String title, List<Field> fields) implements Block {

    /** A field; an empty value is left to be filled in by hand. */
    public record Field(String label, String value) {}

    public MemoHead {
        fields = List.copyOf(fields);
    }
}
