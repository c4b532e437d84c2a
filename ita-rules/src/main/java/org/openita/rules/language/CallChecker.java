package org.openita.rules.language;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.Finding;

/** Holds the findings of a rule against those there are, the year's ids and the pack's texts. */
final class CallChecker {

    private static final List<String> CALLS =
            Stream.of(Finding.Kind.values()).map(Finding.Kind::call).toList();

    private final Catalogue catalogue;
    private final Messages messages;
    private final Supplier<Set<String>> keys;
    private final Set<String> levels;
    private final ProblemLog slips;

    CallChecker(Catalogue catalogue, Messages messages, ProblemLog slips) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.keys = Suppliers.memoize(messages::keys);
        this.levels = levels(messages);
        this.slips = slips;
    }

    /** The level codes there are: those that the packs have a name for. */
    private static Set<String> levels(Messages messages) {
        String[] around = Finding.Kind.LEVEL.texts().get(0).split("\\{0}", -1);
        return messages.keys().stream()
                .filter(key -> key.startsWith(around[0]) && key.endsWith(around[1]))
                .map(key -> key.substring(around[0].length(), key.length() - around[1].length()))
                .collect(ImmutableSet.toImmutableSet());
    }

    void check(Call call, Variables variables) {
        Finding.Kind.ofCall(call.name())
                .ifPresentOrElse(
                        kind -> check(call, kind, variables),
                        () -> slips.add(
                                call.place(), "unknown-finding", call.name(), Suggestion.of(call.name(), CALLS)));
    }

    private void check(Call call, Finding.Kind kind, Variables variables) {
        if (call.arguments().size() != kind.arity()) {
            slips.add(
                    call.place(),
                    "wrong-arguments",
                    call.name(),
                    kind.arity(),
                    call.arguments().size());
            return;
        }
        boolean fine = true;
        for (int i = 0; i < kind.arity(); i++) {
            fine &= isText(call.arguments().get(i), variables)
                    && isKnown(call.arguments().get(i), kind, i);
        }
        if (fine) {
            checkTexts(call, kind);
        }
    }

    private boolean isText(Operand argument, Variables variables) {
        Optional<Property.Kind> held = argument instanceof Operand.Variable variable
                ? variables.kindOf(variable.name(), variable.place())
                : Optional.of(argument instanceof Operand.Quoted ? Property.Kind.TEXT : Property.Kind.NUMBER);
        boolean text = held.stream().allMatch(kind -> kind == Property.Kind.TEXT);
        if (!text) {
            slips.add(argument.place(), "argument-kind", argument.shown());
        }
        return text;
    }

    /** Whether a code is one of the year; where it is not, a missing text is no further slip. */
    private boolean isKnown(Operand argument, Finding.Kind kind, int index) {
        if (!(argument instanceof Operand.Quoted quoted)) {
            return true;
        }
        return switch (kind) {
            case RECOMMEND -> areAll(quoted, "item");
            case PLAN, KEEP ->
                index == 0 || (index == 1 ? catalogue.check(quoted, "topic", slips) : areAll(quoted, "role"));
            case IMPROVE, MAINTAIN -> catalogue.check(quoted, index == 0 ? "topic" : "instrument", slips);
            case LEVEL -> isLevel(quoted);
            case REACH, MISS, NOTE, LIMIT -> true;
        };
    }

    /** Whether all that is joined by {@code +} are ids of a kind. */
    private boolean areAll(Operand.Quoted joined, String of) {
        return Splitter.on('+')
                        .splitToStream(joined.text())
                        .takeWhile(id -> !slips.isFull())
                        .filter(id -> !catalogue.idsOf(of).contains(id))
                        .filter(id -> !(id.isEmpty() && of.equals("role")))
                        .peek(id ->
                                slips.add(joined.place(), "unknown-id", of, id, Suggestion.of(id, catalogue.idsOf(of))))
                        .count()
                == 0;
    }

    private boolean isLevel(Operand.Quoted code) {
        boolean known = levels.isEmpty() || levels.contains(code.text());
        if (!known) {
            Supplier<Text> near = () -> Suggestion.of(code.text(), levels);
            slips.add(code.place(), "unknown-level", code.text(), near);
        }
        return known;
    }

    /** Keys whose places are all filled by literals must have a text in both languages. */
    private void checkTexts(Call call, Finding.Kind kind) {
        for (String pattern : kind.texts()) {
            String key = key(pattern, call.arguments());
            if (key.indexOf('{') < 0 && !messages.has(key)) {
                Supplier<Text> near = () -> Suggestion.near(key, keys.get());
                slips.add(call.place(), "no-text", key, missingIn(key), near);
            }
        }
    }

    private static String key(String pattern, List<Operand> arguments) {
        String key = pattern;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Operand.Quoted quoted) {
                key = key.replace("{" + i + "}", quoted.text());
            }
        }
        return key;
    }

    private String missingIn(String key) {
        boolean thai = messages.thai().containsKey(key);
        boolean english = messages.english().containsKey(key);
        return (thai ? "" : "messages_th.properties")
                + (thai || english ? "" : ", ")
                + (english ? "" : "messages_en.properties");
    }
}
