package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.scoring.report.Claims.EXCELLENT;
import static org.openita.scoring.report.Claims.FULL;
import static org.openita.scoring.report.Claims.PASS;
import static org.openita.scoring.report.Claims.analysed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;

/** Reads the paragraphs of the topics, and works out from the scores alone whether they are true. */
@Tag("text")
class TopicParagraphTest {

    private static final int AGENCIES = 100;
    private static final int MOST_ALIKE = 3;
    private static final Pattern NUMBERS = Pattern.compile(
            "\\(number ([0-9]+) of the plan\\)|numbers ([0-9]+(?:, [0-9]+)*(?: and [0-9]+)?) of the plan");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Test
    void aTopicIsToldInThreeSentencesAndNoFormOfASentenceMoreThanThreeTimes() {
        Set<String> told = new TreeSet<>();
        facts().forEach(facts -> {
            Map<String, Integer> forms = new HashMap<>();
            for (TopicSection topic : facts.topics()) {
                assertThat(topic.paragraph().sentences()).hasSize(3);
                topic.paragraph().sentences().forEach(each -> forms.merge(each.code(), 1, Integer::sum));
            }
            assertThat(forms)
                    .allSatisfy((form, count) -> assertThat(count).as(form).isLessThanOrEqualTo(MOST_ALIKE));
            told.addAll(forms.keySet());
        });
        assertThat(told.stream().map(form -> form.replaceAll("\\.[0-9]$", "")).collect(Collectors.toSet()))
                .contains("topic.good", "topic.good.many", "topic.weak", "topic.done", "topic.keep", "topic.sound");
    }

    @Test
    void whatIsCalledGoodIsExcellentAndWhatIsCalledWeakIsBelowTheMarkToPass() {
        facts().forEach(facts -> facts.topics().forEach(topic -> check(facts, topic)));
    }

    @Test
    void whatIsDoneIsEveryImprovementThatServesTheTopicByItsNumber() {
        facts().forEach(facts -> facts.topics().forEach(topic -> {
            String done = topic.paragraph().sentences().get(2).text().en();
            assertThat(numbers(done)).as(done).isEqualTo(serving(facts, topic));
        }));
    }

    private static void check(ReportFacts facts, TopicSection topic) {
        ScoreSheet scores = facts.analysis().scores();
        Set<String> weak = subjects(topic, scores)
                .filter(id -> scores.of(id).shown().compareTo(PASS) < 0)
                .collect(Collectors.toSet());
        Sentence good = topic.paragraph().sentences().get(0);
        Sentence wanting = topic.paragraph().sentences().get(1);
        assertThat(good.subjects())
                .allSatisfy(id -> assertThat(scores.of(id).shown()).isGreaterThanOrEqualTo(excellent(id)));
        if (wanting.code().startsWith("topic.weak")) {
            assertThat(new HashSet<>(wanting.subjects())).isEqualTo(weak).isNotEmpty();
        } else {
            assertThat(weak).as(wanting.toString()).isEmpty();
        }
        if (wanting.code().startsWith("topic.sound")) {
            assertThat(subjects(topic, scores))
                    .allSatisfy(id -> assertThat(scores.of(id).shown())
                            .isGreaterThanOrEqualTo(id.startsWith("i") ? EXCELLENT : PASS));
        }
    }

    private static BigDecimal excellent(String subject) {
        return subject.startsWith("o") ? FULL : EXCELLENT;
    }

    private static Stream<String> subjects(TopicSection topic, ScoreSheet scores) {
        Framework framework = scores.framework();
        return items(topic)
                .flatMap(item -> framework.inParts(item).stream())
                .map(Subject::id)
                .distinct()
                .filter(id -> scores.of(id).isPresent());
    }

    private static Stream<String> items(TopicSection topic) {
        return topic.rows().stream().flatMap(row -> row.items().stream()).map(ItemScores::item);
    }

    private static Set<Integer> serving(ReportFacts facts, TopicSection topic) {
        Set<String> items = items(topic).collect(Collectors.toSet());
        List<PlannedAction> improvements = facts.plan().improvements();
        return IntStream.range(0, improvements.size())
                .filter(i -> improvements.get(i).action().items().stream().anyMatch(items::contains))
                .mapToObj(i -> i + 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> numbers(String text) {
        return NUMBERS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(all -> NUMBER.matcher(all).results().map(MatchResult::group))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ReportFacts> facts() {
        return IntStream.range(0, AGENCIES).mapToObj(seed -> ReportFacts.of(analysed(Claims.items(seed))));
    }
}
