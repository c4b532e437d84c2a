package org.openita.rules.language;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;

/** Holds the findings of a rule against those there are, the year's ids and the pack's texts. */
final class CallChecker {

    private static final List<String> CALLS =
            Stream.of(FindingKind.values()).map(FindingKind::call).toList();

    private final RuleIds catalogue;
    private final Messages messages;
    private final Supplier<Set<String>> keys;
    private final Set<String> levels;
    private final ProblemLog log;

    CallChecker(RuleIds catalogue, Messages messages, ProblemLog log) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.keys = Suppliers.memoize(messages::keys);
        this.levels = FindingKind.LEVEL.codes(messages);
        this.log = log;
    }

    /** @param writtenOut the call for all that its variables can stand for */
    void check(Call call, Variables variables, List<Call> writtenOut) {
        call.kind()
                .ifPresentOrElse(
                        kind -> check(call, kind, variables, writtenOut),
                        () -> log.add(call.place(), "unknown-finding", call.name(), Suggestion.of(call.name(), CALLS)));
    }

    private void check(Call call, FindingKind kind, Variables variables, List<Call> writtenOut) {
        if (call.arguments().size() != kind.arguments().size()) {
            log.add(
                    call.place(),
                    "wrong-arguments",
                    call.name(),
                    kind.arguments().size(),
                    call.arguments().size());
            return;
        }
        boolean fine = true;
        for (int i = 0; i < kind.arguments().size(); i++) {
            fine &= isText(call.arguments().get(i), variables)
                    && isKnown(call.arguments().get(i), kind.arguments().get(i));
        }
        if (fine) {
            writtenOut.stream().takeWhile(one -> !log.isFull()).forEach(one -> checkWrittenOut(one, call, kind));
        }
    }

    /** What stands for a variable must be known and have texts, as if it had been written there. */
    private void checkWrittenOut(Call one, Call call, FindingKind kind) {
        boolean fine = true;
        for (int i = 0; i < kind.arguments().size(); i++) {
            Operand argument = one.arguments().get(i);
            fine &= argument.equals(call.arguments().get(i))
                    || isKnown(argument, kind.arguments().get(i));
        }
        if (fine && hasRow(one, kind)) {
            checkTexts(one);
        }
    }

    /** A remark on a topic that does not look at the instrument would be seen by nobody. */
    private boolean hasRow(Call one, FindingKind kind) {
        if (kind.shape() == FindingKind.Shape.REMARK
                && one.arguments().get(0) instanceof Operand.Quoted topic
                && one.arguments().get(1) instanceof Operand.Quoted instrument
                && !catalogue.hasRow(topic.text(), instrument.text())) {
            log.add(one.place(), "no-row", topic.text(), instrument.text());
            return false;
        }
        return true;
    }

    private boolean isText(Operand argument, Variables variables) {
        Optional<Property.Kind> held = argument instanceof Operand.Variable variable
                ? variables.kindOf(variable.name(), variable.place())
                : Optional.of(argument instanceof Operand.Quoted ? Property.Kind.TEXT : Property.Kind.NUMBER);
        boolean text = held.stream().allMatch(kind -> kind == Property.Kind.TEXT);
        if (!text) {
            log.add(argument.place(), "argument-kind", argument.shown());
        }
        return text;
    }

    /** Whether a code is one of the year; where it is not, a missing text is no further slip. */
    private boolean isKnown(Operand argument, ArgumentKind kind) {
        if (!(argument instanceof Operand.Quoted quoted)) {
            return true;
        }
        return switch (kind) {
            case CODE -> true;
            case LEVEL -> isLevel(quoted);
            case TOPIC, INSTRUMENT -> catalogue.check(quoted, kind.property(), log);
            case ITEMS, ROLES -> areAll(quoted, kind);
        };
    }

    /** Whether all that is joined by {@code +} are ids of a kind. */
    private boolean areAll(Operand.Quoted joined, ArgumentKind kind) {
        String of = kind.property();
        return Splitter.on('+')
                        .splitToStream(joined.text())
                        .takeWhile(id -> !log.isFull())
                        .filter(id -> !catalogue.idsOf(of).contains(id))
                        .filter(id -> !(id.isEmpty() && kind == ArgumentKind.ROLES))
                        .peek(id ->
                                log.add(joined.place(), "unknown-id", of, id, Suggestion.of(id, catalogue.idsOf(of))))
                        .count()
                == 0;
    }

    private boolean isLevel(Operand.Quoted code) {
        boolean known = levels.isEmpty() || levels.contains(code.text());
        if (!known) {
            Supplier<Text> near = () -> Suggestion.of(code.text(), levels);
            log.add(code.place(), "unknown-level", code.text(), near);
        }
        return known;
    }

    /** Keys whose places are all filled by literals must have a text in both languages. */
    private void checkTexts(Call call) {
        for (String key : call.textKeys()) {
            if (key.indexOf('{') < 0 && !messages.has(key)) {
                Supplier<Text> near = () -> Suggestion.near(key, keys.get());
                log.add(call.place(), "no-text", key, missingIn(key), near);
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
}
