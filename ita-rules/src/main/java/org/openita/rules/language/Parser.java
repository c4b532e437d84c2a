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
    private final ProblemLog slips;

    private Parser(TokenReader tokens, ProblemLog slips) {
        this.tokens = tokens;
        this.slips = slips;
    }

    /** The rules of a file, as far as they can be read; what cannot is added to the slips. */
    public static List<Rule> parse(String file, String text, ProblemLog slips) {
        return new Parser(new TokenReader(Lexer.read(file, text, slips)), slips).file();
    }

    private List<Rule> file() {
        HeaderParser header = new HeaderParser(tokens, slips);
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
            return new RuleParser(tokens, slips).rule();
        } catch (SyntaxException slip) {
            slip.addTo(slips);
            tokens.skipToRule();
            return Optional.empty();
        } finally {
            slips.enterRule("");
        }
    }
}
