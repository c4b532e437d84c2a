package org.openita.scoring.reading;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Measure;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;

/** Reads what follows from the scores, each thing with its reasons. Not thread-safe. */
final class FindingsReader {

    private static final Map<String, Mode> MODES = words(Mode.values());
    private static final Map<String, Verdict> VERDICTS = words(Verdict.MAINTAIN, Verdict.IMPROVE);
    private static final Map<String, Confidence> CONFIDENCES = Arrays.stream(Confidence.values())
            .collect(ImmutableMap.toImmutableMap(Confidence::label, confidence -> confidence));
    private static final Map<String, String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=").stream()
            .collect(ImmutableMap.toImmutableMap(sign -> sign, sign -> sign));

    private final DetailsReader details;
    private final Optional<FiscalYear> year;

    FindingsReader(ProblemLog log, Optional<FiscalYear> year) {
        this.details = new DetailsReader(log);
        this.year = year;
    }

    Optional<Level> level(StoredObject root) {
        return root.object("level").map(object -> {
            Optional<String> code = object.textOrNull("code");
            object.mustBe("code", "null", !code.equals(Optional.of(Level.UNDETERMINED)));
            Level level = new Level(code.orElse(Level.UNDETERMINED), object.both("name"), because(object));
            if (object.has("possible")) {
                level = new Level(
                        level.code(), level.name(), level.because(), possible(object), object.truth("published"));
            }
            object.refuseOthers();
            return level;
        });
    }

    private static List<Level.Named> possible(StoredObject object) {
        return object.objects("possible").stream()
                .map(level -> {
                    Level.Named named = new Level.Named(level.text("code"), level.both("name"));
                    level.refuseOthers();
                    return named;
                })
                .toList();
    }

    List<Recommendation> recommendations(StoredObject root) {
        return root.objects("recommendations").stream()
                .map(FindingsReader::recommendation)
                .toList();
    }

    List<TopicRemarks> topics(StoredObject root) {
        return root.objects("topics").stream().map(FindingsReader::topic).toList();
    }

    List<Action> actions(StoredObject root) {
        return root.objects("actions").stream().map(this::action).toList();
    }

    List<Note> notes(StoredObject root) {
        return root.objects("notes").stream().map(details::note).toList();
    }

    List<Target> targets(StoredObject root) {
        return root.objects("targets").stream().map(FindingsReader::target).toList();
    }

    /** Of limits there is a list, since there is a plan; of other kinds where there are any. */
    Map<FindingKind, List<Statement>> statements(StoredObject root, boolean hasPlan) {
        return FindingKind.of(Shape.STATEMENT).stream()
                .filter(kind -> kind == FindingKind.LIMIT ? hasPlan : root.has(kind.section()))
                .collect(ImmutableMap.toImmutableMap(
                        kind -> kind,
                        kind -> root.objects(kind.section()).stream()
                                .map(FindingsReader::statement)
                                .toList()));
    }

    private static Recommendation recommendation(StoredObject object) {
        Recommendation recommendation = new Recommendation(
                object.text("code"),
                object.texts("items"),
                object.both("title"),
                object.both("text"),
                object.texts("references"),
                because(object));
        object.refuseOthers();
        return recommendation;
    }

    private static TopicRemarks topic(StoredObject object) {
        String id = object.text("id");
        TopicRemarks topic = new TopicRemarks(
                id,
                object.both("name"),
                object.objects("rows").stream().map(row -> remark(id, row)).toList());
        object.refuseOthers();
        return topic;
    }

    private static Remark remark(String topic, StoredObject object) {
        Remark remark = new Remark(
                topic,
                object.text("instrument"),
                object.texts("items"),
                object.wordOrNull("remark", VERDICTS).orElse(Verdict.UNDETERMINED),
                object.both("text"),
                because(object));
        object.refuseOthers();
        return remark;
    }

    private Action action(StoredObject object) {
        Action action = new Action(
                object.text("id"),
                object.oneOf("mode", MODES).orElse(Mode.IMPROVE),
                object.textOrNull("topic"),
                object.text("instrument"),
                object.texts("items"),
                object.both("title"),
                object.objects("steps").stream().map(StoredObject::both).toList(),
                object.both("followUp"),
                object.text("lead"),
                object.texts("involved"),
                object.texts("references"),
                because(object));
        object.object("period").ifPresent(this::period);
        measures(object, action);
        object.refuseOthers();
        return action;
    }

    /** An action is for the year after; its period is written for those who do not know when that is. */
    private void period(StoredObject object) {
        BigDecimal number = object.points("fiscalYear");
        String start = object.text("start");
        String end = object.text("end");
        year.map(FiscalYear::next).ifPresent(next -> {
            object.mustBe("fiscalYear", next.toString(), number.compareTo(BigDecimal.valueOf(next.year())) == 0);
            object.mustBe(
                    "start", next.start().toString(), start.equals(next.start().toString()));
            object.mustBe("end", next.end().toString(), end.equals(next.end().toString()));
        });
        object.refuseOthers();
    }

    private static void measures(StoredObject object, Action action) {
        List<Measure> given =
                object.objects("measures").stream().map(FindingsReader::measure).toList();
        if (object.log().isEmpty()) {
            object.mustBe("measures", action.measures().toString(), given.equals(action.measures()));
        }
    }

    private static Measure measure(StoredObject object) {
        Measure measure = new Measure(object.text("subject"), object.points("from"), object.points("to"));
        object.refuseOthers();
        return measure;
    }

    private static Target target(StoredObject object) {
        Target target = new Target(
                object.text("code"),
                object.text("subject"),
                object.both("name"),
                object.points("value"),
                object.points("target"),
                object.truth("reached"),
                object.oneOf("confidence", CONFIDENCES).orElse(Confidence.C),
                because(object));
        BigDecimal distance = object.points("distance");
        if (object.log().isEmpty()) {
            object.mustBe("distance", target.distance().toPlainString(), distance.compareTo(target.distance()) == 0);
        }
        object.refuseOthers();
        return target;
    }

    private static Statement statement(StoredObject object) {
        Statement statement = new Statement(object.text("code"), object.both("text"), because(object));
        object.refuseOthers();
        return statement;
    }

    private static List<Because> because(StoredObject object) {
        return object.objects("because").stream().map(FindingsReader::reason).toList();
    }

    private static Because reason(StoredObject object) {
        Because reason = new Because(
                object.text("rule"),
                object.text("source"),
                object.text("subject"),
                object.points("value"),
                object.oneOf("comparison", COMPARISONS).orElse(""),
                object.points("threshold"),
                object.textIfAny("basis"));
        object.refuseOthers();
        return reason;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <E extends Enum<E>> Map<String, E> words(E... values) {
        return Arrays.stream(values)
                .collect(ImmutableMap.toImmutableMap(value -> value.name().toLowerCase(Locale.ROOT), value -> value));
    }
}
