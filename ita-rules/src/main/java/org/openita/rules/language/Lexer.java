package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;
import org.openita.rules.language.Token.Kind;

/**
 * Cuts a rule file into tokens, in time that grows with its length and no faster.
 *
 * <p>What it cannot read it reports. Where it is plain what was meant, such as with curly quotes, it goes on with that; else it
 * leaves a broken token, so that the parser does not report the same slip again.
 */
final class Lexer {

    /** Possessive and without groups in loops, so that no text makes it backtrack or recurse. */
    private static final Pattern TOKEN = Pattern.compile("(?<number>-?[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<variable>\\$[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||->|[-+*/%(){}\\[\\].,:;=<>!@|&?#~^])");

    private static final Pattern STRANGE_QUOTES =
            Pattern.compile("[“”„‟«»]([^“”„‟«»\"\r\n]*+)[“”„‟«»]|[‘’']([^‘’'\"\r\n]*+)[‘’']");
    private static final char THAI_ZERO = '\u0E50';
    private static final Pattern THAI_NUMBER = Pattern.compile("[\u0E50-\u0E590-9]++(?:\\.[\u0E50-\u0E590-9]++)?+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u*+[0-9a-fA-F]{0,4}+");
    /** Only a quote and a backslash can be escaped; anything else would read differently in other tools. */
    private static final String ESCAPES_OR_QUOTES = "\\\\[\\\\\"]";

    private static final Map<Character, String> SIGNS =
            ImmutableMap.of('≥', ">=", '≤', "<=", '≠', "!=", '＝', "==", '＜', "<", '＞', ">", '（', "(", '）', ")");
    private static final int LONGEST_NUMBER = 20;

