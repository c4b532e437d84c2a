package org.openita.model.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What can be wrong with a result, in words: found, expected, remedy. Of ids that a year does not have see {@link UnknownIds}. */
final class AssessmentProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    static final Supplier<Text> POINTS = TEXTS.later("points");
    static final Supplier<Text> PASS_OR_FAIL = TEXTS.later("pass-or-fail");

    private AssessmentProblems() {}

    static Text number(String written) {
        return TEXTS.text("found-number", written);
    }

    static Text text(String text) {
        return TEXTS.text("found-text", text);
    }

    static Text round(BigDecimal value) {
        boolean isNearNothing = value.precision() - value.scale() < -2;
        String rounded =
                isNearNothing ? "0.00" : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return TEXTS.sentence("write-rounded", rounded);
    }

    static Text writeScore(boolean isPassFail) {
        return isPassFail ? TEXTS.text("write-pass-or-fail") : TEXTS.text("write-score");
    }

    /** Found: one score of an item that has one in each part. */
    static Text whole(Item item, RawValue value) {
        return value.number().isPresent()
                ? TEXTS.text("of-item-in-parts", value.described(), item.id())
                : value.described();
    }

    static Text inParts(Item item, List<Part> parts) {
        String keys = parts.stream().map(Part::key).collect(Collectors.joining(", "));
        return TEXTS.sentence("in-parts", item.id(), keys);
    }

    static Text writeParts(Item item, List<Part> parts) {
        String example = parts.stream()
                .map(part -> "\"" + part.key() + "\": …")
                .collect(Collectors.joining(", ", "\"" + item.id() + "\": {", "}"));
        return write(example);
    }

    /** The ids to give instead. */
    static Text giveEach(List<Subject> subjects) {
        String ids = subjects.stream().map(Subject::id).collect(Collectors.joining(", "));
        return TEXTS.sentence("give-each", ids);
    }

    static Text write(String what) {
        return TEXTS.sentence("write-it", what);
    }
}
