package org.openita.scoring.interpretation;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/**
 * The texts of levels, remarks and targets with their arguments filled in.
 *
 * <p>There are few and every analysis needs some, so each is put together once. Thread-safe.
 */
final class Phrases {

    private final Framework framework;
    private final Messages messages;
    private final SubjectNames names;
    private final Map<Phrase, Text> made = new ConcurrentHashMap<>();

    Phrases(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
        this.names = SubjectNames.of(framework, Style.FULL);
    }

    /** The name of the level that was found. */
    Text level(Finding finding) {
        return made(new Phrase(finding.kind(), finding.code(), "", BigDecimal.ZERO));
    }

    /** What a finding says about a topic in an instrument. */
    Text remark(Finding finding, String instrument) {
        return made(new Phrase(finding.kind(), "", instrument, BigDecimal.ZERO));
    }

    /** The name of the target that a finding is about, for what was compared and the figure to reach. */
    Text target(Finding finding, Because because) {
        return made(new Phrase(finding.kind(), finding.code(), because.subject(), because.threshold()));
    }

    /** What a note says, of items where it speaks of some. */
    Text note(String kind, List<String> items) {
        return messages.text(
                "note." + kind + ".text",
                items.stream().map(this::namesOf).map(Object.class::cast).toArray());
    }

    private Text namesOf(String joined) {
        Text all = Text.same("");
        for (String item : Splitter.on('+').split(joined)) {
            Text name = names.name(item);
            all = all.en().isEmpty() ? name : new Text(all.th() + ", " + name.th(), all.en() + ", " + name.en());
        }
        return all;
    }

    private Text made(Phrase phrase) {
        Text text = made.get(phrase);
        return text == null ? made.computeIfAbsent(phrase, this::make) : text;
    }

    private Text make(Phrase phrase) {
        FindingKind kind = phrase.kind;
        return switch (kind.shape()) {
            case LEVEL -> messages.text("level." + phrase.code + ".name");
            case REMARK -> messages.text("remark." + kind.call() + "." + phrase.subject);
            default ->
                messages.text(
                        "target." + phrase.code + ".name",
                        nameOf(phrase.subject),
                        phrase.figure.stripTrailingZeros().toPlainString());
        };
    }

    private Text nameOf(String subject) {
        return framework.part(subject).map(Part::name).orElse(Text.same(subject));
    }

    /**
     * @param subject what it is about: an instrument, or what was compared
     * @param figure what it was compared with
     */
    private record Phrase(FindingKind kind, String code, String subject, BigDecimal figure) {}
}
