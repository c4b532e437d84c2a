package org.openita.scoring.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;
import org.openita.scoring.oracle.RandomSheets;

/**
 * Three hundred agencies of nowhere: districts of one name in several provinces, small groups, agencies that do not say where they
 * are, equal scores, scores that are missing or published alone.
 */
final class MadeUpNation {

    static final int AGENCIES = 300;

    private static final List<String> KINDS =
            List.of("subdistrict-municipality", "town-municipality", "องค์การบริหารส่วนตำบล", "ministry office");

    private MadeUpNation() {}

    /** The results of FY2567. */
    static List<Assessment> now() {
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            all.add(result(i));
        }
        return all;
    }

    /** Two years' results need not be of the same agencies: some are new, some gone, some had no score. */
    static Map<Agency, Score> before() {
        Random random = new Random(7);
        Map<Agency, Score> before = new LinkedHashMap<>();
        for (int i = 20; i < AGENCIES + 15; i++) {
            Score score = i % 19 == 0 ? Score.MISSING : Score.ofHundredths(6_000 + 25L * random.nextInt(160));
            before.put(agency(i), score);
        }
        return before;
    }

    private static Assessment result(int i) {
        Assessment blank = Assessment.of(2567, agency(i));
        if (i % 13 == 0) {
            return blank;
        }
        if (i % 17 == 0) {
            return blank.withPublished("overall", Score.ofHundredths(6_500 + 130L * (i % 26)));
        }
        Map<String, Score> items = RandomSheets.of(i % 10 == 5 ? 4 : i);
        return new Assessment(blank.fiscalYear(), blank.agency(), items, Map.of());
    }

    static Agency agency(int i) {
        return new Agency(
                i % 2 == 0 ? Optional.of("A-" + i) : Optional.empty(),
                "หน่วยงาน " + i,
                i == 77 ? Optional.of("alone of its kind") : Optional.of(KINDS.get(i * 7 % 11 % 4)),
                i % 29 == 0 ? Optional.empty() : Optional.of(district(i)),
                i % 31 == 0 ? Optional.empty() : Optional.of(province(i)));
    }

    private static String province(int i) {
        return i < 2
                ? "จังหวัดจิ๋ว"
                : List.of("เอก", "โท", "ตรี", "จัตวา", "เบญจ", "ฉอ").get(i * 5 % 17 % 6);
    }

    private static String district(int i) {
        return i % 50 == 3 ? "น้อย" : List.of("มหา", "ราช", "ธาน", "กลาง").get(i * 3 % 13 % 4);
    }
}
