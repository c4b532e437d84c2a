package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.model.problem.ProblemLog;

/**
 * Reads what people write out of the habit of other languages and programs as what they mean by it, and tells each with what to
 * write instead.
 *
 * <p>Nothing that is written rightly is touched: what is looked for cannot stand in a rule. So the parser hears of none of it, and
 * one slip stays one.
 */
final class Repairs {

    private static final ImmutableList<Repair> ALL = ImmutableList.<Repair>builder()
            .addAll(HeadRepairs.ALL)
            .addAll(ArithmeticRepairs.ALL)
            .addAll(RangeRepairs.ALL)
            .addAll(ListRepairs.ALL)
            .addAll(NumberRepairs.ALL)
            .addAll(BindingRepairs.ALL)
            .addAll(BracketRepairs.ALL)
            .addAll(LogicRepairs.ALL)
            .addAll(SignRepairs.ALL)
            .addAll(FindingRepairs.ALL)
            .addAll(WordRepairs.ALL)
            .build();

    private Repairs() {}

    /**
     * Whether nothing about a token needs mending where the parser has nothing against it. Of the rest it hears nothing: letters of
     * another alphabet that the lexer has read, and lists in one text.
     */
    static boolean isPlain(Token token) {
        return switch (token.kind()) {
            case STRING -> !ListRepairs.isList(token.text());
            default -> token.raw().isEmpty() || token.raw().charAt(0) <= 127;
        };
    }

    /** The tokens as they are meant. */
    static List<Token> of(String text, List<Token> tokens, ProblemLog log) {
        RepairReader reader = new RepairReader(text, tokens, log);
        while (!reader.isDone()) {
            if (reader.isDecided() || ALL.stream().noneMatch(repair -> repair.mend(reader))) {
                reader.pass();
            }
        }
        List<Token> meant = reader.tokens();
        log.enterRule("");
        return meant;
    }
}
