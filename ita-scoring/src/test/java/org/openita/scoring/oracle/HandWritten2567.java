package org.openita.scoring.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.model.framework.Confidence;
import org.openita.model.score.Score;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;

/**
 * FY2567 scored and judged by loops and ifs, without framework, packs or engine: what the engine is held against, and what
 * its speed is compared with.
 *
 * <p>Takes complete sheets only. Works in hundredths of a point; {@code shown} rounds half up.
 */
public final class HandWritten2567 {

    private static final int[] OIT_GROUPS = {6, 7, 4, 4, 4, 8, 2};
    private static final String[] INSTRUMENTS = {"IIT", "EIT", "OIT"};

    /** Topic rows: first and last IIT question, first and last EIT question, and OIT items; 0 or empty where none. */
    private static final int[][] TOPIC_IIT = {{1, 3}, {1, 3}, {}, {10, 12}, {4, 6}, {7, 9}, {13, 15}};

    private static final int[][] TOPIC_EIT = {{1, 2, 3, 4}, {1, 2, 3, 4, 5, 6, 7, 8, 9}, {5, 6}, {}, {}, {}, {8}};
    private static final int[][] TOPIC_OIT = {
        {7, 8, 9, 10},
        {11, 12, 13, 25},
        {1, 2, 3, 4, 5, 6},
        {30, 31},
        {8, 9, 14, 15, 16, 17},
        {18, 19, 20, 21},
        {22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35}
    };

    private static final String[] IIT_IDS = ids("i", 15, "");
    private static final String[] PART_1_IDS = ids("e", 9, ".part1");
    private static final String[] PART_2_IDS = ids("e", 9, ".part2");
    private static final String[] OIT_IDS = ids("o", 35, "");
    private static final String[] IIT_CODES = IIT_IDS;
    private static final String[] EIT_CODES = ids("e", 9, "");
    private static final String[] INDICATORS = ids("", 10, "");
    private static final String[] TOPICS = ids("", 7, "");

    private static final BigDecimal PASS = new BigDecimal("85");
    private static final BigDecimal HIGH = new BigDecimal("95");
    private static final BigDecimal NATIONAL = new BigDecimal("89");
    private static final BigDecimal FULL = new BigDecimal("100");
    private static final BigDecimal LOW = new BigDecimal("70");

    private final long[] iit = new long[16];
    private final long[] part1 = new long[10];
    private final long[] part2 = new long[10];
    private final long[] oit = new long[36];
    private final long[] indicators = new long[11];
    private final long[] instruments = new long[3];
    private long eit1;
    private long eit2;
    private long overall;
    private final List<Finding> findings = new ArrayList<>();

    private HandWritten2567() {}

    /** Scores and judges a complete sheet of items. */
    public static HandWritten2567 judge(Map<String, Score> items) {
        HandWritten2567 judged = new HandWritten2567();
        judged.read(items);
        judged.score();
        judged.findLevel();
        judged.findAdvice();
        judged.findRemarks();
        judged.findTargets();
        judged.findLimits();
        judged.findPlan();
        return judged;
    }

    /** The overall score as shown, in hundredths of a point. */
    public long overall() {
        return overall;
    }

    /** The score of an indicator as shown, in hundredths of a point. */
    public long indicator(int number) {
        return indicators[number];
    }

    /** What was found, each thing once. */
    public List<Finding> findings() {
        return findings;
    }

    private void read(Map<String, Score> items) {
        for (int i = 1; i <= 15; i++) {
            iit[i] = items.getOrDefault(IIT_IDS[i], Score.MISSING).hundredths();
        }
        for (int e = 1; e <= 9; e++) {
            part1[e] = items.getOrDefault(PART_1_IDS[e], Score.MISSING).hundredths();
            part2[e] = items.getOrDefault(PART_2_IDS[e], Score.MISSING).hundredths();
        }
        for (int o = 1; o <= 35; o++) {
            oit[o] = items.getOrDefault(OIT_IDS[o], Score.MISSING).hundredths();
        }
    }

