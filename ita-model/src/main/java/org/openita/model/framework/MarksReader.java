package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.json.JsonNumber;
import org.openita.model.problem.ProblemLog;

/** Reads what a framework file says for reports: the marks, and what changed since the year before. */
final class MarksReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final FieldProblems problems;

    MarksReader(ProblemLog log) {
        this.problems = new FieldProblems(log);
    }

    Optional<Marks> marks(Fields framework) {
        return framework.has("marks")
                ? framework.object("marks", Expected.MARKS).map(this::read)
                : Optional.empty();
    }

    List<MethodChange> changes(Fields framework) {
        return framework.objectsIfAny("changes", Expected.CHANGES).stream()
                .map(MarksReader::change)
                .toList();
    }

    private Marks read(Fields fields) {
        Marks marks = new Marks(
                points(fields, "pass"), points(fields, "excellent"), points(fields, "gap"), fields.provenance());
        fields.noOthers();
        return marks;
    }

    private BigDecimal points(Fields fields, String key) {
        Optional<JsonNumber> number = fields.number(key, Expected.MARK);
        number.filter(each -> !arePoints(each.value())).ifPresent(each -> problems.wrong(each, Expected.MARK));
        return number.map(JsonNumber::value).filter(MarksReader::arePoints).orElse(BigDecimal.ZERO);
    }

    private static boolean arePoints(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static MethodChange change(Fields fields) {
        MethodChange change = new MethodChange(fields.text("what"), fields.provenance());
        fields.noOthers();
        return change;
    }
}