    private final String file;
    private final String text;
    private final ProblemLog log;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, ProblemLog log) {
        this.file = file;
        this.text = text;
        this.log = log;
    }

    /** The tokens of a text, closed by one of kind {@link Kind#END}. */
    static List<Token> read(String file, String text, ProblemLog log) {
        Lexer lexer = new Lexer(file, text, log);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        Matcher matcher = TOKEN.matcher(text);
        while (at < text.length() && !log.isFull()) {
            if (!skipBlank() && !skipComment() && !takeString() && !take(matcher)) {
                takeStranger();
            }
        }
        if (at < text.length()) {
            tokens.add(new Token(Kind.BROKEN, "", here()));
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
            pass(lineEnd());
            return true;
        }
        if (!text.startsWith("/*", at)) {
            return false;
        }
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            reject(text.length(), "open-comment");
        } else {
            pass(close + 2);
        }
        return true;
    }

    /** A comment may hold anything but what makes a reader see other text than there is. */
    private void pass(int end) {
        for (int i = at; i < end; i++) {
            int character = text.codePointAt(i);
            if (HiddenCharacters.misleads(character) && !isLaterHalf(i)) {
                log.add(Place.of(file, line, i - lineStart + 1), "hidden-character", Excerpt.codePoint(character));
                break;
            }
        }
        moveTo(end);
    }

    /** The later half of a character was looked at with the first. */
    private boolean isLaterHalf(int i) {
        return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    private boolean takeString() {
        if (text.charAt(at) != '"') {
            return false;
        }
        int close = closingQuote();
        if (text.startsWith("\"\"\"", at)) {
            int blockEnd = text.indexOf("\"\"\"", at + 3);
            reject(blockEnd < 0 ? text.length() : blockEnd + 3, "text-block");
        } else if (close < 0) {
            int end = lineEnd();
            reject(end, "open-quote", text.substring(at, end).strip());
        } else {
            addString(text.substring(at + 1, close), close + 1);
        }
        return true;
    }

    /** The place of the quote that closes a text on its line; negative if there is none. */
    private int closingQuote() {
        for (int i = at + 1; i < text.length() && !isLineEnd(i); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private void addString(String inner, int end) {
        boolean isPlain = inner.indexOf('\\') < 0;
        if (!isPlain && inner.replaceAll(ESCAPES_OR_QUOTES, "").indexOf('\\') >= 0) {
            reject(end, "escape", inner);
            return;
        }
        if (inner.length() > RuleLimits.LONGEST_TEXT) {
            log.add(here(), "too-long", RuleLimits.LONGEST_TEXT, inner.length());
        }
        HiddenCharacters.firstIn(inner)
                .ifPresent(hidden -> log.add(here(), "hidden-character", Excerpt.codePoint(hidden)));
        add(Kind.STRING, isPlain ? inner : inner.replaceAll("\\\\([\\\\\"])", "$1"), end);
    }

    private boolean take(Matcher matcher) {
        if (startsThaiNumber() || !matcher.region(at, text.length()).lookingAt()) {
            return false;
        }
        Kind kind = kindOf(matcher);
        int longest = kind == Kind.NUMBER ? LONGEST_NUMBER : RuleLimits.LONGEST_NAME;
        if (matcher.end() - at > longest) {
            reject(matcher.end(), "too-long", longest, matcher.end() - at);
        } else {
            add(kind, matcher.group(), matcher.end());
        }
        return true;
    }

    /** A number with some Thai digits in it is one number. */
    private boolean startsThaiNumber() {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        Matcher matcher = THAI_NUMBER.matcher(text).region(at, text.length());
        return matcher.lookingAt() && matcher.group().chars().anyMatch(digit -> digit >= THAI_ZERO);
    }

    private static Kind kindOf(Matcher matcher) {
        if (matcher.start("number") >= 0) {
            return Kind.NUMBER;
        }
        if (matcher.start("variable") >= 0) {
            return Kind.VARIABLE;
        }
        return matcher.start("word") >= 0 ? Kind.WORD : Kind.SIGN;
    }

    private void takeStranger() {
        Matcher quotes = STRANGE_QUOTES.matcher(text).region(at, text.length());
        Matcher number = THAI_NUMBER.matcher(text).region(at, text.length());
        String sign = SIGNS.get(text.charAt(at));
        if (quotes.lookingAt()) {
            String inner = quotes.group(1) == null ? quotes.group(2) : quotes.group(1);
            log.add(here(), "strange-quotes", quotes.group());
            add(Kind.STRING, inner, quotes.end());
        } else if (number.lookingAt() && number.end() - at <= LONGEST_NUMBER) {
            log.add(here(), "thai-digits", number.group());
            add(Kind.NUMBER, arabic(number.group()), number.end());
        } else if (sign != null) {
            log.add(here(), "strange-sign", text.charAt(at), sign);
            add(Kind.SIGN, sign, at + 1);
        } else {
            passOver();
        }
    }

    private static String arabic(String number) {
        StringBuilder arabic = new StringBuilder(number);
        for (int i = 0; i < arabic.length(); i++) {
            if (arabic.charAt(i) >= THAI_ZERO) {
                arabic.setCharAt(i, (char) ('0' + arabic.charAt(i) - THAI_ZERO));
            }
        }
        return arabic.toString();
    }

    /** Reports a run of characters that begin no token. */
    private void passOver() {
        Matcher escape = ESCAPE.matcher(text).region(at, text.length());
        if (escape.lookingAt()) {
            reject(escape.end(), "escape-outside", escape.group());
            return;
        }
        int end = at;
        while (end < text.length() && (end == at || text.charAt(end) > 127)) {
            end++;
        }
        String run = text.substring(at, end);
        boolean canBeSeen = run.codePoints().anyMatch(character -> !isBlank(character));
        reject(end, canBeSeen ? "stray-character" : "stray-blank", shown(run));
    }

    /** Whether one sees nothing where a character stands. */
    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || Visible.isHidden(character);
    }

    private static String shown(String run) {
        return run.codePoints()
                .mapToObj(character -> isBlank(character) ? Visible.written(character) : Character.toString(character))
                .collect(Collectors.joining());
    }

    private void reject(int end, String slip, Object... arguments) {
        log.add(here(), slip, arguments);
        add(Kind.BROKEN, "", end);
    }

    private void add(Kind kind, String shown, int end) {
        tokens.add(new Token(kind, shown, here()));
        moveTo(end);
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** A line ends with LF, CR LF or CR. */
    private void moveTo(int end) {
        for (int i = at; i < end; i++) {
            char character = text.charAt(i);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        at = end;
    }

    /** Counted in Java characters, as editors count. */
    private Place here() {
        return Place.of(file, line, at - lineStart + 1);
    }
}
