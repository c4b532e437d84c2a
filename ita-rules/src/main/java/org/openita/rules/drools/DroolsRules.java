package org.openita.rules.drools;

import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.openita.model.score.Fact;
import org.openita.rules.match.Match;
import org.openita.rules.match.RunnableRule;

/**
 * Rules as a Drools knowledge base in memory, and running them.
 *
 * <p>The only room that knows Drools. Nothing is generated or compiled: the rules become Drools' canonical model, whose
 * predicates are our own objects. Sessions come from a pool and live for one run; Drools' default, thread-safe options
 * are kept on purpose (with others, threads that share a knowledge base disturb each other in silence). Immutable and
 * thread-safe.
 */
public final class DroolsRules {

    /** No pack of this size fires more often; rules insert nothing, so that only a wide join could. */
    private static final int MOST_FIRINGS = 10_000;

    private final KieSessionsPool sessions;

    private DroolsRules(KieSessionsPool sessions) {
        this.sessions = sessions;
    }

    /** Builds the knowledge base of these rules. */
    public static DroolsRules of(List<RunnableRule> rules) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(ModelBuilder.modelOf(rules));
        return new DroolsRules(base.newKieSessionsPool(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * All matches of the rules among these facts, in the order of rules and then of facts.
     *
     * @throws IllegalStateException if the rules fire more than 10,000 times
     */
    public List<Match> run(List<? extends Fact> facts) {
        Matches matches = new Matches(facts);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(ModelBuilder.MATCHES, matches);
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException("The rules fired " + MOST_FIRINGS
                        + " times on one agency; a rule joins more facts than it means to");
            }
        } finally {
            session.dispose();
        }
        return matches.inOrder();
    }
}
