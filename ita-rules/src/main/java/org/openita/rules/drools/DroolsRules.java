package org.openita.rules.drools;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;

/**
 * Rules as a Drools knowledge base in memory, and running them.
 *
 * <p>The only room that knows Drools. Nothing is generated or compiled: the rules become Drools' canonical model, whose
 * predicates are our own objects. Sessions come from a pool and live for one run; Drools' default, thread-safe options
 * are kept on purpose (with others, threads that share a knowledge base disturb each other in silence). Immutable and
 * thread-safe.
 */
public final class DroolsRules {

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration options;

    private DroolsRules(KieSessionsPool sessions, KieSessionConfiguration options) {
        this.sessions = sessions;
        this.options = options;
    }

    /**
     * Builds the knowledge base of these rules, whatever the context class loader of the caller's thread.
     *
     * @throws IllegalStateException if Drools cannot be used, with what is missing and what to do
     */
    public static DroolsRules of(List<CompiledRule> rules) {
        return DroolsServices.build(() -> build(rules));
    }

    /** Drools loads the types of facts by name: by the loader of ours, since another could have another version of them. */
    private static DroolsRules build(List<CompiledRule> rules) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                List.of(ModelBuilder.modelOf(rules)),
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, DroolsRules.class.getClassLoader()));
        KieSessionConfiguration options = RuleBaseFactory.newKnowledgeSessionConfiguration();
        options.setOption(DirectFiringOption.YES);
        return new DroolsRules(base.newKieSessionsPool(Runtime.getRuntime().availableProcessors()), options);
    }

    /**
     * All matches of the rules among these facts, in the order of rules and then of facts.
     *
     * @throws InputException naming the rule that fires most, if the rules fire more than {@link RuleLimits#MOST_FIRINGS} times
     */
    public List<Match> run(List<? extends Fact> facts) {
        return DroolsServices.run(() -> matches(facts));
    }

    private List<Match> matches(List<? extends Fact> facts) {
        Matches matches = new Matches(facts);
        KieSession session = sessions.newKieSession(options);
        try {
            session.setGlobal(ModelBuilder.MATCHES, matches);
            facts.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            if (matches.isOverrun()) {
                matches.overrun().throwIfAny();
            }
            throw e;
        } finally {
            session.dispose();
        }
        return matches.inOrder();
    }
}
