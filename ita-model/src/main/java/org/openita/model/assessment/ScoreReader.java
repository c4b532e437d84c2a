package org.openita.model.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/** Reads one score: a number from 0 to 100 with at most two decimals, or null where there is none. */
final class ScoreReader {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final Map<String, Score> WORDS =
            Map.of("pass", Score.of(HIGHEST), "fail", Score.of(BigDecimal.ZERO));

    private static final Text POINTS =
            new Text("คะแนน 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง", "a score from 0 to 100 with at most two decimals");
    private static final Text PASS_OR_FAIL =
            new Text("100 หรือ \"pass\" ถ้าผ่าน, 0 หรือ \"fail\" ถ้าไม่ผ่าน", "100 or \"pass\", 0 or \"fail\"");
    private static final Text CHECK =
            new Text("ตรวจคะแนนกับประกาศผลการประเมิน", "check it against the published result");

    private final ProblemLog log;

    ScoreReader(ProblemLog log) {
        this.log = log;
    }

    /** A score of points; empty if it is none, which is noted. */
    Optional<Score> points(Json json) {
        return json instanceof JsonNull ? Optional.of(Score.MISSING) : score(json, false);
    }

    /** A score of 0 or 100, which may be given as {@code "fail"} or {@code "pass"}; empty if it is none, which is noted. */
    Optional<Score> passOrFail(Json json) {
        if (json instanceof JsonNull) {
            return Optional.of(Score.MISSING);
        }
        if (json instanceof JsonText text && WORDS.containsKey(text.value())) {
            return Optional.ofNullable(WORDS.get(text.value()));
        }
        return score(json, true).filter(score -> isPassOrFail(score, json));
    }

    private Optional<Score> score(Json json, boolean isPassFail) {
        Text expected = isPassFail ? PASS_OR_FAIL : POINTS;
        if (json instanceof JsonNumber number) {
            return number(number, expected);
        }
        log.add(json.place(), json.described(), expected, ScoreSlip.remedy(json, isPassFail));
        return Optional.empty();
    }

    private Optional<Score> number(JsonNumber number, Text expected) {
        BigDecimal value = number.value();
        if (value.signum() < 0 || value.compareTo(HIGHEST) > 0) {
            log.add(number.place(), outside(number), expected, CHECK);
            return Optional.empty();
        }
        if (value.stripTrailingZeros().scale() > 2) {
            log.add(number.place(), tooFine(number), expected, round(value));
            return Optional.empty();
        }
        return Optional.of(Score.of(value));
    }

    private boolean isPassOrFail(Score score, Json json) {
        boolean fits = WORDS.containsValue(score);
        if (!fits) {
            log.add(json.place(), between(json), PASS_OR_FAIL, CHECK);
        }
        return fits;
    }

    private static Text outside(JsonNumber number) {
        return new Text(
                "ตัวเลข " + number.literal() + " อยู่นอกช่วง 0 ถึง 100",
                "the number " + number.literal() + ", outside 0 to 100");
    }

    private static Text tooFine(JsonNumber number) {
        return new Text(
                "ตัวเลข " + number.literal() + " มีทศนิยมเกินสองตำแหน่ง",
                "the number " + number.literal() + ", with more than two decimals");
    }

    private static Text round(BigDecimal value) {
        String rounded = value.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return new Text("เขียนตามที่ประกาศ เช่น " + rounded, "write it as published, such as " + rounded);
    }

    private static Text between(Json json) {
        return new Text(
                json.described().th() + " ในข้อที่มีแต่ผ่านหรือไม่ผ่าน",
                json.described().en() + " for an item that passes or fails");
    }
}
