package org.openita.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.problem.Edit;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.rules.language.Token.Kind;

/** Where repairs stand in a file: the tokens to come, those read so far, and in which part of a rule that is. */
final class RepairReader {

    /** How far a repair looks ahead, so that no text makes it long. */
    static final int FARTHEST = 100;

    /** The parts of a file. */
    enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    /**
     * A property that a variable stands for.
     *
     * @param condition the number of the condition in its rule
     * @param isAlone whether nothing is demanded of it where it is bound
     */
    record Bound(Token property, int condition, int order, boolean isAlone) {}

    private final String text;
    private final List<Token> in;
    private final ProblemLog log;
    private final List<Token> out = new ArrayList<>();
    private final Map<Integer, Optional<Token>> later = new HashMap<>();
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Token nothing;
    private Part part = Part.OUTSIDE;
    private Optional<Token> when = Optional.empty();
    private int condition;
    private boolean isAccumulate;
    private Optional<Token> pattern = Optional.empty();
    private int depth;
    private int at;

    RepairReader(String text, List<Token> in, ProblemLog log) {
        this.text = text;
        this.in = in;
        this.log = log;
        this.nothing = in.get(in.size() - 1);
    }

    /** Whether all is read, or so much is wrong that no more is looked for. */
    boolean isDone() {
        return at >= in.size() || log.isFull();
    }

    /** The tokens that the parser is to read. */
    List<Token> tokens() {
        while (at < in.size()) {
            pass();
        }
        return out;
    }

    /** The token so many ahead; the end of the file where there is none. */
    Token peek(int ahead) {
        return at + ahead < in.size() ? in.get(at + ahead) : nothing;
    }

    /** The token read so many before; the end of the file where there is none. */
    Token back(int behind) {
        return behind <= out.size() ? out.get(out.size() - behind) : nothing;
    }

    boolean isIn(Part one) {
        return part == one;
    }

    /** Whether a demand can stand here. */
    boolean isInPattern() {
        return part == Part.WHEN && depth > 0;
    }

    boolean isInAccumulate() {
        return isAccumulate;
    }

    /** Whether a condition can stand here. */
    boolean isBetweenConditions() {
        return part == Part.WHEN && depth == 0;
    }

    /** Whether a demand begins here. */
    boolean beginsDemand() {
        Token last = back(1);
        return isInPattern() && (last.is("(") || last.is(",") || last.is("&&") || last.is("||") || last.is(";"));
    }

    /** The first token of the line, or one after another line. */
    boolean beginsLine() {
        return out.isEmpty() || back(1).place().line() < peek(0).place().line();
    }

    /** What stands in the file from one token to another. */
    String raw(Token first, Token last) {
        return text.substring(first.start(), last.end());
    }

    /** The word when of this rule. */
    Optional<Token> when() {
        return when;
    }

    /** What a variable of this rule stands for. */
    Optional<Bound> bound(String variable) {
        return Optional.ofNullable(bound.get(variable));
    }

    /** The number of the condition that stands here. */
    int condition() {
        return condition;
    }

    void tell(Token place, List<Edit> edits, String slip, Object... arguments) {
        log.add(place.place(), edits, slip, arguments);
    }

    /** Tells what stands here and what to write instead, which is never shortened. */
    void tellMeant(Token place, List<Edit> edits, String slip, String found, String meant) {
        log.add(place.place(), edits, slip, found, Text.same(meant));
    }

    /** Whether an earlier repair has said what to read here. */
    boolean isDecided() {
        return later.containsKey(at);
    }

    /** Reads the token as it is. */
    void pass() {
        put(later.getOrDefault(at, Optional.of(in.get(at))));
        at++;
    }

    /** Reads others in place of so many. */
    void replace(int count, Token... meant) {
        for (Token token : meant) {
            put(Optional.of(token));
        }
        at += count;
    }

    /** Leaves a token ahead out, or reads another for it, when it comes to it. */
    void replaceLater(int ahead, Optional<Token> meant) {
        later.put(at + ahead, meant);
    }

    /** How many tokens ahead the bracket stands that closes the one so many ahead; negative where it is not near. */
    int closing(int open) {
        int level = 0;
        for (int i = open; i < open + FARTHEST; i++) {
            Token token = peek(i);
            if (token.is("(") || token.is("[") || token.is("{")) {
                level++;
            } else if ((token.is(")") || token.is("]") || token.is("}")) && --level == 0) {
                return i;
            } else if (token.is(Kind.END) || token.is("then") || token.is("end")) {
                return -1;
            }
        }
        return -1;
    }

    /** The type of fact of the pattern that is open, where it stands alone. */
    Optional<Token> pattern() {
        return pattern.filter(type -> FactType.named(type.text()).isPresent());
    }

    /** How many tokens ahead the pattern that is open ends; negative where it is not near. */
    int closingOfPattern() {
        int level = depth;
        for (int i = 0; i < FARTHEST; i++) {
            level += peek(i).is("(") ? 1 : peek(i).is(")") ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return -1;
    }

    private void put(Optional<Token> read) {
        read.ifPresent(token -> {
            follow(token);
            out.add(token);
        });
    }

    private void follow(Token token) {
        if (token.is("rule") && beginsLine(token)) {
            enter(Part.HEAD);
            log.enterRule("");
        } else if (part == Part.HEAD && token.is(Kind.STRING) && back(1).is("rule")) {
            log.enterRule(token.text());
        } else if (token.is("when") && part == Part.HEAD) {
            when = Optional.of(token);
            enter(Part.WHEN);
        } else if (token.is("then") && part != Part.OUTSIDE) {
            enter(Part.THEN);
        } else if (token.is("end") && part != Part.OUTSIDE) {
            enter(Part.OUTSIDE);
        } else if (token.is("findings") && part == Part.WHEN && depth == 0) {
            enter(Part.THEN);
        } else if (token.is("(")) {
            pattern = depth == 0 ? Optional.of(back(1)).filter(it -> it.is(Kind.WORD)) : pattern;
            isAccumulate = depth == 0 ? back(1).is("accumulate") : isAccumulate;
            condition += depth++ == 0 ? 1 : 0;
        } else if (token.is(")")) {
            depth = Math.max(0, depth - 1);
        } else if (back(1).is(":") && back(2).is(Kind.VARIABLE) && token.is(Kind.WORD)) {
            bind(token);
        }
    }

    private boolean beginsLine(Token token) {
        return out.isEmpty() || back(1).place().line() < token.place().line();
    }

    private void enter(Part next) {
        part = next;
        depth = 0;
        if (next == Part.WHEN || next == Part.HEAD) {
            condition = 0;
            bound.clear();
        }
    }

    private void bind(Token property) {
        Token next = at + 1 < in.size() ? in.get(at + 1) : nothing;
        if (!next.is("(")) {
            boolean isAlone = next.is(",") || next.is(")");
            bound.putIfAbsent(back(2).text(), new Bound(property, condition, bound.size(), isAlone));
        }
    }
}
