package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.openita.rules.language.Token.Kind;

/** Words for signs, and words of other languages and keyboards. */
final class WordRepairs {

    static final ImmutableList<Repair> ALL =
            ImmutableList.of(WordRepairs::comparison, WordRepairs::stranger, WordRepairs::keyWord);

    private static final int LONGEST_PHRASE = 4;

    private WordRepairs() {}

    /** {@code value is less than 85}. */
    private static boolean comparison(RepairReader reader) {
        boolean follows = reader.isInPattern()
                && reader.peek(0).is(Kind.WORD)
                && reader.back(1).is(Kind.WORD);
        if (!follows || reader.peek(0).is("in") || reader.peek(0).is("not")) {
            return false;
        }
        for (int length = LONGEST_PHRASE; length > 0; length--) {
            Optional<String> sign = TypedWords.comparison(words(reader, length));
            if (sign.isPresent()) {
                tell(reader, length, sign.get());
                return true;
            }
        }
        return false;
    }

    private static String words(RepairReader reader, int count) {
        StringJoiner words = new StringJoiner("_");
        for (int i = 0; i < count; i++) {
            if (!reader.peek(i).is(Kind.WORD)) {
                return "";
            }
            words.add(reader.peek(i).text());
        }
        return words.toString();
    }

    private static void tell(RepairReader reader, int length, String sign) {
        Token first = reader.peek(0);
        Token last = reader.peek(length - 1);
        String found = reader.raw(first, last);
        reader.tell(first, List.of(first.writing(last, sign)), "strange-sign", found, sign);
        reader.replace(length, first.as(Kind.SIGN, sign));
    }

    /** What the lexer has read as a word, sign or number of the language, though it is written otherwise. */
    private static boolean stranger(RepairReader reader) {
        Token token = reader.peek(0);
        boolean strange = !token.raw().isEmpty()
                && token.raw().charAt(0) > 127
                && List.of(Kind.WORD, Kind.SIGN, Kind.NUMBER).contains(token.kind())
                && TypedWords.meant(token.raw()).isPresent();
        if (strange) {
            reader.tell(token, List.of(token.writing(token.text())), "strange-sign", token.raw(), token.text());
            reader.pass();
        }
        return strange;
    }

    /** {@code if} for {@code when}, and colons and the like after key words. */
    private static boolean keyWord(RepairReader reader) {
        Token token = reader.peek(0);
        if (token.is("if") && reader.isIn(RepairReader.Part.HEAD)) {
            reader.tell(token, List.of(token.writing("when")), "strange-sign", token.text(), "when");
            reader.replace(1, token.as(Kind.WORD, "when"));
            return true;
        }
        Token last = reader.back(1);
        boolean ended = last.is("when") || last.is("then") || last.is("end") || isRuleName(reader, last);
        boolean needless = ended
                && last.place().line() == token.place().line()
                && (token.is(":") || token.is(";") || token.is("."));
        if (needless) {
            SignRepairs.dropNeedless(reader);
        }
        return needless;
    }

    private static boolean isRuleName(RepairReader reader, Token last) {
        return reader.isIn(RepairReader.Part.HEAD)
                && ((last.is(Kind.STRING) && reader.back(2).is("rule")) || last.is(")"));
    }
}
