package org.openita.report.block;

import java.util.List;
import java.util.Optional;

/**
 * The head of an official memo.
 *
 * @param title what it is
 * @param fields what stands at the top: office, number with date, subject, addressee
 * @param emblem the emblem that stands beside the title, if there is one
 */
public record MemoHead(String title, List<Field> fields, Optional<Picture> emblem) implements Block {

    /** A field; an empty value is left to be filled in by hand. */
    public record Field(String label, String value, Optional<Field> beside) {

        /** A field that has its line for itself. */
        public Field(String label, String value) {
            this(label, value, Optional.empty());
        }

        /** This with another on the same line. */
        public Field with(Field other) {
            return new Field(label, value, Optional.of(other));
        }
    }

    public MemoHead {
        fields = List.copyOf(fields);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.memoHead(this);
    }
}
