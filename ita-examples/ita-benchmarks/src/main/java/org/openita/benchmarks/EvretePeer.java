package org.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.match.FactTest;
import org.openita.rules.match.JoinTest;
import org.openita.rules.match.Match;
import org.openita.rules.match.CompiledCondition;
import org.openita.rules.match.CompiledRule;

/**
 * The rules as Evrete, on the calling thread; without the rules that have {@code not} or {@code exists}, which it does not
 * know.
 */
final class EvretePeer implements Peer {

    private static final String MATCHES = "matches";

    private final Knowledge knowledge;

    EvretePeer(List<CompiledRule> rules) {
        knowledge = KnowledgeService.builder()
                .withExecutor(new SameThread())
                .build()
                .newKnowledge();
        RuleSetBuilder<Knowledge> builder = knowledge.builder();
        rules.stream().filter(EvretePeer::knows).forEach(rule -> add(builder, rule));
        builder.build();
    }

    /** Whether Evrete can express a rule. */
    static boolean knows(CompiledRule rule) {
        return rule.conditions().stream().allMatch(condition -> condition.quantifier() == Quantifier.EACH);
    }

    @Override
    public List<Match> run(List<Fact> facts) {
        List<Match> matches = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(MATCHES, matches);
        session.insert(facts);
        session.fire();
        return matches;
    }

    private static void add(RuleSetBuilder<Knowledge> builder, CompiledRule rule) {
        LhsBuilder<Knowledge> lhs = builder.newRule(rule.rule().name()).getLhs();
        for (int place = 0; place < rule.conditions().size(); place++) {
            lhs.addFactDeclaration(
                    name(place), rule.conditions().get(place).type().type());
        }
        for (int place = 0; place < rule.conditions().size(); place++) {
            addConditions(lhs, place, rule.conditions().get(place));
        }
        lhs.execute(context -> record(rule, context));
    }

    private static void addConditions(LhsBuilder<Knowledge> lhs, int place, CompiledCondition condition) {
        for (FactTest test : condition.tests()) {
            lhs.where((Object[] values) -> test.test((Fact) values[0]), name(place));
        }
        for (JoinTest join : condition.joins()) {
            lhs.where(
                    (Object[] values) -> join.test((Fact) values[0], (Fact) values[1]),
                    name(place),
                    name(join.other()));
        }
    }

    private static void record(CompiledRule rule, RhsContext context) {
        Fact[] facts = new Fact[rule.conditions().size()];
        for (int place = 0; place < facts.length; place++) {
            facts[place] = context.get(name(place));
        }
        List<Match> matches = context.getRuntime().get(MATCHES);
        matches.add(new Match(rule, matches.size(), facts));
    }

    private static String name(int place) {
        return "$f" + place;
    }

    /** Runs what it is given at once. */
    private static final class SameThread extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {
            // nothing runs beyond the call
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
