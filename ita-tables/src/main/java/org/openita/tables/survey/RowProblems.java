package org.openita.tables.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.framework.Item;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.tables.survey.RowTroubles.Cases;
import org.openita.tables.survey.RowTroubles.Kind;

/** Puts what was wrong with the rows of a file into words, alike ones once. */
final class RowProblems {

    private final String name;
    private final SurveyLayout layout;
    private final Questionnaire questionnaire;

    RowProblems(String name, SurveyLayout layout, Questionnaire questionnaire) {
        this.name = name;
        this.layout = layout;
        this.questionnaire = questionnaire;
    }

    void addTo(ProblemLog log, RowTroubles troubles) {
        troubles.cases().forEach(cases -> add(log, cases));
    }

    /** What is wrong with a row, in short. */
    Text reason(Kind kind) {
        Text found = kind.trouble().found(kind.value());
        String heading =
                kind.column() < 0 ? "" : layout.columns().get(kind.column()).heading() + ": ";
        return new Text(heading + found.th(), heading + found.en());
    }

    private void add(ProblemLog log, Cases cases) {
        Kind kind = cases.kind();
        Text found = kind.trouble().found(kind.value());
        log.add(
                place(kind, cases.lines().get(0)),
                cases.count() == 1 ? found : repeated(found, cases),
                expected(kind),
                kind.trouble().remedy());
    }

    private Place place(Kind kind, long line) {
        int column = Math.max(0, kind.column());
        String heading = kind.column() < 0 ? "" : layout.columns().get(column).heading();
        return new Place(name, Math.toIntExact(line), column + 1, heading);
    }

    private static Text repeated(Text found, Cases cases) {
        String lines = cases.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = cases.count() > cases.lines().size() ? ", …" : "";
        return new Text(
                found.th() + " พบ " + cases.count() + " ครั้ง บรรทัด " + lines + more,
                found.en() + "; " + cases.count() + " times, lines " + lines + more);
    }

    private Text expected(Kind kind) {
        return switch (kind.trouble()) {
            case NO_ANSWER -> answer(kind);
            case NOT_ASKED -> new Text("ช่องว่าง", "a blank cell");
            case EMPTY -> new Text("คำตอบอย่างน้อยหนึ่งข้อ", "at least one answer");
            case NO_AGENCY, BAD_AGENCY ->
                new Text(
                        "ชื่อหน่วยงานบรรทัดเดียว ไม่เกิน 300 อักขระ",
                        "an agency's name on one line, at most 300 characters");
            case TOO_MANY_AGENCIES ->
                new Text(
                        "ไม่เกิน " + Tally.MOST_AGENCIES + " หน่วยงาน", "at most " + Tally.MOST_AGENCIES + " agencies");
            case NO_GROUP -> group();
            case OTHER_WIDTH ->
                new Text(
                        layout.columns().size() + " ช่องเท่าหัวตาราง",
                        layout.columns().size() + " cells, as in the heading");
            case NO_ITEM -> new Text("รหัสข้อคำถามของปีนี้", "the id of a question of " + questionnaire.framework());
            case NO_COUNT -> new Text("จำนวนเต็ม 0 ถึง 9999999", "a whole number from 0 to 9999999");
        };
    }

    private Text answer(Kind kind) {
        Optional<Item> item = layout.columns().get(kind.column()).item();
        String options = item.map(
                        each -> AnswerScale.of(questionnaire.framework(), each).described())
                .orElse("");
        return options.isEmpty()
                ? new Text("คำตอบของข้อนั้น", "an answer to that item")
                : new Text("ลำดับ ถ้อยคำ หรือ (คะแนน): " + options, "a number, the words or the (points): " + options);
    }

    private Text group() {
        List<String> ids = questionnaire.groups().stream().map(Group::id).toList();
        String groups = String.join(", ", ids);
        return new Text("ผู้ตอบกลุ่มใดกลุ่มหนึ่ง: " + groups, "one of the groups that answer: " + groups);
    }
}
