package org.openita.rules.drools;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.openita.model.score.Fact;
import org.openita.rules.match.JoinTest;

/** A test of two facts as Drools wants it. */
final class BetaPredicate implements Predicate2<Fact, Fact>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final String expression;
    private final transient JoinTest test;

    BetaPredicate(String expression, JoinTest test) {
        this.expression = expression;
        this.test = test;
    }

    @Override
    public boolean test(Fact fact, Fact matched) {
        return test.test(fact, matched);
    }

    @Override
    public String getExpressionHash() {
        return expression;
    }
}
