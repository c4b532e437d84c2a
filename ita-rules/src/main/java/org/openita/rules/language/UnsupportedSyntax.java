package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What full DRL and Java have and this language has not.
 *
 * <p>The words need no list to be refused: whatever the language does not have is. They are here so that the remedy is one for
 * what the author wanted to do.
 */
final class UnsupportedSyntax {

    private static final ImmutableMap<String, String> KINDS = kinds();

    private UnsupportedSyntax() {}

    /** The slip of a word, by what it is there for. */
    static Optional<String> slipOf(String word) {
        return Optional.ofNullable(KINDS.get(word)).map(kind -> "foreign." + kind);
    }

    private static ImmutableMap<String, String> kinds() {
        ImmutableMap.Builder<String, String> kinds = ImmutableMap.builder();
        put(kinds, "function", "function");
        put(kinds, "declare", "declare", "enum", "class", "interface", "trait", "template");
        put(kinds, "query", "query");
        put(kinds, "eval", "eval");
        put(kinds, "source", "from", "entry", "window", "over", "collect", "unit");
        put(kinds, "time", "timer", "calendars", "duration", "date");
        put(kinds, "order", "salience", "agenda", "activation", "ruleflow", "auto", "no", "lock", "enabled", "dialect");
        put(kinds, "change", "insert", "insertLogical", "modify", "update", "delete", "retract");
        put(kinds, "pattern", "matches", "contains", "excludes", "memberOf", "soundslike", "str");
        put(kinds, "logic", "and", "or", "forall", "extends");
        put(kinds, "code", "init", "action", "reverse", "result", "acc");
        put(kinds, "java", "new", "this", "static", "if", "else", "for", "while", "do", "try", "throw", "return");
        put(kinds, "java", "switch", "final", "var", "void", "int", "long", "double", "boolean", "char", "byte");
        put(kinds, "java", "String", "Object", "System", "Runtime", "Class", "Thread", "Math", "java", "javax");
        put(kinds, "java", "drools", "kcontext", "synchronized", "instanceof");
        put(kinds, "nothing", "null", "nil", "None", "NaN");
        return kinds.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, String> kinds, String kind, String... words) {
        for (String word : words) {
            kinds.put(word, kind);
        }
    }
}
