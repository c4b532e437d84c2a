package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openita.rules.language.RepairReader.Part;
import org.openita.rules.language.Token.Kind;

/** Square brackets and braces. */
final class BracketRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(BracketRepairs::block, BracketRepairs::bracket);

    private BracketRepairs() {}

    /** Braces around conditions or findings. */
    private static boolean block(RepairReader reader) {
        Token open = reader.peek(0);
        Token last = reader.back(1);
        boolean begins = open.is("{") && (last.is("when") || last.is("then"));
        int close = begins ? reader.closing(0) : -1;
        if (close > 0) {
            List<Token> both = List.of(open, reader.peek(close));
            reader.tell(open, both.stream().map(Token::deleted).toList(), "needless-braces", "{ }");
            reader.replaceLater(close, Optional.empty());
            reader.replace(1);
        }
        return close > 0;
    }

    private static boolean bracket(RepairReader reader) {
        Token open = reader.peek(0);
        boolean strange = (open.is("[") || open.is("{"))
                && !reader.isIn(Part.OUTSIDE)
                && (reader.back(1).is(Kind.WORD) || reader.isInPattern());
        int close = strange ? reader.closing(0) : -1;
        if (close > 0) {
            Token end = reader.peek(close);
            reader.tell(
                    open,
                    List.of(open.writing("("), end.writing(")")),
                    "strange-brackets",
                    open.text() + " " + end.text());
            reader.replaceLater(close, Optional.of(end.as(Kind.SIGN, ")")));
            reader.replace(1, open.as(Kind.SIGN, "("));
        }
        return close > 0;
    }
}
