package org.openita.report.block;

import java.util.List;

/**
 * Figures that matter most, side by side.
 *
 * @param facts at most four
 */
public record KeyFigures(List<Fact> facts) implements Block {

    /**
     * A figure.
     *
     * @param label what it is
     * @param value the figure or word
     * @param note what to know beside it; empty for nothing
     * @param tone what it means
     */
    public record Fact(String label, String value, String note, Table.Tone tone) {}

    public KeyFigures {
        facts = List.copyOf(facts);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.keyFigures(this);
    }
}
