package org.openita.rules.language;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;

/** Holds the findings of a rule against those there are, the year's ids and the pack's texts. */
final class CallChecker {

    private static final List<String> CALLS =
            Stream.of(FindingKind.values()).map(FindingKind::call).toList();

    private static final String ITEM = ArgumentKind.ITEMS.property();
    private static final ImmutableMap<ArgumentKind, String> NAMES = ImmutableMap.of(
            ArgumentKind.LEVEL, "level",
            ArgumentKind.ITEMS, ITEM,
            ArgumentKind.TOPIC, "topic",
            ArgumentKind.INSTRUMENT, "instrument",
            ArgumentKind.ROLES, "lead");
    private static final Pattern VARIANT = Pattern.compile("[A-Za-z][A-Za-z0-9-]*+");

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
        call.kind().ifPresentOrElse(kind -> check(call, kind, variables, writtenOut), () -> tellUnknown(call));
    }

    private void tellUnknown(Call call) {
        List<Edit> edits = DidYouMean.guess(call.name(), CALLS).stream()
                .map(near -> Edit.at(call.place(), call.name().length(), near))
                .toList();
        log.add(call.place(), edits, "unknown-finding", call.name(), Suggestion.of(call.name(), CALLS));
    }

    private void check(Call call, FindingKind kind, Variables variables, List<Call> writtenOut) {
        int count = call.arguments().size();
        List<ArgumentKind> arguments = kind.arguments(count);
        if (count != arguments.size() || areItemsOneByOne(call, kind)) {
            tellOther(call, kind);
            return;
        }
        boolean fine = true;
        for (int i = 0; i < count; i++) {
            fine &= isText(call.arguments().get(i), variables)
                    && isKnown(call.arguments().get(i), arguments.get(i), kind);
        }
        if (fine) {
            writtenOut.stream().takeWhile(one -> !log.isFull()).forEach(one -> checkWrittenOut(one, call, kind));
        }
    }

    /** An advice on several items, of which the second stands where the word for a variant would. */
    private boolean areItemsOneByOne(Call call, FindingKind kind) {
        return kind.shape() == FindingKind.Shape.ADVICE
                && call.arguments().size() == 2
                && call.arguments().get(1) instanceof Operand.Quoted second
                && catalogue.several(second.text(), ITEM).isPresent();
    }

    /** Another number of arguments; items that stand there one by one are joined or given findings of their own. */
    private void tellOther(Call call, FindingKind kind) {
        boolean isAdvice =
                kind.shape() == FindingKind.Shape.ADVICE && call.arguments().size() > 1;
        List<String> items = call.arguments().stream()
                .filter(argument -> isAdvice && argument instanceof Operand.Quoted)
                .flatMap(argument -> catalogue.several(((Operand.Quoted) argument).text(), ITEM).stream())
                .flatMap(List::stream)
                .toList();
        if (items.size() > 1 && items.size() == call.arguments().size()) {
            Operand first = call.arguments().get(0);
            Operand last = call.arguments().get(items.size() - 1);
            String shown = call.arguments().stream().map(Operand::shown).collect(Collectors.joining(", "));
            boolean oneLine = first.place().line() == last.place().line();
            int length = last.place().column()
                    + last.shown().length()
                    - first.place().column();
            tellSeveral(first.place(), oneLine ? length : 0, shown, kind, items);
        } else {
            log.add(
                    call.place(),
                    "wrong-arguments",
                    call.name(),
                    kind.arguments().size(),
                    call.arguments().size(),
                    signature(kind));
        }
    }

    private static String signature(FindingKind kind) {
        List<String> names = new ArrayList<>();
        for (ArgumentKind argument : kind.arguments()) {
            boolean isSecond = argument == ArgumentKind.ROLES && names.contains("lead");
            names.add(isSecond ? "others" : NAMES.getOrDefault(argument, "code"));
        }
        return names.stream().collect(Collectors.joining("\", \"", "findings." + kind.call() + "(\"", "\");"));
    }

    /** Tells several items, or one spelt otherwise, with what to write for them. */
    private void tellSeveral(Place place, int length, String found, FindingKind kind, List<String> items) {
        String joined = String.join("+", items);
        boolean together = items.size() == 1
                || kind.texts(joined).stream().allMatch(messages::has)
                || kind.shape() != FindingKind.Shape.ADVICE;
        String apart = String.join("\"); findings." + kind.call() + "(\"", items);
        String meant = '"' + (together ? joined : apart) + '"';
        List<Edit> edits = length == 0 ? List.of() : List.of(Edit.at(place, length, meant));
        String slip = items.size() == 1 ? "item-spelling" : together ? "several-together" : "several-apart";
        String start = "findings." + kind.call() + "(";
        log.add(place, edits, slip, start + found + ");", Text.same(start + meant + ");"));
    }

    /** What stands for a variable must be known and have texts, as if it had been written there. */
    private void checkWrittenOut(Call one, Call call, FindingKind kind) {
        boolean fine = true;
        List<ArgumentKind> arguments = kind.arguments(one.arguments().size());
        for (int i = 0; i < arguments.size(); i++) {
            Operand argument = one.arguments().get(i);
            fine &= !(call.arguments().get(i) instanceof Operand.Variable) || isKnown(argument, arguments.get(i), kind);
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
    private boolean isKnown(Operand argument, ArgumentKind kind, FindingKind call) {
        if (!(argument instanceof Operand.Quoted quoted)) {
            return true;
        }
        return switch (kind) {
            case CODE -> true;
            case VARIANT -> isVariant(quoted);
            case LEVEL -> isLevel(quoted);
            case TOPIC, INSTRUMENT -> catalogue.check(quoted, kind.property(), log);
            case ITEMS, ROLES -> areAll(quoted, kind, call);
        };
    }

    /** Whether it can stand in the key of a text, behind the items. */
    private boolean isVariant(Operand.Quoted variant) {
        boolean fine = VARIANT.matcher(variant.text()).matches();
        if (!fine) {
            log.add(variant.place(), "bad-variant", variant.text());
        }
        return fine;
    }

    /** Whether all that is joined by {@code +} are ids of a kind. */
    private boolean areAll(Operand.Quoted joined, ArgumentKind kind, FindingKind call) {
        String of = kind.property();
        Set<String> known = catalogue.idsOf(of);
        List<String> unknown = Splitter.on('+')
                .splitToStream(joined.text())
                .filter(id -> !known.contains(id))
                .filter(id -> !(id.isEmpty() && kind == ArgumentKind.ROLES))
                .toList();
        if (unknown.isEmpty()) {
            return true;
        }
        Optional<List<String>> meant = catalogue.several(joined.text(), of);
        if (meant.isPresent()) {
            tellSeveral(joined.place(), joined.text().length() + 2, joined.shown(), call, meant.get());
        } else {
            unknown.stream().takeWhile(id -> !log.isFull()).forEach(id -> tellUnknown(joined, id, kind));
        }
        return false;
    }

    private void tellUnknown(Operand.Quoted joined, String id, ArgumentKind kind) {
        Object suggestion = Suggestion.of(id, catalogue.idsOf(kind.property()));
        if (kind == ArgumentKind.ITEMS) {
            log.add(joined.place(), "advice-on-no-item", id, suggestion);
        } else {
            log.add(joined.place(), "unknown-id", kind.property(), id, suggestion);
        }
    }

    private boolean isLevel(Operand.Quoted code) {
        boolean known = levels.isEmpty() || levels.contains(code.text());
        if (!known) {
            Optional<String> same =
                    levels.stream().filter(level -> isNamed(level, code.text())).findFirst();
            if (same.isPresent()) {
                log.add(code.place(), code.writing(same.get()), "id-spelling", "level", code.text(), same.get());
            } else {
                Supplier<Text> near = () -> Suggestion.of(code.text(), levels);
                log.add(code.place(), "unknown-level", code.text(), near);
            }
        }
        return known;
    }

    /** Whether a level is meant by another spelling or by its name. */
    private boolean isNamed(String level, String text) {
        String key = FindingKind.LEVEL.texts(level).get(0);
        return level.equalsIgnoreCase(text)
                || text.equals(messages.thai().get(key))
                || text.equalsIgnoreCase(messages.english().get(key));
    }

    /** Keys whose places are all filled by literals must have a text in both languages. */
    private void checkTexts(Call call) {
        for (String key : call.textKeys()) {
            if (key.indexOf('{') >= 0) {
                continue;
            }
            if (messages.has(key)) {
                checkItems(call, key);
            } else {
                Supplier<Text> near = () -> Suggestion.near(key, keys.get());
                log.add(call.place(), "no-text", key, missingIn(key), near);
            }
        }
    }

    /** A note whose text names its items must be given them. */
    private void checkItems(Call call, String key) {
        boolean isBare = call.kind().filter(kind -> kind == FindingKind.NOTE).isPresent()
                && call.arguments().size() == 1;
        if (isBare && (messages.thai().get(key) + messages.english().get(key)).contains("{0")) {
            log.add(call.place(), "note-without-items", key);
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
