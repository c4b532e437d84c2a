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
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Matches;

/**
 * Rules as a Drools knowledge base in memory, and running them.
 *
 * <p>Nothing is generated or compiled: the rules become Drools' canonical model, whose predicates are our own objects.
 * Sessions come from a pool and live for one run; Drools' default, thread-safe options are kept on purpose (with others,
 * threads that share a knowledge base disturb each other in silence). Immutable and thread-safe.
 */
final class DroolsBase {

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration options;

    private DroolsBase(KieSessionsPool sessions, KieSessionConfiguration options) {
        this.sessions = sessions;
        this.options = options;
    }

    /** Builds the knowledge base of these rules. */
    static DroolsBase of(List<CompiledRule> rules) {
        return DroolsServices.build(() -> build(rules));
    }

    /** Begins to load what every knowledge base needs, by building and running one of no rules. */
    static void prepare() {
        DroolsServices.prepare(() -> build(List.of()).fire(List.of(), new Consequences(List.of(), new Matches(0))));
    }

    /** Drools loads the types of facts by name: by the loader of ours, since another could have another version of them. */
    private static DroolsBase build(List<CompiledRule> rules) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                List.of(ModelBuilder.modelOf(rules)),
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, DroolsBase.class.getClassLoader()));
        KieSessionConfiguration options = RuleBaseFactory.newKnowledgeSessionConfiguration();
        options.setOption(DirectFiringOption.YES);
        return new DroolsBase(base.newKieSessionsPool(Runtime.getRuntime().availableProcessors()), options);
    }

    /**
     * Adds all matches of the rules among these facts.
     *
     * @throws InputException as {@link Matches#count} does
     */
    void run(List<Fact> facts, Matches matches) {
        DroolsServices.run(() -> {
            fire(facts, new Consequences(facts, matches));
            return matches;
        });
    }

    private void fire(List<Fact> facts, Consequences consequences) {
        KieSession session = sessions.newKieSession(options);
        try {
            session.setGlobal(ModelBuilder.CONSEQUENCES, consequences);
            facts.forEach(session::insert);
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw e.getCause() instanceof InputException ours ? ours : e;
        } finally {
            session.dispose();
        }
    }
}