    private void score() {
        long iitSum = 0;
        for (int j = 1; j <= 5; j++) {
            long sum = iit[3 * j - 2] + iit[3 * j - 1] + iit[3 * j];
            indicators[j] = shown(sum, 3);
            iitSum += sum;
        }
        long sum1 = 0;
        long sum2 = 0;
        for (int j = 6; j <= 8; j++) {
            int last = 3 * (j - 5);
            long in1 = part1[last - 2] + part1[last - 1] + part1[last];
            long in2 = part2[last - 2] + part2[last - 1] + part2[last];
            indicators[j] = shown(in1 + in2, 6);
            sum1 += in1;
            sum2 += in2;
        }
        long[] groups = groupSums();
        long nine = 14 * groups[0] + 12 * groups[1] + 21 * (groups[2] + groups[3] + groups[4]); // of 420
        long ten = groups[5] + 4 * groups[6]; // of 16
        indicators[9] = shown(nine, 420);
        indicators[10] = shown(ten, 16);
        eit1 = shown(sum1, 9);
        eit2 = shown(sum2, 9);
        instruments[0] = shown(iitSum, 15);
        instruments[1] = shown(sum1 + sum2, 18);
        instruments[2] = shown(4 * nine + 105 * ten, 3360);
        overall = shown(168 * iitSum + 140 * (sum1 + sum2) + 4 * nine + 105 * ten, 8400);
    }

    private long[] groupSums() {
        long[] sums = new long[OIT_GROUPS.length];
        int item = 1;
        for (int group = 0; group < OIT_GROUPS.length; group++) {
            for (int n = 0; n < OIT_GROUPS[group]; n++) {
                sums[group] += oit[item++];
            }
        }
        return sums;
    }

    private void findLevel() {
        String[] ids = {"IIT", "EIT1", "EIT2", "OIT"};
        long[] components = {instruments[0], eit1, eit2, instruments[2]};
        List<Because> because = new ArrayList<>();
        if (overall < 7000) {
            because.add(because("overall", overall, "<", LOW));
            find(FindingKind.LEVEL, because, "IMPROVE_URGENTLY");
        } else if (overall < 8500) {
            because.add(because("overall", overall, ">=", LOW));
            because.add(because("overall", overall, "<", PASS));
            find(FindingKind.LEVEL, because, "IMPROVE");
        } else {
            findPassingLevel(ids, components);
        }
    }

    private void findPassingLevel(String[] ids, long[] components) {
        boolean all85 = true;
        boolean all95 = true;
        for (long component : components) {
            all85 &= component >= 8500;
            all95 &= component >= 9500;
        }
        List<Because> because = new ArrayList<>();
        String code = !all85 ? "PASS" : all95 && overall >= 9500 ? "EXCELLENT" : "GOOD";
        boolean lower = code.equals("GOOD") && all95;
        because.add(because("overall", overall, ">=", code.equals("EXCELLENT") ? HIGH : PASS));
        if (lower) {
            because.add(because("overall", overall, "<", HIGH));
        }
        for (int c = 0; c < ids.length; c++) {
            if (code.equals("GOOD") && components[c] < 9500) {
                because.add(because(ids[c], components[c], "<", HIGH));
            }
            if (code.equals("PASS") && components[c] < 8500) {
                because.add(because(ids[c], components[c], "<", PASS));
            } else if (!code.equals("PASS")) {
                because.add(because(ids[c], components[c], ">=", code.equals("GOOD") && !lower ? PASS : HIGH));
            }
        }
        find(FindingKind.LEVEL, because, code);
    }

    private void findAdvice() {
        if (eit2 < 8500) {
            findEitAdvice(part2, PART_2_IDS, Optional.of(because("EIT2", eit2, "<", PASS)));
        }
        findEitAdvice(part1, PART_1_IDS, Optional.empty());
        for (int i = 1; i <= 15; i++) {
            if (iit[i] < 8500) {
                find(FindingKind.RECOMMEND, List.of(because(IIT_IDS[i], iit[i], "<", PASS)), IIT_CODES[i]);
            }
        }
        for (int o = 1; o <= 35; o++) {
            if (oit[o] < 10000) {
                find(FindingKind.RECOMMEND, List.of(because(OIT_IDS[o], oit[o], "<", FULL)), OIT_IDS[o]);
            }
        }
    }

