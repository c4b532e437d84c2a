package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;

/** What stands on the right of a comparison, or as an argument of a call. */
public sealed interface Operand {

    /** Where it stands. */
    Place place();

    /** As written in a rule. */
    String shown();

    /** A text in quotes. */
    record Quoted(String text, Place place) implements Operand {
        @Override
        public String shown() {
            return "\"" + text + "\"";
        }

        /** Writes another text in its place. */
        List<Edit> writing(String other) {
            return List.of(Edit.at(place, text.length() + 2, '"' + other + '"'));
        }
    }

    /** A number. */
    @SuppressWarnings("JavaLangClash")
    record Number(BigDecimal number, Place place) implements Operand {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** True or false. */
    record Truth(boolean truth, Place place) implements Operand {
        @Override
        public String shown() {
            return Boolean.toString(truth);
        }
    }

    /** A variable bound before. */
    record Variable(String name, Place place) implements Operand {
        @Override
        public String shown() {
            return name;
        }
    }

    /**
     * A variable bound before, and points added to it or taken off: {@code $other - 15}.
     *
     * @param shift what is added, in points; negative where points are taken off
     */
    record Shifted(String name, BigDecimal shift, Place place) implements Operand {
        @Override
        public String shown() {
            return name + (shift.signum() < 0 ? " - " : " + ") + shift.abs().toPlainString();
        }
    }
}
