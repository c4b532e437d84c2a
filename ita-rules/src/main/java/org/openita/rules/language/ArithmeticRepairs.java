package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.rules.language.RepairReader.Bound;
import org.openita.rules.language.Token.Kind;

/** Sums, shares and means written where comparisons stand. */
final class ArithmeticRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            ArithmeticRepairs::share,
            ArithmeticRepairs::difference,
            ArithmeticRepairs::compared,
            ArithmeticRepairs::meanInPattern,
            ArithmeticRepairs::meanAlone);

    private static final Set<String> FUNCTIONS = Set.of("average", "avg", "mean", "min", "max", "count");

    /** What one thing less another is compared with. */
    private record Difference(Token left, Token right, Token sign, Token points, int count) {

        /** The demand that says the same of a property on the left. */
        String ofLeft(String property) {
            return property + " " + sign.text() + " " + right.text() + shift(" + ");
        }

        /** The demand that says the same of a property on the right. */
        String ofRight(String property) {
            return property + " " + Words.turned(sign) + " " + left.text() + shift(" - ");
        }

        private String shift(String by) {
            return points.is(Kind.NUMBER) ? by + points.text() : "";
        }
    }

    private ArithmeticRepairs() {}

    /** {@code $a * 0.9}, {@code value / 2}: a share of a score cannot be said. */
    private static boolean share(RepairReader reader) {
        Token first = reader.peek(0);
        Token sign = reader.peek(1);
        boolean found = reader.isInPattern()
                && (first.is(Kind.VARIABLE) || first.is(Kind.WORD))
                && (sign.is("*") || sign.is("/") || sign.is("%"))
                && (reader.peek(2).is(Kind.NUMBER) || reader.peek(2).is(Kind.VARIABLE));
        if (found) {
            reader.tell(first, List.of(), "share", reader.raw(first, reader.peek(2)));
            reader.replace(3, first);
        }
        return found;
    }

    /** {@code $a - $b > 20}, {@code $a - value > 20}, {@code value - $a > 20}. */
    private static boolean difference(RepairReader reader) {
        Token left = reader.peek(0);
        Token right = reader.peek(2);
        boolean begins = (reader.beginsDemand() || reader.isBetweenConditions())
                && reader.peek(1).is("-")
                && Words.isOperator(reader.peek(3))
                && reader.peek(4).is(Kind.NUMBER);
        return begins && tell(reader, new Difference(left, right, reader.peek(3), reader.peek(4), 5));
    }

    /** {@code $a < $b} where a condition should stand. */
    private static boolean compared(RepairReader reader) {
        Token left = reader.peek(0);
        Token sign = reader.peek(1);
        Token right = reader.peek(2);
        boolean found = (reader.isBetweenConditions() || reader.beginsDemand())
                && left.is(Kind.VARIABLE)
                && Words.isOperator(sign)
                && right.is(Kind.VARIABLE)
                && isBoundNow(reader, left, right);
        return found && tell(reader, new Difference(left, right, sign, sign, 3));
    }

    /** The figures of an accumulate are compared with variables as well. */
    private static boolean isBoundNow(RepairReader reader, Token left, Token right) {
        return reader.bound(left.text()).isPresent()
                && reader.bound(right.text()).isPresent();
    }

    private static boolean tell(RepairReader reader, Difference difference) {
        Token left = difference.left();
        Token right = difference.right();
        if (left.is(Kind.VARIABLE) && Words.isProperty(right)) {
            write(reader, difference, difference.ofRight(right.text()));
        } else if (Words.isProperty(left) && right.is(Kind.VARIABLE)) {
            write(reader, difference, difference.ofLeft(left.text()));
        } else if (left.is(Kind.VARIABLE) && right.is(Kind.VARIABLE)) {
            tellOfVariables(reader, difference);
        } else {
            return false;
        }
        return true;
    }

    private static void tellOfVariables(RepairReader reader, Difference difference) {
        Optional<Bound> left = reader.bound(difference.left().text());
        Optional<Bound> right = reader.bound(difference.right().text());
        boolean isRight = right.isPresent()
                && left.map(one -> one.order() < right.get().order()).orElse(true);
        Optional<Bound> later = isRight ? right : left;
        String property = later.map(bound -> bound.property().text()).orElse("value");
        String meant = isRight ? difference.ofRight(property) : difference.ofLeft(property);
        boolean isHere = reader.isInPattern() && later.stream().anyMatch(it -> it.condition() == reader.condition());
        if (isHere) {
            write(reader, difference, meant);
        } else {
            moveToPattern(reader, difference, later, meant);
        }
    }

    private static void write(RepairReader reader, Difference difference, String meant) {
        Token first = difference.left();
        Token last = reader.peek(difference.count() - 1);
        String found = reader.raw(first, last);
        reader.tellMeant(first, List.of(first.writing(last, meant)), "number-first", found, meant);
        reader.replace(
                difference.count(),
                first.as(Kind.WORD, meant.substring(0, meant.indexOf(' '))),
                first.as(Kind.SIGN, ">="),
                first.as(Kind.NUMBER, "0"));
    }

    /** A demand stands in the brackets of the pattern that has the property. */
    private static void moveToPattern(RepairReader reader, Difference difference, Optional<Bound> later, String meant) {
        Token first = difference.left();
        Token last = reader.peek(difference.count() - 1);
        String found = reader.raw(first, last);
        boolean canMove = reader.isBetweenConditions() && later.stream().anyMatch(Bound::isAlone);
        reader.tell(
                first,
                canMove
                        ? List.of(
                                later.orElseThrow().property().followed(meant.substring(meant.indexOf(' '))),
                                first.writing(last, ""))
                        : List.of(),
                "demand-outside",
                found,
                meant,
                later.map(it -> it.property().place().line()).orElse(0));
        reader.replace(difference.count());
        if (reader.isInPattern()) {
            reader.replace(0, first.as(Kind.WORD, "subject"), first.as(Kind.SIGN, "!="), first.as(Kind.STRING, ""));
        }
    }

    /** {@code ItemScore( indicator == "6", average(value) < 70 )}. */
    private static boolean meanInPattern(RepairReader reader) {
        Token function = reader.peek(0);
        Token property = reader.peek(2);
        Token sign = reader.peek(4);
        Token bound = reader.peek(5);
        boolean found = reader.beginsDemand()
                && isFunction(function)
                && reader.peek(1).is("(")
                && Words.isProperty(property)
                && reader.peek(3).is(")")
                && Words.isOperator(sign)
                && bound.is(Kind.NUMBER)
                && reader.pattern().isPresent();
        int close = found ? reader.closingOfPattern() : -1;
        if (close > 0) {
            Token pattern = reader.pattern().orElseThrow();
            String name = name(function);
            String figure =
                    "; $" + name + " : " + name + "($v); $" + name + " " + sign.text() + " " + bound.text() + " )";
            String written = reader.raw(function, bound);
            String meant = "accumulate( " + pattern.text() + "( …, $v : " + property.text() + " )" + figure;
            reader.tellMeant(
                    function,
                    List.of(
                            pattern.preceded("accumulate( "),
                            function.writing(bound, "$v : " + property.text()),
                            reader.peek(close).followed(figure)),
                    "mean",
                    written,
                    meant);
            reader.replace(6, property, sign, bound);
        }
        return close > 0;
    }

    /** {@code average( ItemScore( … ) ) < 70} where a condition should stand. */
    private static boolean meanAlone(RepairReader reader) {
        Token function = reader.peek(0);
        boolean begins = reader.isBetweenConditions()
                && isFunction(function)
                && reader.peek(1).is("(");
        int close = begins ? reader.closing(1) : -1;
        if (close > 0) {
            int last = Words.isOperator(reader.peek(close + 1)) ? close + 2 : close;
            String name = name(function);
            String meant =
                    "accumulate( ItemScore( …, $v : value ); $" + name + " : " + name + "($v); $" + name + " < 70 )";
            reader.tellMeant(function, List.of(), "mean", reader.raw(function, reader.peek(last)), meant);
            reader.replace(last + 1, function.as(Kind.BROKEN, ""));
        }
        return close > 0;
    }

    private static boolean isFunction(Token token) {
        return token.is(Kind.WORD) && FUNCTIONS.contains(token.text());
    }

    private static String name(Token function) {
        return Aggregate.named(function.text()).map(Aggregate::function).orElse("average");
    }
}
