package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.rules.language.Token.Kind;

/** And, or and not in words and between conditions. */
final class LogicRepairs {

    static final ImmutableList<Repair> ALL =
            ImmutableList.of(LogicRepairs::between, LogicRepairs::within, LogicRepairs::not, LogicRepairs::brackets);

    private LogicRepairs() {}

    /** Between conditions nothing stands. */
    private static boolean between(RepairReader reader) {
        if (!reader.isBetweenConditions() || !reader.back(1).is(")")) {
            return false;
        }
        Token token = reader.peek(0);
        if (isOr(token)) {
            reader.tell(token, List.of(), "or-between-conditions", token.raw());
            reader.replace(1);
        } else if (isAnd(token) || token.is(",") || token.is(";")) {
            reader.tell(token, List.of(token.deleted()), "and-between-conditions", token.raw());
            reader.replace(1);
        } else {
            return false;
        }
        return true;
    }

    /** Between demands stand signs. */
    private static boolean within(RepairReader reader) {
        Token word = reader.peek(0);
        boolean found = reader.isInPattern() && word.is(Kind.WORD) && (isAnd(word) || isOr(word));
        if (found) {
            String sign = isAnd(word) ? "&&" : "||";
            reader.tell(word, List.of(word.writing(sign)), "word-for-sign", word.raw(), sign);
            reader.replace(1, word.as(Kind.SIGN, sign));
        }
        return found;
    }

    /** {@code !ItemScore( … )}. */
    private static boolean not(RepairReader reader) {
        Token sign = reader.peek(0);
        boolean found =
                reader.isBetweenConditions() && sign.is("!") && reader.peek(1).is(Kind.WORD);
        if (found) {
            boolean apart = !sign.touches(reader.peek(1));
            reader.tell(sign, List.of(sign.writing(apart ? "not" : "not ")), "strange-sign", "!", "not");
            reader.replace(1, sign.as(Kind.WORD, "not"));
        }
        return found;
    }

    /** Brackets around conditions. */
    private static boolean brackets(RepairReader reader) {
        Token open = reader.peek(0);
        boolean begins = reader.isBetweenConditions()
                && open.is("(")
                && (reader.back(1).is("when") || reader.back(1).is(")"));
        int close = begins ? reader.closing(0) : -1;
        if (close < 0) {
            return false;
        }
        boolean hasOr = false;
        int level = 0;
        for (int i = 0; i < close; i++) {
            Token token = reader.peek(i);
            level += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean joins = level == 1 && (isOr(token) || isAnd(token) || token.is(","));
            hasOr |= joins && isOr(token);
            if (joins) {
                reader.replaceLater(i, Optional.empty());
            }
        }
        reader.tell(
                open,
                hasOr ? List.of() : List.of(open.deleted(), reader.peek(close).deleted()),
                hasOr ? "or-between-conditions" : "brackets-around-conditions",
                hasOr ? "( … or … )" : "( … )");
        reader.replaceLater(close, Optional.empty());
        reader.replace(1);
        return true;
    }

    static boolean isOr(Token token) {
        return token.is("||") || token.is("|") || isWord(token, "or");
    }

    static boolean isAnd(Token token) {
        return token.is("&&") || token.is("&") || isWord(token, "and");
    }

    private static boolean isWord(Token token, String word) {
        return token.is(Kind.WORD) && token.text().toLowerCase(Locale.ROOT).equals(word);
    }
}
