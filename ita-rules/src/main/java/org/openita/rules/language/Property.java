package org.openita.rules.language;

import java.lang.reflect.Method;

/**
 * A component of a fact, as a pattern names it.
 *
 * @param name as written: {@code value}
 * @param kind what values it has
 * @param accessor how it is read
 */
public record Property(String name, Kind kind, Method accessor) {

    /** What values a property has. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH;

        static Kind of(Class<?> type) {
            if (type == String.class) {
                return TEXT;
            }
            return type == boolean.class ? TRUTH : NUMBER;
        }

        static Kind of(Operand operand) {
            if (operand instanceof Operand.Quoted) {
                return TEXT;
            }
            return operand instanceof Operand.Truth ? TRUTH : NUMBER;
        }
    }
}
