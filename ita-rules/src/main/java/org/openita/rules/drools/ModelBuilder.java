package org.openita.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Consequence;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.ModelImpl;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.match.CompiledCondition;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.FactTest;
import org.openita.rules.match.FactTest.ValueTest;
import org.openita.rules.match.JoinTest;

/** Turns rules into Drools' canonical model. */
final class ModelBuilder {

    /** The global that every firing comes to. */
    static final String CONSEQUENCES = "consequences";

    private static final String PACKAGE = "org.openita.pack";
    private static final Global<Consequences> GLOBAL = DSL.globalOf(Consequences.class, PACKAGE, CONSEQUENCES);

    private ModelBuilder() {}

    static Model modelOf(List<CompiledRule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        model.addGlobal(GLOBAL);
        rules.forEach(rule -> model.addRule(ruleOf(rule)));
        return model;
    }

    private static Rule ruleOf(CompiledRule rule) {
        List<Variable<Fact>> variables =
                rule.conditions().stream().map(ModelBuilder::variableOf).toList();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            CompiledCondition condition = rule.conditions().get(i);
            if (condition.quantifier() != Quantifier.TOGETHER) {
                items.add(itemOf(condition, variables.get(i), variables));
            }
        }
        items.add(() -> consequenceOf(rule, variables));
        return PatternDSL.rule(PACKAGE, rule.rule().name()).build(items.toArray(RuleItemBuilder[]::new));
    }

    /** Drools only hands a pattern's facts to our predicates, which know their type. */
    @SuppressWarnings("unchecked")
    private static Variable<Fact> variableOf(CompiledCondition condition) {
        return (Variable<Fact>) DSL.declarationOf(condition.type().type());
    }

    private static RuleItemBuilder<?> itemOf(
            CompiledCondition condition, Variable<Fact> variable, List<Variable<Fact>> variables) {
        PatternDef<Fact> pattern = patternOf(condition, variable, variables);
        return switch (condition.quantifier()) {
            case EACH -> pattern;
            case NOT -> DSL.not(pattern);
            case EXISTS -> DSL.exists(pattern);
            case TOGETHER -> throw new IllegalArgumentException("Figures of many facts are worked out after the match");
        };
    }

    private static PatternDef<Fact> patternOf(
            CompiledCondition condition, Variable<Fact> variable, List<Variable<Fact>> variables) {
        PatternDef<Fact> pattern = PatternDSL.pattern(variable);
        condition.tests().forEach(test -> addTest(pattern, condition, test));
        condition.joins().forEach(join -> addJoin(pattern, condition, join, variables.get(join.other())));
        return pattern;
    }

    /** An equality with a text is indexed, so that Drools finds the patterns of an item by hashing; it hashes no plain objects. */
    private static void addTest(PatternDef<Fact> pattern, CompiledCondition condition, FactTest test) {
        String id = condition.type().name() + ": " + test.expression();
        if (test instanceof ValueTest value && value.equal() && value.literal() instanceof String text) {
            int field = condition
                    .type()
                    .properties()
                    .keySet()
                    .asList()
                    .indexOf(value.property().name());
            pattern.expr(
                    id,
                    new AlphaPredicate(id, test),
                    PatternDSL.alphaIndexedBy(
                            String.class,
                            ConstraintType.EQUAL,
                            field,
                            fact -> (String) value.reader().apply(fact),
                            text));
        } else {
            pattern.expr(id, new AlphaPredicate(id, test));
        }
    }

    private static void addJoin(
            PatternDef<Fact> pattern, CompiledCondition condition, JoinTest join, Variable<Fact> other) {
        String id = condition.type().name() + ": " + join.expression();
        pattern.expr(id, other, new BetaPredicate(id, join));
    }

    private static Consequence consequenceOf(CompiledRule rule, List<Variable<Fact>> variables) {
        int[] matched = rule.matched().stream().mapToInt(Integer::intValue).toArray();
        Variable<?>[] declared = Stream.concat(
                        Stream.of(GLOBAL), rule.matched().stream().map(variables::get))
                .toArray(Variable<?>[]::new);
        return new ConsequenceImpl(
                values -> ((Consequences) values[0]).fire(rule, matched, values), declared, false, false, "java");
    }
}
