package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Token.Kind;

/**
 * Reads the rules of a file, by recursive descent.
 *
 * <p>After a slip it goes on where the next condition, finding or rule begins, so that one slip does not hide another. A rule
 * with a slip is not among those read.
 */
public final class Parser {

    private final TokenReader tokens;
    private final ProblemLog log;

    private Parser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    /** The rules of a file, as far as they can be read; what cannot is added to the log. */
    public static List<Rule> parse(String file, String text, ProblemLog log) {
        ProblemLog found = RuleProblems.log();
        List<Token> tokens = Lexer.read(file, text, found);
        if (found.isEmpty() && tokens.stream().allMatch(Repairs::isPlain)) {
            List<Rule> rules = new Parser(new TokenReader(tokens), found).file();
            return found.isEmpty() ? rules : mended(file, text, log);
        }
        return mended(file, text, log);
    }

    /** Looks for what is meant: only where something may be wrong, since that takes longer than to read. */
    private static List<Rule> mended(String file, String text, ProblemLog log) {
        List<Token> tokens = Repairs.of(text, Lexer.read(file, text, log), log);
        return new Parser(new TokenReader(tokens), log).file();
    }

    private List<Rule> file() {
        HeaderParser header = new HeaderParser(tokens, log);
        List<Rule> rules = new ArrayList<>();
        while (!tokens.at(Kind.END)) {
            if (!header.skipLine()) {
                rule().ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<Rule> rule() {
        try {
            return new RuleParser(tokens, log).rule();
        } catch (SyntaxException slip) {
            slip.addTo(log);
            tokens.skipToRule();
            return Optional.empty();
        } finally {
            log.enterRule("");
        }
    }
}
