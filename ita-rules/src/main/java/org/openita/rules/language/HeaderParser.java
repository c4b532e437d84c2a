package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Token.Kind;

/**
 * Reads what stands before the rules for the sake of other tools: the package, the imports of the facts and the findings.
 *
 * <p>None of it changes anything here, so that only what every pack needs is let pass.
 */
final class HeaderParser {

    private static final String FACTS = "org.openita.model.score.";
    private static final String FINDINGS = "org.openita.rules.Findings findings";

    private final TokenReader tokens;
    private final ProblemLog log;

    HeaderParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    /** Passes a line of the header, if one stands here. */
    boolean skipLine() {
        if (!tokens.at("package") && !tokens.at("import") && !tokens.at("global")) {
            return false;
        }
        Token word = tokens.next();
        String rest = rest(word);
        if (word.is("import") && !isFacts(rest)) {
            log.add(word.place(), rest.startsWith("function ") ? "foreign.function" : "foreign-import", rest);
        } else if (word.is("global") && !rest.equals(FINDINGS)) {
            log.add(word.place(), "foreign-global", rest);
        } else if (word.is("package") && !rest.matches("\\w++(\\.\\w++)*+")) {
            log.add(word.place(), "expected-package", rest);
        }
        return true;
    }

    private static boolean isFacts(String imported) {
        return imported.startsWith(FACTS)
                && ((imported.endsWith(".*") && imported.length() == FACTS.length() + 1)
                        || FactType.named(imported.substring(FACTS.length())).isPresent());
    }

    /** What stands before the semicolon or the end of the line, with one space between words. */
    private String rest(Token first) {
        StringBuilder rest = new StringBuilder();
        while (!tokens.at(Kind.END)
                && !tokens.at(";")
                && tokens.peek().place().line() == first.place().line()) {
            boolean apart =
                    List.of(Kind.WORD, Kind.STRING).contains(tokens.previous().kind())
                            && !tokens.previous().touches(tokens.peek());
            rest.append(apart && rest.length() > 0 ? " " : "")
                    .append(tokens.next().text());
        }
        tokens.skip(";");
        return rest.toString();
    }
}
