package org.openita.scoring.output;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Measure;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonStyle;
import org.openita.model.json.JsonWriter;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.text.Text;
import org.openita.scoring.result.EngineInfo;

/**
 * The JSON that each thing in an analysis has where it stands alone, for those who hand JSON on by their own means: the
 * same as within an analysis, but for an action's period, which only the analysis knows. Immutable and thread-safe.
 */
public final class JsonForms {

    private static final int EXPECTED = 2048;
    private static final ImmutableMap<Class<?>, BiConsumer<JsonWriter, Object>> FORMS =
            ImmutableMap.<Class<?>, BiConsumer<JsonWriter, Object>>builder()
                    .put(EngineInfo.class, (json, it) -> json.object(o -> AnalysisJson.engine(o, (EngineInfo) it)))
                    .put(FiscalYear.class, (json, it) -> json.number(BigDecimal.valueOf(((FiscalYear) it).year())))
                    .put(Agency.class, (json, it) -> json.object(o -> AnalysisJson.agency(o, (Agency) it)))
                    .put(ScoreSheet.class, (json, it) -> json.object(o -> ScoresJson.write(o, (ScoreSheet) it)))
                    .put(Score.class, (json, it) -> ScoresJson.score(json, (Score) it))
                    .put(Level.class, (json, it) -> json.object(o -> FindingsJson.level(o, (Level) it)))
                    .put(Recommendation.class, (json, it) -> FindingsJson.recommendation(json, (Recommendation) it))
                    .put(TopicRemarks.class, (json, it) -> FindingsJson.topic(json, (TopicRemarks) it))
                    .put(Remark.class, (json, it) -> FindingsJson.remark(json, (Remark) it))
                    .put(Action.class, (json, it) -> FindingsJson.action(json, (Action) it, Optional.empty()))
                    .put(Measure.class, (json, it) -> FindingsJson.measure(json, (Measure) it))
                    .put(Statement.class, (json, it) -> FindingsJson.statement(json, (Statement) it))
                    .put(Note.class, (json, it) -> NoteJson.write(json, (Note) it))
                    .put(Target.class, (json, it) -> FindingsJson.target(json, (Target) it))
                    .put(Because.class, (json, it) -> FindingsJson.reason(json, (Because) it))
                    .put(Text.class, (json, it) -> json.text((Text) it))
                    .buildOrThrow();

    private JsonForms() {}

    /** The types that have a form. */
    public static Set<Class<?>> types() {
        return ImmutableSet.copyOf(FORMS.keySet());
    }

    /**
     * The JSON of a value on one line.
     *
     * @throws IllegalArgumentException if it is of none of {@link #types()}
     */
    public static String of(Object value) {
        BiConsumer<JsonWriter, Object> form = FORMS.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException("There is no JSON form of " + value.getClass() + ", only of " + types());
        }
        return JsonWriter.text(JsonStyle.COMPACT, EXPECTED, json -> form.accept(json, value));
    }
}
