package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openita.rules.language.Token.Kind;

/** Ranges, and comparisons in another order. */
final class RangeRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            RangeRepairs::range, RangeRepairs::numberFirst, RangeRepairs::secondBound, RangeRepairs::halfDemand);

    /** A range from a token ahead on: its bounds, and how many tokens it is. */
    private record Span(Token low, Token high, int count) {}

    private RangeRepairs() {}

    /** {@code value between 50 and 70}, {@code value == 50-70}, {@code value in [50, 70]}. */
    private static boolean range(RepairReader reader) {
        if (!reader.beginsDemand() || !reader.peek(0).is(Kind.WORD)) {
            return false;
        }
        int start = 1 + (reader.peek(1).is("is") ? 1 : 0);
        Token word = reader.peek(start);
        boolean named = word.is("between") || word.is("from");
        boolean list = word.is("in");
        boolean joined = named || list || word.is("==") || word.is("=");
        boolean bracket = joined && isOpening(reader.peek(start + 1));
        boolean square = bracket && !reader.peek(start + 1).is("(");
        Optional<Span> span = span(reader, start + (joined ? 1 : 0) + (bracket ? 1 : 0), named || square);
        span.ifPresent(found -> {
            int last = start + (joined ? 1 : 0) + found.count() + (bracket ? 1 : -1);
            tell(reader, last, found);
        });
        return span.isPresent();
    }

    private static boolean isOpening(Token token) {
        return token.is("(") || token.is("[") || token.is("{");
    }

    private static void tell(RepairReader reader, int last, Span span) {
        Token property = reader.peek(0);
        String low = span.low().text();
        String high = digits(span.high());
        String meant = property.text() + " >= " + low + " && " + property.text() + " <= " + high;
        String found = reader.raw(property, reader.peek(last));
        reader.tellMeant(property, List.of(property.writing(reader.peek(last), meant)), "range", found, meant);
        reader.replace(
                last + 1,
                property,
                property.as(Kind.SIGN, ">="),
                span.low(),
                property.as(Kind.SIGN, "&&"),
                property,
                property.as(Kind.SIGN, "<="),
                span.high().as(Kind.NUMBER, high));
    }

    private static String digits(Token number) {
        return number.text().startsWith("-") ? number.text().substring(1) : number.text();
    }

    private static Optional<Span> span(RepairReader reader, int at, boolean inWords) {
        Token low = reader.peek(at);
        Token next = reader.peek(at + 1);
        if (!low.is(Kind.NUMBER)) {
            return Optional.empty();
        }
        if (next.is(Kind.NUMBER) && next.text().startsWith("-")) {
            return Optional.of(new Span(low, next, 2));
        }
        boolean dots = next.is(".") && reader.peek(at + 2).is(".");
        boolean joined = next.is("-") || next.is("to") || (inWords && (LogicRepairs.isAnd(next) || next.is(",")));
        Token high = reader.peek(at + (dots ? 3 : 2));
        return (dots || joined) && high.is(Kind.NUMBER)
                ? Optional.of(new Span(low, high, dots ? 4 : 3))
                : Optional.empty();
    }

    /** {@code 50 < value}, {@code 50 < value < 70}. */
    private static boolean numberFirst(RepairReader reader) {
        Token number = reader.peek(0);
        Token sign = reader.peek(1);
        Token property = reader.peek(2);
        if (!reader.beginsDemand() || !number.is(Kind.NUMBER) || !Words.isOperator(sign) || !property.is(Kind.WORD)) {
            return false;
        }
        String turned = Words.turned(sign);
        boolean twice = Words.isOperator(reader.peek(3)) && reader.peek(4).is(Kind.NUMBER);
        String first = property.text() + " " + turned + " " + number.text();
        String meant = twice
                ? first + " && " + property.text() + " " + reader.peek(3).text() + " "
                        + reader.peek(4).text()
                : first;
        Token last = reader.peek(twice ? 4 : 2);
        String found = reader.raw(number, last);
        reader.tellMeant(number, List.of(number.writing(last, meant)), twice ? "range" : "number-first", found, meant);
        reader.replace(3, property, sign.as(Kind.SIGN, turned), number);
        if (twice) {
            reader.replace(0, number.as(Kind.SIGN, "&&"), property);
        }
        return true;
    }

    /** {@code value > 50 < 70}. */
    private static boolean secondBound(RepairReader reader) {
        Token sign = reader.peek(0);
        Token property = reader.back(3);
        boolean found = reader.isInPattern()
                && Words.isOperator(sign)
                && reader.back(1).is(Kind.NUMBER)
                && Words.isOperator(reader.back(2))
                && property.is(Kind.WORD)
                && reader.peek(1).is(Kind.NUMBER);
        if (found) {
            String written = reader.raw(sign, reader.peek(1));
            String meant = "&& " + property.text() + " " + written;
            reader.tellMeant(
                    sign, List.of(sign.preceded("&& " + property.text() + " ")), "half-constraint", written, meant);
            reader.replace(0, sign.as(Kind.SIGN, "&&"), sign.as(Kind.WORD, property.text()));
            reader.pass();
        }
        return found;
    }

    /** {@code value > 50 && < 70}. */
    private static boolean halfDemand(RepairReader reader) {
        Token sign = reader.peek(0);
        Token property = reader.back(4);
        boolean found = reader.beginsDemand()
                && Words.isOperator(sign)
                && Words.isOperator(reader.back(3))
                && property.is(Kind.WORD);
        if (found) {
            String written = reader.raw(sign, reader.peek(1));
            String meant = property.text() + " " + written;
            reader.tellMeant(sign, List.of(sign.preceded(property.text() + " ")), "half-constraint", written, meant);
            reader.replace(0, sign.as(Kind.WORD, property.text()));
            reader.pass();
        }
        return found;
    }
}
