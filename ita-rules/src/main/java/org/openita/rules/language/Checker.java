package org.openita.rules.language;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.Finding;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;

/**
 * Holds rules against what there is: fact types and their properties, the year's items, the findings and their texts.
 *
 * <p>What passes can be run; nothing else can. Not thread-safe.
 */
public final class Checker {

    private static final Set<String> ANNOTATIONS = Set.of("source", "confidence", "lint");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Messages messages;
    private final Slips slips;
    private final Map<String, Property> variables = new HashMap<>();

    public Checker(Framework framework, Messages messages, Slips slips) {
        this.catalogue = new Catalogue(framework);
        this.messages = messages;
        this.slips = slips;
    }

    /** Adds what is wrong with the rules to the slips. */
    public void check(List<Rule> rules) {
        for (Rule rule : rules) {
            slips.enterRule(rule.name());
            check(rule);
            slips.leaveRule();
        }
    }

    private void check(Rule rule) {
        variables.clear();
        checkAnnotations(rule);
        checkNotEmpty(rule);
        rule.conditions().forEach(this::check);
        rule.calls().forEach(this::check);
    }

    private void checkAnnotations(Rule rule) {
        rule.annotations().keySet().stream()
                .filter(name -> !ANNOTATIONS.contains(name))
                .forEach(name -> slips.add(rule.place(), "unknown-annotation", name, Suggestion.of(name, ANNOTATIONS)));
        String confidence = rule.annotations().get("confidence");
        if (confidence != null && Confidence.ofLabel(confidence).isEmpty()) {
            slips.add(rule.place(), "unknown-confidence", confidence);
        }
    }

    private void checkNotEmpty(Rule rule) {
        if (rule.conditions().isEmpty()) {
            slips.add(rule.place(), "no-conditions");
        }
        if (rule.calls().isEmpty()) {
            slips.add(rule.place(), "no-calls");
        }
    }

    private void check(Condition condition) {
        FactType type = FactType.all().get(condition.type());
        if (type == null) {
            slips.add(
                    condition.place(),
                    "unknown-type",
                    condition.type(),
                    Suggestion.of(condition.type(), FactType.all().keySet()));
            return;
        }
        for (Constraint constraint : condition.constraints()) {
            check(condition, type, constraint);
        }
    }

    private void check(Condition condition, FactType type, Constraint constraint) {
        Property property = type.properties().get(constraint.property());
        if (property == null) {
            Object suggestion =
                    Suggestion.of(constraint.property(), type.properties().keySet());
            slips.add(constraint.place(), "unknown-property", constraint.property(), type.name(), suggestion);
        } else if (constraint instanceof Binding binding) {
            bind(condition, binding, property);
        } else if (constraint instanceof Comparison comparison) {
            check(comparison, property);
        }
    }

    private void bind(Condition condition, Binding binding, Property property) {
        if (condition.quantifier() != Quantifier.EACH) {
            slips.add(binding.place(), "variable-of-many", binding.variable());
        } else if (variables.put(binding.variable(), property) != null) {
            slips.add(binding.place(), "variable-twice", binding.variable());
        }
    }

    private void check(Comparison comparison, Property property) {
        if (comparison.operator().orders() && property.kind() != Property.Kind.NUMBER) {
            slips.add(comparison.place(), "order-of-text", comparison.operator().sign(), property.name());
        } else if (comparison.operand() instanceof Operand.Variable variable) {
            checkVariable(variable, property);
        } else if (Property.Kind.of(comparison.operand()) != property.kind()) {
            slips.add(
                    comparison.operand().place(),
                    "wrong-kind." + property.kind(),
                    property.name(),
                    comparison.operand().shown());
        } else if (comparison.operand() instanceof Operand.Number number) {
            checkThreshold(number);
        } else if (comparison.operand() instanceof Operand.Quoted quoted) {
            checkId(quoted, property.name());
        }
    }

    private void checkVariable(Operand.Variable variable, Property property) {
        boundTo(variable)
                .filter(bound -> bound.kind() != property.kind())
                .ifPresent(bound ->
                        slips.add(variable.place(), "wrong-kind." + property.kind(), property.name(), variable.name()));
    }

