package org.openita.workbench.editing;

import static org.openita.workbench.editing.EditingWords.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Visible;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.editing.PackIndex.Found;

/** Says what stands at a place: an item by its name, a code by its texts, a word of the language by what it means. */
final class HoverText {

    private static final int LONGEST = 600;

    private final PackView view;
    private final YearIds ids;
    private final Messages messages;

    HoverText(PackView view) {
        this.view = view;
        this.ids = new YearIds(view.compilation().known().framework());
        this.messages = view.compilation().known().messages();
    }

    Optional<Hint> of(Naming mention) {
        return said(mention.name()).map(text -> new Hint(text, mention.span()));
    }

    private Optional<Text> said(Name name) {
        return switch (name.kind()) {
            case ID -> ofId(name);
            case CODE -> ofCode(name);
            case TYPE -> headed(name.id(), EditingWords.about("type", name.id()));
            case PROPERTY -> headed(name.after('.'), EditingWords.about("property", name.after('.')));
            case VERB -> headed("findings." + name.id(), EditingWords.about("verb", name.id()));
            case FUNCTION -> headed(name.id(), EditingWords.about("function", name.id()));
            case ANNOTATION -> headed("@" + name.id(), EditingWords.about("annotation", name.id()));
            case WORD -> headed(name.id(), EditingWords.about("word", name.id()));
            case THRESHOLD -> Optional.of(ofThreshold(name));
            case VARIABLE -> ofVariable(name);
            case RULE, CASE -> Optional.of(used(name));
        };
    }

    private static Optional<Text> headed(String heading, Optional<Text> text) {
        return text.map(about -> Text.join(List.of(Text.same("**" + heading + "**"), about), "\n\n"));
    }

    private Optional<Text> ofId(Name name) {
        Optional<Text> said = ids.said(name);
        return said.map(text -> {
            List<Text> lines = new ArrayList<>();
            lines.add(Text.same("**" + name.after(':') + "**"));
            lines.add(text);
            ids.subject(name).ifPresent(subject -> lines.addAll(about(subject)));
            return Text.join(lines, "\n\n");
        });
    }

    private static List<Text> about(Subject subject) {
        List<Text> lines = new ArrayList<>();
        subject.indicator()
                .filter(indicator -> subject.isMeasured())
                .ifPresent(indicator -> lines.add(word("of-indicator", indicator.id(), indicator.name())));
        lines.add(word("of-year", subject.year()));
        return lines;
    }

    /** All texts of a code in both languages, then where it is used. */
    private Optional<Text> ofCode(Name name) {
        Optional<FindingKind> kind = Codes.kind(name);
        List<Text> lines = new ArrayList<>();
        String code = Codes.code(name);
        lines.add(Text.same("**" + code + "**"));
        kind.ifPresent(found -> {
            lines.add(found.one());
            found.texts(code).stream()
                    .filter(messages::has)
                    .map(key -> shortened(messages.text(key)))
                    .forEach(lines::add);
        });
        for (String id : code.split("\\+", 0)) {
            ids.said(new Name(Name.Kind.ID, YearIds.SUBJECT + ":" + id))
                    .filter(text ->
                            kind.filter(it -> it == FindingKind.RECOMMEND).isPresent())
                    .ifPresent(text -> lines.add(text));
        }
        lines.add(used(name));
        return Optional.of(Text.join(lines, "\n\n"));
    }

    private static Text shortened(Text text) {
        return new Text(Visible.shortened(text.th(), LONGEST), Visible.shortened(text.en(), LONGEST));
    }

    /** In how many places of rules, texts and cases it is named. */
    private Text used(Name name) {
        List<Found> all = view.index().of(name);
        return word(
                "used",
                all.stream().filter(found -> PackView.isRules(found.file())).count(),
                all.stream().filter(found -> PackView.isMessages(found.file())).count(),
                all.stream().filter(found -> PackView.isCases(found.file())).count());
    }

    /** With which bounds the pack compares the same, and how often. */
    private Text ofThreshold(Name name) {
        String property = name.before(':');
        Map<BigDecimal, Integer> bounds = new TreeMap<>();
        thresholds(view, property).forEach(bound -> bounds.merge(bound, 1, Integer::sum));
        List<Text> lines = new ArrayList<>();
        bounds.forEach((bound, times) -> lines.add(word("threshold.one", bound.toPlainString(), times)));
        return Text.join(List.of(word("thresholds", property), Text.join(lines, ", ")), "\n\n");
    }

    /** The numbers with which a property is compared in a pack. */
    static Stream<BigDecimal> thresholds(PackView view, String property) {
        return view.index()
                .all()
                .map(found -> found.mention().name())
                .filter(name ->
                        name.kind() == Name.Kind.THRESHOLD && name.before(':').equals(property))
                .map(name -> new BigDecimal(name.after(':')).stripTrailingZeros());
    }

    /** The name of an item or other subject, or the first text of a code. */
    Optional<Text> name(Name name) {
        return switch (name.kind()) {
            case ID -> ids.said(name);
            case CODE ->
                Codes.kind(name)
                        .map(kind -> kind.texts(Codes.code(name)).get(0))
                        .filter(messages::has)
                        .map(messages::text);
            default -> Optional.empty();
        };
    }

    private Optional<Text> ofVariable(Name name) {
        return Optional.of(word("variable", name.after(':')));
    }
}
