package org.openita.workbench.cases;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.problem.Excerpt;
import org.openita.model.score.Score;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.cases.YamlNode.Member;

/** Reads the scores that a case gives, on top of those it starts from. */
final class GivenReader {

    static final String ALL = "all";
    static final String LIKE = "like";

    private static final ImmutableMap<String, Kind> PUBLISHED = ImmutableMap.of(
            "subIndicators", Kind.SUB_INDICATOR,
            "indicators", Kind.INDICATOR,
            "parts", Kind.PART,
            "instruments", Kind.INSTRUMENT);

    /** What a decimal comma in {@code {i1: 85,5}} leaves behind: a key without a value. */
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,2}");

    /** An id and a score with nothing but blanks or a colon between them. */
    private static final Pattern TOGETHER =
            Pattern.compile("([A-Za-z][A-Za-z0-9.]*+)(\\s++|\\s*+[:=]\\s*+)([0-9]++(?:\\.[0-9]++)?+|pass|fail)");

    private final Framework framework;
    private final Map<String, Score> items;
    private final Map<String, Score> published;

    private GivenReader(Framework framework, Assessment start) {
        this.framework = framework;
        this.items = new LinkedHashMap<>(start.items());
        this.published = new LinkedHashMap<>(start.published());
    }

    /** A result without scores. */
    static Assessment nothing(Framework framework) {
        return new Assessment(framework.fiscalYear(), madeUp(), Map.of(), Map.of());
    }

    /** The start with the members of {@code given} put in or replaced. */
    static Assessment read(Framework framework, Assessment start, Map<String, Member> members) {
        GivenReader reader = new GivenReader(framework, start);
        Member all = members.get(ALL);
        if (all != null) {
            reader.all(all.value());
        }
        members.forEach(reader::member);
        return new Assessment(framework.fiscalYear(), start.agency(), reader.items, reader.published);
    }

    private void member(String key, Member member) {
        if (isRunTogether(key, member)) {
            return;
        }
        Kind kind = PUBLISHED.get(key);
        if (kind != null) {
            member.value().members().forEach((id, score) -> published(kind, id, score));
        } else if (key.equals(Subject.OVERALL)) {
            ScoreText.read(member.value(), Optional.empty()).ifPresent(score -> published.put(key, score));
        } else if (!key.equals(ALL) && !key.equals(LIKE)) {
            item(key, member);
        }
    }

    /** Without a colon, or without the blank behind it, YAML takes everything for the key. */
    private boolean isRunTogether(String key, Member member) {
        Matcher together = TOGETHER.matcher(key);
        boolean found = member.value().isNull() && together.matches();
        if (found) {
            String slip = together.group(2).isBlank() ? "no-colon" : "no-blank";
            member.key().log().add(member.key().place(), slip, key, together.group(1) + ": " + together.group(3));
        }
        return found;
    }

    private void published(Kind kind, String id, Member member) {
        if (isRunTogether(id, member)) {
            return;
        }
        Subject subject = framework.subjects().get(id);
        if (subject == null || subject.kind() != kind) {
            unknown(member.key(), id, ids(kind));
        } else {
            ScoreText.read(member.value(), Optional.empty()).ifPresent(score -> published.put(id, score));
        }
    }

    private void item(String id, Member member) {
        Subject subject = framework.subjects().get(id);
        Item inParts = framework.items().get(id);
        if (member.value().isNull() && DECIMALS.matcher(id).matches()) {
            member.key().log().add(member.key().place(), "decimal-comma", id);
        } else if (subject != null && subject.isMeasured()) {
            ScoreText.read(member.value(), subject.scale()).ifPresent(score -> items.put(id, score));
        } else if (inParts != null) {
            member.key().log().add(member.key().place(), "item-in-parts", id, parts(inParts));
        } else if (subject != null) {
            member.key().log().add(member.key().place(), "not-an-item", id);
        } else {
            unknown(member.key(), id, ids(Kind.ITEM));
        }
    }

    private void unknown(YamlNode key, String id, Collection<String> known) {
        String year = framework.fiscalYear().toString();
        key.log().add(key.place(), "unknown-item", Excerpt.quoted(id), year, Suggestion.of(id, known));
    }

    /** Items that are scored once have the next higher of their points. */
    private void all(YamlNode piece) {
        ScoreText.read(piece, Optional.empty())
                .ifPresent(score ->
                        framework.subjects(Kind.ITEM).forEach(item -> items.put(item.id(), onScale(item, score))));
    }

    private static Score onScale(Subject item, Score score) {
        return item.scale()
                .filter(scale -> scale.scoredOnce() && score.isPresent())
                .flatMap(scale -> scale.points().stream()
                        .map(points -> Score.of(BigDecimal.valueOf(points)))
                        .filter(points -> points.hundredths() >= score.hundredths())
                        .findFirst())
                .orElse(score);
    }

    private List<String> ids(Kind kind) {
        return framework.subjects(kind).stream().map(Subject::id).toList();
    }

    private String parts(Item item) {
        return String.join(
                ", ", framework.inParts(item.id()).stream().map(Subject::id).toList());
    }

    private static Agency madeUp() {
        return Agency.named(CaseProblems.TEXTS.text("made-up-agency").th());
    }
}
