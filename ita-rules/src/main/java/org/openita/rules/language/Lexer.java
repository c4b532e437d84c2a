package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Edit;
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
public final class Lexer {

    /** Possessive and without groups in loops, so that no text makes it backtrack or recurse. */
    private static final Pattern TOKEN = Pattern.compile("(?<number>-?[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<variable>\\$[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_]*+)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||->|[-+*/%(){}\\[\\].,:;=<>!@|&?#~^])");

    /** A text that begins with a straight quote and ends with another one. */
    private static final Pattern HALF_QUOTES =
            Pattern.compile("\"([^(),=" + MistypedText.MARKS + "\"\r\n]++)[" + MistypedText.MARKS + "]");

    private static final int WINDOW = 500;

    private static final Pattern ESCAPE = Pattern.compile("\\\\u*+[0-9a-fA-F]{0,4}+");
    /** Only a quote and a backslash can be escaped; anything else would read differently in other tools. */
    private static final String ESCAPES_OR_QUOTES = "\\\\[\\\\\"]";

    static final int LONGEST_NUMBER = 20;

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
    public static List<Token> read(String file, String text, ProblemLog log) {
        Lexer lexer = new Lexer(file, text, log);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        Matcher matcher = TOKEN.matcher(text);
        while (at < text.length() && !log.isFull()) {
            if (!skipBlank() && !skipComment() && !takeString() && !take(matcher)) {
                readMistyped();
            }
        }
        if (at < text.length()) {
            tokens.add(new Token(Kind.BROKEN, "", here(), "", at));
        }
        tokens.add(new Token(Kind.END, "", here(), "", at));
    }

    private boolean skipBlank() {
        if (" \t\r\n\f".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        moveTo(at + 1);
        return true;
    }

    private boolean skipComment() {
        int strange = text.startsWith("--", at) && beginsLine() ? 2 : isHash() ? 1 : 0;
        if (strange > 0) {
            log.add(here(), edit(at + strange, "//"), "strange-comment", text.substring(at, at + strange));
            pass(lineEnd());
            return true;
        }
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

    /** Whether a comment as in other languages begins here. */
    private boolean isHash() {
        return text.charAt(at) == '#'
                && (beginsLine() || (at + 1 < text.length() && " \t".indexOf(text.charAt(at + 1)) >= 0));
    }

    private boolean beginsLine() {
        return text.substring(lineStart, at).isBlank();
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
        Matcher half = HALF_QUOTES.matcher(text).region(at, text.length());
        if (half.lookingAt() && isOdd()) {
            log.add(here(), edit(half.end(), '"' + half.group(1) + '"'), "strange-quotes", half.group());
            add(Kind.STRING, half.group(1), half.end());
        } else if (text.startsWith("\"\"\"", at)) {
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

    /** Whether a straight quote on the line has no other to close it; of very long lines that is not asked. */
    private boolean isOdd() {
        long quotes = 0;
        int end = at;
        while (end < text.length() && !isLineEnd(end) && end - at < WINDOW) {
            quotes += text.charAt(end++) == '"' ? 1 : 0;
        }
        return end - at < WINDOW && quotes % 2 == 1;
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
        if (HiddenCharacters.firstIn(inner).isPresent()) {
            addWithoutHidden(inner, end);
            return;
        }
        add(Kind.STRING, isPlain ? inner : inner.replaceAll("\\\\([\\\\\"])", "$1"), end);
    }

    private void addWithoutHidden(String inner, int end) {
        String seen = inner.codePoints()
                .filter(character -> !Visible.isHidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int hidden = HiddenCharacters.firstIn(inner).orElseThrow();
        log.add(here(), edit(end, '"' + seen + '"'), "hidden-character", MistypedText.named(hidden));
        add(Kind.STRING, seen.replaceAll("\\\\([\\\\\"])", "$1"), end);
    }

    private boolean take(Matcher matcher) {
        if (MistypedText.startsNumber(text, at)
                || !matcher.region(at, text.length()).lookingAt()) {
            return false;
        }
        Kind kind = kindOf(matcher);
        if ((kind == Kind.WORD || kind == Kind.VARIABLE) && MistypedText.goesOn(text, matcher.end())) {
            return read(MistypedText.word(text, at));
        }
        int longest = kind == Kind.NUMBER ? LONGEST_NUMBER : RuleLimits.LONGEST_NAME;
        if (matcher.end() - at > longest) {
            reject(matcher.end(), "too-long", longest, matcher.end() - at);
        } else {
            add(kind, matcher.group(), matcher.end());
        }
        return true;
    }

    /** The kind of token that a text is as a whole. */
    static Optional<Kind> kindOf(String whole) {
        Matcher token = TOKEN.matcher(whole);
        return token.matches() ? Optional.of(kindOf(token)) : Optional.empty();
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

    private void readMistyped() {
        if (!read(MistypedText.at(text, at))) {
            passOver();
        }
    }

    /** Goes on with what was meant. */
    private boolean read(Optional<MistypedText> found) {
        found.ifPresent(typed -> {
            typed.slip()
                    .ifPresent(slip -> log.add(
                            here(),
                            edit(typed.end(), typed.replacement()),
                            slip,
                            typed.arguments().toArray()));
            typed.kind().ifPresentOrElse(kind -> add(kind, typed.shown(), typed.end()), () -> moveTo(typed.end()));
        });
        return found.isPresent();
    }

    private List<Edit> edit(int end, String replacement) {
        return List.of(Edit.at(here(), end - at, replacement));
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
        if (MistypedText.MARKS.indexOf(run.charAt(0)) >= 0) {
            reject(at + 1, "strange-quote", run.substring(0, 1));
        } else {
            boolean isWord = run.codePoints().anyMatch(Character::isLetter);
            reject(end, isWord ? "stray-character" : "unknown-sign", run);
        }
    }

    private void reject(int end, String slip, Object... arguments) {
        log.add(here(), slip, arguments);
        add(Kind.BROKEN, "", end);
    }

    private void add(Kind kind, String shown, int end) {
        tokens.add(new Token(kind, shown, here(), text.substring(at, end), at));
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
