package org.openita.workbench.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Topic;
import org.openita.model.problem.ProblemLog;
import org.openita.model.profile.Units;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.cases.ExpectedCodes.How;
import org.openita.workbench.cases.ExpectedTarget.State;
import org.openita.workbench.cases.YamlNode.Member;

/** Reads what a case expects; what no pack of the year could ever give is a slip, since it would hold or fail for nothing. */
final class ExpectReader {

    private static final Map<String, FindingKind> CODED = Stream.of(FindingKind.values())
            .filter(FindingKind::hasCodes)
            .collect(ImmutableMap.toImmutableMap(FindingKind::expectation, kind -> kind));
    private static final List<String> KEYS = Stream.concat(
                    CODED.keySet().stream(), Stream.of("level", "remarks", "targets", "details", "why"))
            .toList();
    private static final List<String> DETAILS = List.of("topic", "lead", "involved");
    private static final List<String> WHY = List.of("rule", "threshold", "subject");
    private static final Splitter SLASH = Splitter.on('/').limit(2);

    private final KnownCodes vocabulary;
    private final ProblemLog log;
    private final List<Expectation> expected = new ArrayList<>();

    private ExpectReader(KnownCodes vocabulary, ProblemLog log) {
        this.vocabulary = vocabulary;
        this.log = log;
    }

    static List<Expectation> read(YamlNode piece, KnownCodes vocabulary) {
        ExpectReader reader = new ExpectReader(vocabulary, piece.log());
        Map<String, Member> members = piece.members(KEYS);
        members.forEach((key, member) -> reader.member(key, member.value()));
        if (piece.isMapping() && members.isEmpty()) {
            piece.log().add(piece.place(), "expects-nothing");
        }
        return reader.expected;
    }

    private void member(String key, YamlNode piece) {
        FindingKind coded = CODED.get(key);
        if (coded != null) {
            codes(coded, piece);
            return;
        }
        switch (key) {
            case "level" -> level(piece);
            case "remarks" -> piece.members().forEach(this::remark);
            case "targets" -> piece.members().forEach(this::target);
            case "details" -> piece.members().forEach(this::action);
            default -> (piece.isMapping() ? List.of(piece) : piece.elements()).forEach(this::why);
        }
    }

    private void level(YamlNode piece) {
        known(piece, vocabulary.codes(FindingKind.LEVEL))
                .ifPresent(code -> expected.add(new ExpectedLevel(code, piece.place())));
    }

    /** {@code {exactly: […]}} or {@code {with: […], without: […]}}; a bare list means "with". */
    private void codes(FindingKind kind, YamlNode piece) {
        if (piece.isSequence()) {
            codes(kind, How.WITH, piece);
            return;
        }
        Map<String, Member> members = piece.members(words(How.values()));
        members.forEach((how, member) -> codes(kind, How.valueOf(upper(how)), member.value()));
        if (members.size() > 1 && members.containsKey("exactly")) {
            log.add(piece.place(), "exactly-and-more");
        }
        if (piece.isMapping() && members.isEmpty()) {
            log.add(piece.place(), "expects-nothing");
        }
    }

    private void codes(FindingKind kind, How how, YamlNode piece) {
        List<String> codes = piece.texts().stream()
                .flatMap(text -> known(text, vocabulary.codes(kind)).stream())
                .toList();
        if (how != How.EXACTLY && piece.isSequence() && codes.isEmpty()) {
            log.add(piece.place(), "expects-nothing");
        }
        expected.add(new ExpectedCodes(kind, how, codes, piece.place()));
    }

    private void remark(String key, Member member) {
        List<String> names = SLASH.splitToList(key);
        Optional<Verdict> verdict = word(member.value(), Verdict.values());
        if (!rows().contains(key)) {
            log.add(member.key().place(), "unknown-id", key, Suggestion.of(key, rows()));
        } else {
            verdict.ifPresent(said -> expected.add(new ExpectedRemark(
                    names.get(0), names.get(1), said, member.key().place())));
        }
    }

