package org.openita.workbench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/**
 * Says checked rules in a sentence that someone who writes no rules can check: "When the score of EIT part 2 is below 85.00
 * and …, give advice e1".
 *
 * <p>Items and what they add up to are called by the names of the fiscal year, findings by the texts of the pack. Immutable and
 * thread-safe.
 */
final class RuleSentence {

    private final Names names;
    private final Messages texts;

    private RuleSentence(Names names, Messages texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * The sentences of a fiscal year's rules.
     *
     * @param texts what the rules' findings say, as {@link org.openita.rules.RuleBase#messages()} has them
     */
    static RuleSentence in(Framework framework, Messages texts) {
        return new RuleSentence(new Names(framework), texts);
    }

    /** The rule in words, in Thai and English. */
    Text of(Rule rule) {
        Text conditions = CataloguePhrases.joined("and-also", conditions(rule));
        Text findings = CataloguePhrases.joined("and-also", findings(rule));
        return CataloguePhrases.of(startsWithEach(rule) ? "foreach" : "when", conditions, findings);
    }

    /** The rule's conditions in words, in order. */
    List<Text> conditions(Rule rule) {
        ConditionSentence sentence = new ConditionSentence(names);
        return rule.conditions().stream()
                .map(condition -> sentence.of(condition, isForEach(rule, condition)))
                .toList();
    }

    /** What the rule finds, in words, in order. */
    List<Text> findings(Rule rule) {
        Map<String, Text> those = those(rule);
        return rule.calls().stream().map(call -> finding(rule, call, those)).toList();
    }

    private boolean startsWithEach(Rule rule) {
        Condition first = rule.conditions().get(0);
        return isForEach(rule, first) && !SubjectPhrase.of(first, names).isOne();
    }

    /** Whether what follows is about each of the facts by itself: it names them, or compares the figure of each. */
    private static boolean isForEach(Rule rule, Condition condition) {
        if (condition.quantifier() != Quantifier.EACH) {
            return false;
        }
        boolean isNamed = condition.constraints().stream().anyMatch(Binding.class::isInstance);
        return isNamed || (rule.conditions().indexOf(condition) == 0 && aboutItsFigure(rule));
    }

    private static boolean aboutItsFigure(Rule rule) {
        return rule.calls().stream()
                .flatMap(call -> call.kind().stream())
                .anyMatch(kind -> kind.shape() == Shape.TARGET);
    }

    /** What the rule's variables stand for: "that topic". */
    private static Map<String, Text> those(Rule rule) {
        Map<String, Text> those = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            condition.constraints().stream()
                    .filter(Binding.class::isInstance)
                    .map(Binding.class::cast)
                    .forEach(binding -> those.put(binding.variable(), that(binding.property())));
        }
        return those;
    }

    private static Text that(String property) {
        return CataloguePhrases.of("that", Properties.word(property));
    }

    private Text finding(Rule rule, Call call, Map<String, Text> those) {
        FindingKind kind = call.kind().orElseThrow();
        List<Text> arguments = new ArrayList<>();
        for (int i = 0; i < kind.arguments().size(); i++) {
            arguments.add(argument(kind.arguments().get(i), call.arguments().get(i), those));
        }
        if (call.arguments().size() > arguments.size()) {
            arguments.set(
                    0,
                    withFurther(
                            arguments.get(0),
                            argument(ArgumentKind.VARIANT, call.arguments().get(1), those)));
        }
        arguments.add(text(rule, call).orElse(Text.same("…")));
        return kind.sentence(arguments.toArray());
    }

    private static Text withFurther(Text code, Text further) {
        return new Text(code.th() + " (" + further.th() + ")", code.en() + " (" + further.en() + ")");
    }

    private Text argument(ArgumentKind kind, Operand operand, Map<String, Text> those) {
        if (!(operand instanceof Operand.Quoted quoted)) {
            return those.getOrDefault(operand.shown(), Text.same(operand.shown()));
        }
        return kind == ArgumentKind.TOPIC && !quoted.text().isEmpty()
                ? CataloguePhrases.of("name.topic.short", quoted.text())
                : Text.same(quoted.text());
    }

    /** The text that a reader of the result sees first; empty where it depends on the facts. */
    private Optional<Text> text(Rule rule, Call call) {
        return call.textKeys().stream().findFirst().filter(texts::has).map(key -> texts.text(key, "…", figure(rule)));
    }

    /** The figure that a rule's targets are about, as their names tell it; open where it depends on the facts. */
    static String figure(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(constraint -> constraint instanceof Comparison comparison
                                && comparison.operand() instanceof Operand.Number number
                        ? Stream.of(number.shown())
                        : Stream.empty())
                .findFirst()
                .orElse("…");
    }
}
