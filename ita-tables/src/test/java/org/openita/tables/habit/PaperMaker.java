package org.openita.tables.habit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;

/** Makes right tables at random: of any year that is built in, in either shape, of all or some of what was scored. */
final class PaperMaker {

    private static final List<PaperForm> FORMS = List.of(PaperForm.values());

    private static final List<String> AGENCIES = List.of(
            "เทศบาลตำบลตัวอย่าง",
            "องค์การบริหารส่วนตำบลหนองสมมติ",
            "เทศบาลเมืองสมมติ",
            "อบต.บ้านตัวอย่าง",
            "เทศบาลนครสมมติ",
            "องค์การบริหารส่วนจังหวัดตัวอย่าง");
    private static final int MOST = 4;

    private final Random random;
    private final Framework framework;
    private final boolean isThai;

    private PaperMaker(Random random, Framework framework) {
        this.random = random;
        this.framework = framework;
        this.isThai = random.nextInt(4) > 0;
    }

    static Paper paper(Random random) {
        List<FiscalYear> years = List.copyOf(Frameworks.years());
        FiscalYear year = years.get(random.nextInt(years.size()));
        return new PaperMaker(random, Frameworks.of(year)).made();
    }

    private Paper made() {
        boolean isOneRowAnItem = random.nextBoolean();
        Paper paper = new Paper(framework.fiscalYear().year(), isOneRowAnItem);
        paper.form = FORMS.get(random.nextInt(FORMS.size()));
        Leaf leaf = new Leaf("ผล");
        paper.leaves.add(leaf);
        List<Subject> subjects = subjects();
        List<String> agencies = new ArrayList<>(AGENCIES);
        Collections.shuffle(agencies, random);
        Map<String, Map<String, String>> scores = new LinkedHashMap<>();
        for (String agency : agencies.subList(0, 1 + random.nextInt(MOST))) {
            Map<String, String> all = scores();
            Map<String, String> own = new LinkedHashMap<>();
            subjects.forEach(subject -> own.put(subject.id(), all.get(subject.id())));
            own.forEach((subject, score) -> paper.truth.put(paper.key(agency), subject, score));
            scores.put(agency, own);
        }
        if (isOneRowAnItem) {
            tall(leaf, scores);
        } else {
            wide(leaf, scores);
        }
        return paper;
    }

    private List<Subject> subjects() {
        List<Subject> items = framework.subjects(Subject.Kind.ITEM);
        List<Subject> chosen = new ArrayList<>();
        boolean isWithItems = !items.isEmpty() && random.nextInt(3) > 0;
        if (isWithItems) {
            chosen.addAll(random.nextInt(10) == 0 ? items : some(items));
        }
        if (!isWithItems || random.nextBoolean()) {
            boolean isWithIndicators = random.nextInt(3) > 0;
            if (isWithIndicators) {
                chosen.addAll(framework.subjects(Subject.Kind.INDICATOR));
            }
            chosen.addAll(framework.subjects(Subject.Kind.INSTRUMENT));
            if (random.nextBoolean()) {
                chosen.addAll(framework.subjects(Subject.Kind.PART));
            }
            chosen.add(framework.subject(Subject.OVERALL));
        }
        return chosen.size() < 2 ? framework.subjects(Subject.Kind.INSTRUMENT) : chosen;
    }

    /** A few in their order, so that a run has many tables rather than long ones. */
    private List<Subject> some(List<Subject> items) {
        int few = 3 + random.nextInt(8);
        return items.stream().filter(item -> random.nextInt(items.size()) < few).toList();
    }

    /** Scores that add up, as far as tables are looked at. */
    private Map<String, String> scores() {
        Map<String, String> scores = new LinkedHashMap<>();
        framework.subjects(Subject.Kind.ITEM).forEach(item -> scores.put(item.id(), item(item)));
        BigDecimal overall = BigDecimal.ZERO;
        for (Instrument instrument : framework.instruments()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Indicator indicator : instrument.indicators()) {
                BigDecimal own = any(55);
                scores.put(indicator.id(), own.toPlainString());
                sum = sum.add(own);
            }
            BigDecimal mean =
                    sum.divide(BigDecimal.valueOf(instrument.indicators().size()), 2, RoundingMode.HALF_UP);
            scores.put(instrument.id(), mean.toPlainString());
            instrument.parts().forEach(part -> scores.put(part.id(), mean.toPlainString()));
            overall = overall.add(mean.multiply(instrument.weight()));
        }
        scores.put(Subject.OVERALL, overall.setScale(2, RoundingMode.HALF_UP).toPlainString());
        return scores;
    }

    private String item(Subject item) {
        return item.scale()
                .filter(scale -> scale.scoredOnce())
                .map(scale -> String.valueOf(
                        scale.points().get(random.nextInt(scale.points().size()))))
                .orElseGet(() -> any(40).toPlainString());
    }

    private BigDecimal any(int least) {
        return BigDecimal.valueOf(least * 100L + random.nextInt((100 - least) * 100), 2);
    }

    private void wide(Leaf leaf, Map<String, Map<String, String>> scores) {
        List<Ink> headings = new ArrayList<>();
        headings.add(Ink.heading("agency", isThai ? "หน่วยงาน" : "agency"));
        headings.add(Ink.heading("year", isThai ? "ปีงบประมาณ" : "fiscal year"));
        scores.values().iterator().next().keySet().forEach(id -> headings.add(Ink.heading(id, name(id))));
        leaf.lines.add(new Leaf.Line(Leaf.Part.HEADING, headings));
        scores.forEach((agency, own) -> {
            List<Ink> cells = new ArrayList<>(begin(agency));
            own.forEach((id, score) -> cells.add(Ink.score(agency, id, score)));
            leaf.lines.add(new Leaf.Line(Leaf.Part.DATA, cells));
        });
    }

    private void tall(Leaf leaf, Map<String, Map<String, String>> scores) {
        leaf.lines.add(new Leaf.Line(
                Leaf.Part.HEADING,
                List.of(
                        Ink.heading("agency", isThai ? "หน่วยงาน" : "agency"),
                        Ink.heading("year", isThai ? "ปีงบประมาณ" : "fiscal year"),
                        Ink.heading("item", isThai ? "ข้อ" : "item"),
                        Ink.heading("score", isThai ? "คะแนน" : "score"))));
        boolean isOnce = random.nextBoolean();
        scores.forEach((agency, own) -> own.forEach((id, score) -> {
            boolean isFirst =
                    leaf.data().stream().noneMatch(line -> line.cell(0).text().equals(agency));
            List<Ink> cells = new ArrayList<>(isFirst || !isOnce ? begin(agency) : List.of(Ink.BLANK, Ink.BLANK));
            cells.add(Ink.item(agency, id, name(id)));
            cells.add(Ink.score(agency, id, score));
            leaf.lines.add(new Leaf.Line(Leaf.Part.DATA, cells));
        }));
    }

    private List<Ink> begin(String agency) {
        String year = String.valueOf(framework.fiscalYear().year());
        return List.of(
                new Ink(Ink.Role.AGENCY, agency, "", agency, Ink.Kind.TEXT, "", ""),
                new Ink(Ink.Role.YEAR, agency, "", year, Ink.Kind.NUMBER, year, ""));
    }

    private String name(String id) {
        Subject subject = framework.subject(id);
        return switch (subject.kind()) {
            case INDICATOR -> (isThai ? "ตัวชี้วัดที่ " : "indicator ") + id;
            case OVERALL -> isThai ? "คะแนนรวม" : "overall";
            default -> id;
        };
    }
}
