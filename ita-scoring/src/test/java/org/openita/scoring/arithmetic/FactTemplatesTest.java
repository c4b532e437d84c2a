package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/** The list of the facts that a year can have, held against the facts that results do have. */
class FactTemplatesTest {

    static Stream<Framework> everyYear() {
        return Frameworks.years().stream().map(Frameworks::of);
    }

    @ParameterizedTest
    @MethodSource("everyYear")
    void everyFactOfAResultIsAmongThem(Framework framework) {
        List<FactTemplates.Blank> blanks = FactTemplates.of(framework).blanks();

        assertThat(facts(framework))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(blanks).anyMatch(blank -> isOf(fact, blank)));
    }

    @ParameterizedTest
    @MethodSource("everyYear")
    void noneIsListedTwice(Framework framework) {
        assertThat(FactTemplates.of(framework).blanks()).doesNotHaveDuplicates();
    }

    /** Those of a result in which everything is known, of one in which nothing is, and those that it leaves to the next year. */
    private static List<Fact> facts(Framework framework) {
        FactSheet sheet = FactSheet.of(framework);
        ScoreSheet full = sheet(framework, Score.of("100"));
        return Stream.of(
                        sheet.facts(full),
                        sheet.facts(sheet(framework, Score.MISSING)),
                        PreviousFacts.of(framework, framework).facts(full))
                .flatMap(List::stream)
                .toList();
    }

    private static ScoreSheet sheet(Framework framework, Score score) {
        int size = framework.subjects().size();
        return ScoreSheet.of(framework, Collections.nCopies(size, score).toArray(Score[]::new));
    }

    private static boolean isOf(Fact fact, FactTemplates.Blank blank) {
        return fact.getClass() == blank.fact().getClass()
                && texts(fact, blank.open()).equals(texts(blank.fact(), blank.open()));
    }

    private static Map<String, Object> texts(Fact fact, Set<String> without) {
        Map<String, Object> texts = new HashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() == String.class && !without.contains(component.getName())) {
                try {
                    texts.put(component.getName(), component.getAccessor().invoke(fact));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("No such component", e);
                }
            }
        }
        return texts;
    }
}
