package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.rules.language.Token.Kind;

/** Comparisons as other languages write them, and signs that are too many. */
final class SignRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            SignRepairs::comparison, SignRepairs::stroke, SignRepairs::trailing, SignRepairs::semicolon);

    private SignRepairs() {}

    /** {@code ===}, {@code > =}, {@code =!}, {@code :=}, {@code =>}. */
    private static boolean comparison(RepairReader reader) {
        Token first = reader.peek(0);
        Token second = reader.peek(1);
        if (!reader.isInPattern() || !first.is(Kind.SIGN) || !second.is(Kind.SIGN)) {
            return false;
        }
        String meant = meant(first.text(), second.text());
        if (meant.isEmpty()) {
            return false;
        }
        String found = reader.raw(first, second);
        reader.tell(first, List.of(first.writing(second, meant)), "wrong-sign", found, meant);
        reader.replace(2, first.as(Kind.SIGN, meant));
        return true;
    }

    private static String meant(String first, String second) {
        return switch (first + " " + second) {
            case "== =", "= =", "= ==", ": =", "== ==" -> "==";
            case "!= =", "! =", "= !", "! ==", "~ =", "< >", "== !" -> "!=";
            case "> =", "= >", ">= =", "== >" -> ">=";
            case "< =", "= <", "<= =", "== <" -> "<=";
            default -> "";
        };
    }

    /** {@code |} and {@code &}. */
    private static boolean stroke(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found = reader.isInPattern() && (sign.is("|") || sign.is("&"));
        if (found) {
            String meant = sign.text().repeat(2);
            reader.tell(sign, List.of(sign.writing(meant)), "strange-sign", sign.text(), meant);
            reader.replace(1, sign.as(Kind.SIGN, meant));
        }
        return found;
    }

    /** A comma before a closing bracket. */
    private static boolean trailing(RepairReader reader) {
        boolean found = reader.peek(0).is(",")
                && reader.peek(1).is(")")
                && (reader.isInPattern() || reader.isIn(RepairReader.Part.THEN));
        if (found) {
            dropNeedless(reader);
        }
        return found;
    }

    /** A semicolon between demands; accumulate has some. */
    private static boolean semicolon(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found = reader.isInPattern() && !reader.isInAccumulate() && sign.is(";");
        if (found) {
            reader.tell(sign, List.of(sign.writing(",")), "strange-sign", ";", ",");
            reader.replace(1, sign.as(Kind.SIGN, ","));
        }
        return found;
    }

    /** Tells the sign that stands here as one that should not, and leaves it out. */
    static void dropNeedless(RepairReader reader) {
        Token sign = reader.peek(0);
        reader.tell(sign, List.of(sign.deleted()), "needless-sign", sign.shown());
        reader.replace(1);
    }
}
