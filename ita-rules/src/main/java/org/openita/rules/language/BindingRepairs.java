package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.rules.language.Token.Kind;

/** Variables bound or compared the other way round. */
final class BindingRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            BindingRepairs::turned,
            BindingRepairs::withoutDollar,
            BindingRepairs::withEquals,
            BindingRepairs::compared,
            BindingRepairs::ofFact);

    private BindingRepairs() {}

    /** {@code item : $i}. */
    private static boolean turned(RepairReader reader) {
        Token property = reader.peek(0);
        Token variable = reader.peek(2);
        boolean found = reader.beginsDemand()
                && property.is(Kind.WORD)
                && reader.peek(1).is(":")
                && variable.is(Kind.VARIABLE);
        if (found) {
            bind(reader, 3, variable.text(), property.text());
        }
        return found;
    }

    /** {@code i : item}. */
    private static boolean withoutDollar(RepairReader reader) {
        Token name = reader.peek(0);
        Token property = reader.peek(2);
        boolean found =
                reader.beginsDemand() && name.is(Kind.WORD) && reader.peek(1).is(":") && Words.isProperty(property);
        if (found) {
            bind(reader, 3, "$" + name.text(), property.text());
        }
        return found;
    }

    /** {@code $i = item}, {@code $i := item}. */
    private static boolean withEquals(RepairReader reader) {
        boolean colon = reader.peek(1).is(":") && reader.peek(2).is("=");
        Token property = reader.peek(colon ? 3 : 2);
        boolean found = reader.beginsDemand()
                && reader.peek(0).is(Kind.VARIABLE)
                && (colon || reader.peek(1).is("="))
                && Words.isProperty(property);
        if (found) {
            bind(reader, colon ? 4 : 3, reader.peek(0).text(), property.text());
        }
        return found;
    }

    private static void bind(RepairReader reader, int count, String variable, String property) {
        Token first = reader.peek(0);
        Token last = reader.peek(count - 1);
        String meant = variable + " : " + property;
        String found = reader.raw(first, last);
        reader.tellMeant(first, List.of(first.writing(last, meant)), "binding", found, meant);
        reader.replace(
                count, first.as(Kind.VARIABLE, variable), first.as(Kind.SIGN, ":"), last.as(Kind.WORD, property));
    }

    /** {@code $a > value}. */
    private static boolean compared(RepairReader reader) {
        Token variable = reader.peek(0);
        Token sign = reader.peek(1);
        Token property = reader.peek(2);
        boolean found = reader.beginsDemand()
                && variable.is(Kind.VARIABLE)
                && Words.isOperator(sign)
                && Words.isProperty(property);
        if (found) {
            String meant = property.text() + " " + Words.turned(sign) + " " + variable.text();
            String written = reader.raw(variable, property);
            reader.tellMeant(variable, List.of(variable.writing(property, meant)), "number-first", written, meant);
            reader.replace(3, property, sign.as(Kind.SIGN, Words.turned(sign)), variable);
        }
        return found;
    }

    /** {@code $x : ItemScore( … )}; a fact has no name, unless it is asked for. */
    private static boolean ofFact(RepairReader reader) {
        Token variable = reader.peek(0);
        Token colon = reader.peek(1);
        boolean found = reader.isBetweenConditions()
                && variable.is(Kind.VARIABLE)
                && colon.is(":")
                && reader.peek(2).is(Kind.WORD)
                && reader.peek(3).is("(");
        if (found) {
            boolean isUsed = false;
            for (int i = 2; i < RepairReader.FARTHEST && !reader.peek(i).is("end"); i++) {
                isUsed |= reader.peek(i).is(Kind.VARIABLE)
                        && reader.peek(i).text().equals(variable.text());
            }
            String written = reader.raw(variable, colon);
            reader.tell(
                    variable,
                    isUsed ? List.of() : List.of(variable.writing(colon, "")),
                    "fact-variable",
                    written,
                    reader.peek(2).text(),
                    variable.text());
            reader.replace(2);
        }
        return found;
    }
}