    private void findEitAdvice(long[] scores, String[] ids, Optional<Because> part) {
        for (int e = 1; e <= 9; e++) {
            boolean withFollower = e == 4 && scores[5] < 8500;
            boolean withLeader = e == 5 && scores[4] < 8500;
            if (scores[e] >= 8500 || withLeader) {
                continue;
            }
            List<Because> because = new ArrayList<>();
            part.ifPresent(because::add);
            because.add(because(ids[e], scores[e], "<", PASS));
            if (withFollower) {
                because.add(because(ids[5], scores[5], "<", PASS));
            } else if (e == 4 || e == 5) {
                int partner = 9 - e;
                because.add(because(ids[partner], scores[partner], ">=", PASS));
            }
            find(FindingKind.RECOMMEND, because, withFollower ? "e4+e5" : EIT_CODES[e]);
        }
    }

    private void findRemarks() {
        for (int topic = 0; topic < 7; topic++) {
            if (TOPIC_IIT[topic].length > 0) {
                int first = TOPIC_IIT[topic][0];
                findRemark(topic, 0, lowest(iit, first, first + 1, first + 2), iit, IIT_IDS, HIGH);
            }
            if (TOPIC_EIT[topic].length > 0) {
                findRemark(topic, 1, lowest(part2, TOPIC_EIT[topic]), part2, PART_2_IDS, PASS);
            }
            findRemark(topic, 2, lowest(oit, TOPIC_OIT[topic]), oit, OIT_IDS, FULL);
        }
    }

    private void findRemark(int topic, int instrument, int lowest, long[] scores, String[] ids, BigDecimal threshold) {
        boolean low = scores[lowest] < threshold.longValue() * 100;
        Because because = because(ids[lowest], scores[lowest], low ? "<" : ">=", threshold);
        find(
                low ? FindingKind.IMPROVE : FindingKind.MAINTAIN,
                List.of(because),
                TOPICS[topic + 1],
                INSTRUMENTS[instrument]);
    }

    private static int lowest(long[] scores, int... items) {
        int lowest = items[0];
        for (int item : items) {
            lowest = scores[item] < scores[lowest] ? item : lowest;
        }
        return lowest;
    }

    private void findTargets() {
        findTarget("pass-85", PASS);
        findTarget("national-89-2570", NATIONAL);
        findMissed("part-85", "EIT1", eit1);
        findMissed("part-85", "EIT2", eit2);
        for (int n = 0; n < 3; n++) {
            findMissed("instrument-85", INSTRUMENTS[n], instruments[n]);
        }
        for (int j = 1; j <= 10; j++) {
            findMissed("indicator-85", INDICATORS[j], indicators[j]);
        }
    }

    private void findMissed(String code, String subject, long score) {
        if (score < 8500) {
            find(FindingKind.MISS, List.of(because(subject, score, "<", PASS)), code);
        }
    }

    private void findLimits() {
        if (part1[9] < 7000) {
            find(FindingKind.LIMIT, List.of(because(PART_1_IDS[9], part1[9], "<", LOW)), "e-service-hardly-used");
        }
        if (part2[9] < 7000) {
            find(FindingKind.LIMIT, List.of(because(PART_2_IDS[9], part2[9], "<", LOW)), "e-service-hardly-used");
        }
        if (eit2 <= eit1 - 1000) {
            BigDecimal bound = BigDecimal.valueOf(eit1 - 1000, 2);
            find(FindingKind.LIMIT, List.of(because("EIT2", eit2, "<=", bound)), "parts-far-apart");
        }
        if (iit[4] < 9500) {
            find(FindingKind.LIMIT, List.of(because("i4", iit[4], "<", HIGH)), "budget-little-known");
        }
    }

