package org.openita.rules.language;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.rules.finding.FindingKind;

/**
 * One statement of a rule's {@code then}: {@code findings.recommend("e1");}.
 *
 * @param name the finding's name, as written
 * @param arguments its arguments, in order
 * @param place where the name stands
 */
public record Call(String name, List<Operand> arguments, Place place) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    /** What it finds; empty where the name is no finding's. */
    public Optional<FindingKind> kind() {
        return FindingKind.ofCall(name);
    }

    /**
     * The keys of the texts of what it finds, filled with what stands in quotes; into the places that stay open a variable puts
     * something. Empty where the name is no finding's.
     */
    public List<String> textKeys() {
        return kind().map(kind -> kind.texts(arguments.size())).orElse(List.of()).stream()
                .map(this::filled)
                .toList();
    }

    /** The code of what it finds, where all that it names stands there in quotes. */
    public Optional<String> code() {
        List<String> texts = arguments.stream()
                .filter(Operand.Quoted.class::isInstance)
                .map(quoted -> ((Operand.Quoted) quoted).text())
                .toList();
        return kind().filter(kind -> !texts.isEmpty() && texts.size() == arguments.size())
                .map(kind -> kind.code(texts));
    }

    private String filled(String pattern) {
        String key = pattern;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Operand.Quoted quoted) {
                key = key.replace("{" + i + "}", quoted.text());
            }
        }
        return key;
    }
}
