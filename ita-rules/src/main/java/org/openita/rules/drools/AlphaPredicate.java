package org.openita.rules.drools;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.openita.model.score.Fact;
import org.openita.rules.match.FactTest;

/** A test of one fact as Drools wants it: equal expressions share one node. */
final class AlphaPredicate implements Predicate1<Fact>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final String expression;
    private final transient FactTest test;

    AlphaPredicate(String expression, FactTest test) {
        this.expression = expression;
        this.test = test;
    }

    @Override
    public boolean test(Fact fact) {
        return test.test(fact);
    }

    @Override
    public String getExpressionHash() {
        return expression;
    }
}
