package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.rules.language.Token.Kind;

/** Cuts a rule file into tokens; what it cannot read it reports and passes over. */
final class Lexer {

    /** Possessive and without groups in loops, so that no text makes it backtrack or recurse. */
    private static final Pattern TOKEN = Pattern.compile("(?<number>-?[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<variable>\\$[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[-+*/%(){}\\[\\].,:;=<>!@|&?#~^'])");

    private static final List<Kind> MATCHED = List.of(Kind.NUMBER, Kind.VARIABLE, Kind.WORD, Kind.SIGN);
    private static final String SMART_QUOTES = "“”„‟‘’«»";

    private final String file;
    private final String text;
    private final Slips slips;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, Slips slips) {
        this.file = file;
        this.text = text;
        this.slips = slips;
    }

    /** The tokens of a text, closed by one of kind {@link Kind#END}. */
    static List<Token> read(String file, String text, Slips slips) {
        Lexer lexer = new Lexer(file, text, slips);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        Matcher matcher = TOKEN.matcher(text);
        while (at < text.length()) {
            if (!skipBlank() && !skipComment() && !takeString() && !take(matcher)) {
                passOver();
            }
        }
        tokens.add(new Token(Kind.END, "", here()));
    }

    private boolean skipBlank() {
        if (" \t\r\n\f".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        moveTo(at + 1);
        return true;
    }

    private boolean skipComment() {
        if (text.startsWith("//", at)) {
            moveTo(lineEnd());
            return true;
        }
        if (!text.startsWith("/*", at)) {
            return false;
        }
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            slips.add(here(), "open-comment");
        }
        moveTo(close < 0 ? text.length() : close + 2);
        return true;
    }

    private boolean takeString() {
        if (text.charAt(at) != '"') {
            return false;
        }
        int close = closingQuote();
        if (close < 0) {
            slips.add(here(), "open-quote", text.substring(at, lineEnd()).strip());
            moveTo(lineEnd());
            return true;
        }
        tokens.add(new Token(Kind.STRING, unquoted(text.substring(at + 1, close)), here()));
        moveTo(close + 1);
        return true;
    }

    private int closingQuote() {
        for (int i = at + 1; i < lineEnd(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    /** Only a quote and a backslash can be escaped; anything else would read differently in other tools. */
    private String unquoted(String inner) {
        String plain = inner.replace("\\\\", "\u0000").replace("\\\"", "\"");
        if (plain.indexOf('\\') >= 0) {
            slips.add(here(), "escape", inner);
        }
        return plain.replace('\u0000', '\\');
    }

    private boolean take(Matcher matcher) {
        if (!matcher.region(at, text.length()).lookingAt()) {
            return false;
        }
        Kind kind = MATCHED.stream()
                .filter(candidate -> matcher.start(groupOf(candidate)) >= 0)
                .findFirst()
                .orElseThrow();
        tokens.add(new Token(kind, matcher.group(), here()));
        moveTo(matcher.end());
        return true;
    }

    private static String groupOf(Kind kind) {
        return switch (kind) {
            case NUMBER -> "number";
            case VARIABLE -> "variable";
            case WORD -> "word";
            default -> "sign";
        };
    }

    /** Reports a run of characters that begin no token. */
    private void passOver() {
        int end = at;
        while (end < text.length() && (end == at || text.charAt(end) > 127)) {
            end++;
        }
        String found = text.substring(at, end);
        slips.add(here(), strangerSlip(found.charAt(0)), found);
        moveTo(end);
    }

    private static String strangerSlip(char character) {
        if (character >= '๐' && character <= '๙') {
            return "thai-digits";
        }
        return SMART_QUOTES.indexOf(character) >= 0 ? "smart-quote" : "stray-character";
    }

    private int lineEnd() {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline;
    }

    private void moveTo(int end) {
        for (int newline = text.indexOf('\n', at);
                newline >= 0 && newline < end;
                newline = text.indexOf('\n', newline + 1)) {
            line++;
            lineStart = newline + 1;
        }
        at = end;
    }

    private Place here() {
        return Place.of(file, line, text.codePointCount(lineStart, at) + 1);
    }
}