    private List<String> rows() {
        return vocabulary.framework().topics().stream()
                .flatMap(topic -> topic.rows().stream().map(row -> rowOf(topic, row)))
                .toList();
    }

    private static String rowOf(Topic topic, Topic.Row row) {
        return topic.id() + "/" + row.instrument();
    }

    /** By code, and by code and subject where several subjects have the same target: {@code indicator-85/8}. */
    private void target(String key, Member member) {
        List<String> names = SLASH.splitToList(key);
        Optional<String> subject = names.size() > 1 ? Optional.of(names.get(1)) : Optional.empty();
        Optional<State> state = word(member.value(), State.values());
        boolean known = known(member.key(), names.get(0), vocabulary.codes(FindingKind.REACH))
                && subject.map(id -> known(member.key(), id, subjects())).orElse(true);
        if (known) {
            state.ifPresent(how -> expected.add(
                    new ExpectedTarget(names.get(0), subject, how, member.key().place())));
        }
    }

    /** The topic, the lead and those who take part of an action, as far as they are told. */
    private void action(String code, Member member) {
        Map<String, Member> members = member.value().members(DETAILS);
        if (member.value().isMapping() && members.isEmpty()) {
            log.add(member.value().place(), "expects-nothing");
        }
        Optional<String> topic = text(members, "topic")
                .flatMap(text -> known(text, topics()))
                .map(id -> id.equals(ExpectedAction.NO_TOPIC) ? "" : id);
        Optional<String> lead = text(members, "lead").flatMap(text -> known(text, Units.roles()));
        Optional<List<String>> involved = text(members, "involved")
                .map(roles -> roles.texts().stream()
                        .flatMap(role -> known(role, Units.roles()).stream())
                        .toList());
        if (known(member.key(), code, vocabulary.codes(FindingKind.PLAN))) {
            expected.add(
                    new ExpectedAction(code, topic, lead, involved, member.key().place()));
        }
    }

    /** The topics, and a word for an action that stands under none. */
    private List<String> topics() {
        return Stream.concat(
                        Stream.of(ExpectedAction.NO_TOPIC),
                        vocabulary.framework().topics().stream().map(Topic::id))
                .toList();
    }

    private void why(YamlNode piece) {
        Map<String, Member> members = piece.members(WHY);
        Optional<String> rule = text(members, "rule").flatMap(text -> known(text, vocabulary.rules()));
        Optional<String> subject = text(members, "subject").flatMap(text -> known(text, subjects()));
        Optional<BigDecimal> threshold = Optional.ofNullable(members.get("threshold"))
                .flatMap(member -> ScoreText.read(member.value(), Optional.empty()))
                .filter(Score::isPresent)
                .map(Score::shown);
        if (piece.isMapping() && !members.containsKey("rule")) {
            log.add(piece.place(), "why-without-rule");
        }
        rule.ifPresent(name -> expected.add(new ExpectedReason(name, threshold, subject, piece.place())));
    }

    private Set<String> subjects() {
        return vocabulary.framework().subjects().keySet();
    }

    private static Optional<YamlNode> text(Map<String, Member> members, String key) {
        return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    private Optional<String> known(YamlNode piece, Collection<String> known) {
        return piece.text().filter(text -> known(piece, text, known));
    }

    private boolean known(YamlNode piece, String text, Collection<String> known) {
        boolean isKnown = known.contains(text);
        if (!isKnown) {
            log.add(piece.place(), "unknown-id", text, Suggestion.of(text, known));
        }
        return isKnown;
    }

    private <E extends Enum<E>> Optional<E> word(YamlNode piece, E[] values) {
        return known(piece, words(values))
                .flatMap(text -> Arrays.stream(values)
                        .filter(value -> lower(value).equals(text))
                        .findFirst());
    }

    private static <E extends Enum<E>> List<String> words(E[] values) {
        return Arrays.stream(values).map(ExpectReader::lower).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