    /** What a variable holds; where nothing is bound to it that is a slip. */
    private Optional<Property> boundTo(Operand.Variable variable) {
        Optional<Property> bound = Optional.ofNullable(variables.get(variable.name()));
        if (bound.isEmpty()) {
            Text suggestion = Suggestion.of(variable.name(), variables.keySet());
            slips.add(variable.place(), "unknown-variable", variable.name(), suggestion);
        }
        return bound;
    }

    private void checkThreshold(Operand.Number threshold) {
        BigDecimal number = threshold.number();
        if (number.signum() < 0 || number.compareTo(HIGHEST) > 0) {
            slips.add(threshold.place(), "threshold-range", threshold.shown());
        }
        if (number.stripTrailingZeros().scale() > 2) {
            slips.add(threshold.place(), "threshold-decimals", threshold.shown());
        }
    }

    private void checkId(Operand.Quoted quoted, String property) {
        if (catalogue.names(property)
                && !quoted.text().isEmpty()
                && !catalogue.idsOf(property).contains(quoted.text())) {
            slips.add(
                    quoted.place(),
                    "unknown-id",
                    property,
                    quoted.text(),
                    Suggestion.of(quoted.text(), catalogue.idsOf(property)));
        }
    }

    private void check(Call call) {
        Finding.Kind.ofCall(call.name())
                .ifPresentOrElse(
                        kind -> check(call, kind),
                        () -> slips.add(
                                call.place(), "unknown-finding", call.name(), Suggestion.of(call.name(), calls())));
    }

    private void check(Call call, Finding.Kind kind) {
        if (call.arguments().size() != kind.arity()) {
            slips.add(
                    call.place(),
                    "wrong-arguments",
                    call.name(),
                    kind.arity(),
                    call.arguments().size());
            return;
        }
        call.arguments().forEach(this::checkArgument);
        boolean itemsKnown =
                kind != Finding.Kind.RECOMMEND || checkItems(call.arguments().get(0));
        if (itemsKnown && call.arguments().stream().allMatch(Checker::textKnown)) {
            checkTexts(call, kind);
        }
    }

    private void checkArgument(Operand argument) {
        if (argument instanceof Operand.Variable variable) {
            checkBoundText(variable);
        } else if (!(argument instanceof Operand.Quoted)) {
            slips.add(argument.place(), "argument-kind", argument.shown());
        }
    }

    private void checkBoundText(Operand.Variable variable) {
        boundTo(variable)
                .filter(bound -> bound.kind() != Property.Kind.TEXT)
                .ifPresent(bound -> slips.add(variable.place(), "argument-kind", variable.name()));
    }

    private static boolean textKnown(Operand argument) {
        return argument instanceof Operand.Quoted || argument instanceof Operand.Variable;
    }

    /** Keys whose places are all filled by literals must have a text in both languages. */
    private void checkTexts(Call call, Finding.Kind kind) {
        for (String pattern : kind.texts()) {
            String key = pattern;
            for (int i = 0; i < call.arguments().size(); i++) {
                if (call.arguments().get(i) instanceof Operand.Quoted quoted) {
                    key = key.replace("{" + i + "}", quoted.text());
                }
            }
            if (key.indexOf('{') < 0 && !messages.has(key)) {
                slips.add(call.place(), "no-text", key, missingIn(key), Suggestion.of(key, messages.keys()));
            }
        }
    }

    private String missingIn(String key) {
        boolean thai = messages.thai().containsKey(key);
        boolean english = messages.english().containsKey(key);
        return (thai ? "" : "messages_th.properties")
                + (thai || english ? "" : ", ")
                + (english ? "" : "messages_en.properties");
    }

    /** Whether the code names items of the year; where it does not, a missing text is no further slip. */
    private boolean checkItems(Operand code) {
        if (!(code instanceof Operand.Quoted quoted)) {
            return true;
        }
        List<String> unknown = Splitter.on('+')
                .splitToStream(quoted.text())
                .filter(item -> !catalogue.items().contains(item))
                .toList();
        unknown.forEach(
                item -> slips.add(code.place(), "unknown-id", "item", item, Suggestion.of(item, catalogue.items())));
        return unknown.isEmpty();
    }

    private static List<String> calls() {
        return java.util.Arrays.stream(Finding.Kind.values())
                .map(Finding.Kind::call)
                .toList();
    }
}