    private void findPlan() {
        boolean[] planned = new boolean[11];
        for (int e = 1; e <= 9; e++) {
            String action = HandWrittenPlan2567.EIT[e];
            planEit(action, PART_1_IDS[e], part1[e], e, planned);
            planEit(action, PART_2_IDS[e], part2[e], e, planned);
        }
        for (int i = 1; i <= 15; i++) {
            if (iit[i] < 9500) {
                find(FindingKind.PLAN, List.of(because(IIT_IDS[i], iit[i], "<", HIGH)), HandWrittenPlan2567.IIT[i]);
                planned[(i + 2) / 3] = true;
            }
        }
        for (int o = 1; o <= 35; o++) {
            if (oit[o] < 10000) {
                find(FindingKind.PLAN, List.of(because(OIT_IDS[o], oit[o], "<", FULL)), HandWrittenPlan2567.oit(o));
                planned[o <= 25 ? 9 : 10] = true;
            }
        }
        for (int j = 1; j <= 10; j++) {
            if (indicators[j] < 8500 && !planned[j]) {
                Because because = because(INDICATORS[j], indicators[j], "<", PASS);
                find(FindingKind.PLAN, List.of(because), HandWrittenPlan2567.INDICATORS[j]);
            }
        }
        for (int topic = 0; topic < 7; topic++) {
            if (TOPIC_IIT[topic].length > 0) {
                int first = TOPIC_IIT[topic][0];
                keep(topic, 0, lowest(iit, first, first + 1, first + 2), iit, IIT_IDS, HIGH);
            }
            if (TOPIC_EIT[topic].length > 0) {
                keep(topic, 1, lowest(part2, TOPIC_EIT[topic]), part2, PART_2_IDS, PASS);
            }
            keep(topic, 2, lowest(oit, TOPIC_OIT[topic]), oit, OIT_IDS, FULL);
        }
    }

    private void planEit(String action, String id, long score, int e, boolean[] planned) {
        if (score < 8500) {
            find(FindingKind.PLAN, List.of(because(id, score, "<", PASS)), action);
            planned[6 + (e - 1) / 3] = true;
        }
    }

    private void keep(int topic, int instrument, int lowest, long[] scores, String[] ids, BigDecimal threshold) {
        if (scores[lowest] >= threshold.longValue() * 100) {
            Because because = because(ids[lowest], scores[lowest], ">=", threshold);
            find(FindingKind.KEEP, List.of(because), HandWrittenPlan2567.KEEP[topic][instrument]);
        }
    }

    private void findTarget(String code, BigDecimal target) {
        boolean reached = overall >= target.longValue() * 100;
        find(
                reached ? FindingKind.REACH : FindingKind.MISS,
                List.of(because("overall", overall, reached ? ">=" : "<", target)),
                code);
    }

    /** The same thing found again adds its reasons to the first. */
    private void find(FindingKind kind, List<Because> because, String... arguments) {
        List<String> wanted = List.of(arguments);
        for (int i = 0; i < findings.size(); i++) {
            Finding found = findings.get(i);
            if (found.kind() == kind && found.arguments().equals(wanted)) {
                List<Because> all = new ArrayList<>(found.because());
                all.addAll(because);
                findings.set(i, new Finding(kind, wanted, found.confidence(), all));
                return;
            }
        }
        findings.add(new Finding(kind, wanted, Confidence.A, because));
    }

    private static Because because(String subject, long hundredths, String comparison, BigDecimal threshold) {
        return new Because("", "", subject, BigDecimal.valueOf(hundredths, 2), comparison, threshold);
    }

    private static long shown(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    /** Ids numbered from 1; the first place is left empty. */
    private static String[] ids(String before, int count, String after) {
        String[] ids = new String[count + 1];
        ids[0] = "";
        for (int i = 1; i <= count; i++) {
            ids[i] = before + i + after;
        }
        return ids;
    }
}
