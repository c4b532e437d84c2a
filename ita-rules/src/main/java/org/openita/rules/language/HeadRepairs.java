package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.problem.Edit;
import org.openita.rules.language.RepairReader.Part;
import org.openita.rules.language.Token.Kind;

/** Annotations in another form, or in another place than between a rule's name and its when. */
final class HeadRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            HeadRepairs::beforeRule,
            HeadRepairs::belowWhen,
            HeadRepairs::withoutBrackets,
            HeadRepairs::withColon,
            HeadRepairs::withoutQuotes,
            HeadRepairs::withoutAt);

    private HeadRepairs() {}

    /** {@code @source("x")} above the rule that it is of. */
    private static boolean beforeRule(RepairReader reader) {
        List<Token> moved = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int next = 0;
        while (reader.isIn(Part.OUTSIDE) && isWhole(reader, next) && next < RepairReader.FARTHEST) {
            Token first = reader.peek(next);
            Token last = reader.peek(next + 4);
            edits.add(first.writing(last, ""));
            written.add(reader.raw(first, last));
            for (int i = 0; i < 5; i++) {
                moved.add(reader.peek(next + i));
            }
            next += 5;
        }
        if (next == 0 || !reader.peek(next).is("rule") || !reader.peek(next + 1).is(Kind.STRING)) {
            return false;
        }
        Token name = reader.peek(next + 1);
        edits.add(name.followed(written.stream().map(one -> "\n" + one).collect(Collectors.joining())));
        reader.tell(reader.peek(0), edits, "annotation-elsewhere", String.join(" ", written));
        reader.replace(0, reader.peek(next), name);
        reader.replace(next + 2, moved.toArray(Token[]::new));
        return true;
    }

    private static boolean isWhole(RepairReader reader, int at) {
        return reader.peek(at).is("@")
                && reader.peek(at + 1).is(Kind.WORD)
                && reader.peek(at + 2).is("(")
                && reader.peek(at + 3).is(Kind.STRING)
                && reader.peek(at + 4).is(")");
    }

    /** {@code @source("x")} among conditions or findings. */
    private static boolean belowWhen(RepairReader reader) {
        Optional<Token> when = reader.when();
        boolean found = (reader.isIn(Part.WHEN) || reader.isIn(Part.THEN)) && isWhole(reader, 0) && when.isPresent();
        if (found) {
            Token first = reader.peek(0);
            String written = reader.raw(first, reader.peek(4));
            List<Edit> edits = List.of(
                    first.writing(reader.peek(4), ""), when.orElseThrow().preceded(written + "\n"));
            reader.tell(first, edits, "annotation-elsewhere", written);
            reader.replace(5);
        }
        return found;
    }

    /** {@code @source: "x"}, {@code @source "x"}. */
    private static boolean withoutBrackets(RepairReader reader) {
        int value = isSeparator(reader.peek(2)) ? 3 : 2;
        Token text = reader.peek(value);
        boolean found = isAnnotation(reader) && text.is(Kind.STRING);
        if (found) {
            String meant = "@" + reader.peek(1).text() + "(" + text.raw() + ")";
            tell(reader, value, meant, List.of(reader.peek(0).writing(text, meant)));
            reader.replace(
                    value + 1, reader.peek(0), reader.peek(1), text.as(Kind.SIGN, "("), text, text.as(Kind.SIGN, ")"));
        }
        return found;
    }

    /** {@code @source: ("x")}. */
    private static boolean withColon(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found = reader.isIn(Part.HEAD)
                && isSeparator(sign)
                && reader.back(1).is(Kind.WORD)
                && reader.back(2).is("@")
                && reader.peek(1).is("(");
        if (found) {
            SignRepairs.dropNeedless(reader);
        }
        return found;
    }

    /** {@code @source(x)}. */
    private static boolean withoutQuotes(RepairReader reader) {
        Token open = reader.peek(2);
        if (!isAnnotation(reader)
                || !open.is("(")
                || reader.peek(3).is(Kind.STRING)
                || reader.peek(3).is(")")) {
            return false;
        }
        int close = reader.closing(2);
        boolean found =
                close > 3 && reader.peek(close).place().line() == open.place().line();
        if (found) {
            Token first = reader.peek(3);
            String inner = reader.raw(first, reader.peek(close - 1)).replace("\"", "");
            String meant = "@" + reader.peek(1).text() + "(\"" + inner + "\")";
            tell(reader, close, meant, List.of(first.writing(reader.peek(close - 1), '"' + inner + '"')));
            reader.replace(
                    close + 1, reader.peek(0), reader.peek(1), open, first.as(Kind.STRING, inner), reader.peek(close));
        }
        return found;
    }

    /** {@code source("x")}. */
    private static boolean withoutAt(RepairReader reader) {
        Token name = reader.peek(0);
        boolean found = reader.isIn(Part.HEAD)
                && name.is(Kind.WORD)
                && RuleParser.ANNOTATIONS.contains(name.text())
                && !reader.back(1).is("@")
                && reader.peek(1).is("(");
        if (found) {
            reader.tell(name, List.of(name.preceded("@")), "strange-sign", name.text(), "@" + name.text());
            reader.replace(0, name.as(Kind.SIGN, "@"));
            reader.pass();
        }
        return found;
    }

    private static void tell(RepairReader reader, int last, String meant, List<Edit> edits) {
        String found = reader.raw(reader.peek(0), reader.peek(last));
        reader.tellMeant(reader.peek(0), edits, "annotation", found, meant);
    }

    private static boolean isAnnotation(RepairReader reader) {
        return reader.isIn(Part.HEAD)
                && reader.peek(0).is("@")
                && reader.peek(1).is(Kind.WORD);
    }

    private static boolean isSeparator(Token token) {
        return token.is(":") || token.is("=");
    }
}
