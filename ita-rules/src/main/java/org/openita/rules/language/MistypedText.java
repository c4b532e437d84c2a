package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;
import org.openita.rules.language.Token.Kind;

/**
 * What word processors and other keyboards put in the place of a token, where it is plain which was meant: curly quotes, digits and
 * letters of other scripts, characters of which nothing is to be seen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param end where it ends
 * @param kind the kind of token; empty where it stands for none, and is passed like a blank
 * @param shown what the token says
 * @param replacement what should have been typed
 * @param slip the code of the problem; empty where what was meant is said later
 * @param arguments of the problem
 */
record MistypedText(
        int end, Optional<Kind> kind, String shown, String replacement, Optional<String> slip, List<Object> arguments) {

    /** All quotes but the straight double one. */
    static final String MARKS = "“”„‟«»″＂`´‘’‚‛'′";

    /** A text between other quotes than straight double ones; one of the two may be straight where nothing else stands in it. */
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]([^“”„‟«»\"\r\n]*+)[“”„‟«»]"
            + "|[‘’'‚‛]([^‘’'‚‛\"\r\n]*+)[‘’'‚‛]|([″＂`´′])([^\"\r\n″＂`´′]*+)[″＂`´′]"
            + "|[" + MARKS + "]([^(),=" + MARKS + "\"\r\n]*+)[" + MARKS + "\"]");

    /** A word with something in it that is no plain letter. */
    private static final Pattern MIXED = Pattern.compile("[\\w$\\p{L}\\p{M}\\p{Cf}]{1,201}+");

    private static final Pattern PLAIN = Pattern.compile("\\$?+[A-Za-z_]\\w*+|[0-9]++");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cf}]++");
    private static final Pattern BULLET = Pattern.compile("[•·●▪◦‣\\p{So}][\\p{So}\uFE0F]*+[ \\t]*+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}++(?:\\.\\p{Nd}++)?+");
    private static final char THAI_ZERO = '\u0E50';

    MistypedText {
        arguments = ImmutableList.copyOf(arguments);
    }

    private static MistypedText token(int end, Kind kind, String shown, String slip, Object... arguments) {
        return new MistypedText(end, Optional.of(kind), shown, shown, Optional.of(slip), List.of(arguments));
    }

    private static MistypedText passed(int end, String replacement, String slip, Object argument) {
        return new MistypedText(end, Optional.empty(), "", replacement, Optional.of(slip), List.of(argument));
    }

    /** What begins at a place, if it is plain what was meant. */
    static Optional<MistypedText> at(String text, int at) {
        return quotes(text, at)
                .or(() -> number(text, at))
                .or(() -> blanks(text, at))
                .or(() -> bullet(text, at))
                .or(() -> word(text, at))
                .or(() -> sign(text, at));
    }

    private static Optional<MistypedText> quotes(String text, int at) {
        return lookingAt(QUOTES, text, at).map(quotes -> {
            String inner = quotes.substring(1, quotes.length() - 1);
            return new MistypedText(
                    at + quotes.length(),
                    Optional.of(Kind.STRING),
                    inner,
                    '"' + inner + '"',
                    Optional.of("strange-quotes"),
                    List.of(quotes));
        });
    }

    private static Optional<MistypedText> number(String text, int at) {
        return lookingAt(NUMBER, text, at)
                .filter(number -> number.length() <= Lexer.LONGEST_NUMBER)
                .map(number -> {
                    String arabic = arabic(number);
                    boolean isThai = number.chars().anyMatch(digit -> digit >= THAI_ZERO && digit < THAI_ZERO + 10);
                    String slip = isThai ? "thai-digits" : "strange-sign";
                    return token(at + number.length(), Kind.NUMBER, arabic, slip, number, arabic);
                });
    }

    /** Whether a number with some digits of another script in it begins at a place; it is one number. */
    static boolean startsNumber(String text, int at) {
        return Character.isDigit(text.charAt(at))
                && lookingAt(NUMBER, text, at).stream()
                        .flatMapToInt(String::chars)
                        .anyMatch(digit -> digit > 127);
    }

    private static String arabic(String number) {
        StringBuilder arabic = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char digit = number.charAt(i);
            arabic.append(digit == '.' ? "." : String.valueOf(Character.digit(digit, 10)));
        }
        return arabic.toString();
    }

    /** Characters of which nothing is to be seen, as if they were blanks or not there. */
    private static Optional<MistypedText> blanks(String text, int at) {
        return lookingAt(BLANKS, text, at).map(run -> {
            String ordinary = run.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Z}]", " ");
            return passed(at + run.length(), ordinary, "stray-blank", named(run.codePointAt(0)));
        });
    }

    private static Optional<MistypedText> bullet(String text, int at) {
        return lookingAt(BULLET, text, at)
                .map(bullet -> passed(at + bullet.length(), "", "stray-sign", bullet.strip()));
    }

    /** Whether a word goes on with something that is no plain letter. */
    static boolean goesOn(String text, int end) {
        return end < text.length()
                && text.charAt(end) > 127
                && lookingAt(MIXED, text, end).isPresent();
    }

    /** A word of another language, keyboard or alphabet, if it is plain what was meant. */
    static Optional<MistypedText> word(String text, int at) {
        return lookingAt(MIXED, text, at)
                .filter(word -> word.length() <= RuleLimits.LONGEST_NAME)
                .flatMap(word -> meant(word, at).or(() -> plain(word, at)));
    }

    private static Optional<MistypedText> meant(String word, int at) {
        return TypedWords.meant(word)
                .or(() -> TypedWords.isUnit(word) ? Optional.of("percent") : Optional.empty())
                .map(meant -> new MistypedText(
                        at + word.length(), Optional.of(begins(meant)), meant, meant, Optional.empty(), List.of()));
    }

    private static Optional<MistypedText> plain(String word, int at) {
        return TypedWords.plain(word)
                .filter(one -> PLAIN.matcher(one).matches())
                .map(plain -> {
                    int strange = word.codePoints()
                            .filter(letter -> letter > 127)
                            .findFirst()
                            .orElseThrow();
                    return token(
                            at + word.length(), begins(plain), plain, "strange-letter", named(strange), word, plain);
                });
    }

    private static Kind begins(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        return first == '$' ? Kind.VARIABLE : Character.isLetter(first) ? Kind.WORD : Kind.SIGN;
    }

    private static Optional<MistypedText> sign(String text, int at) {
        char typed = text.charAt(at);
        String meant = TypedWords.sign(typed)
                .orElseGet(() -> Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFKC));
        return Lexer.kindOf(meant).map(kind -> token(at + 1, kind, meant, "strange-sign", typed, meant));
    }

    /** A character by its code and its name in Unicode. */
    static String named(int character) {
        String name = Optional.ofNullable(Character.getName(character)).orElse("");
        return Excerpt.codePoint(character) + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private static Optional<String> lookingAt(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
