package org.openita.cli;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/** What whoever makes a report should know of its figures before it is handed in. */
final class ReportDoubts {

    private ReportDoubts() {}

    static List<Text> of(String file, Analysis analysis) {
        long doubts = analysis.notes().stream().filter(Note::isDoubt).count();
        Stream<Text> doubtful = doubts == 0
                ? Stream.of()
                : Stream.of(new Text(
                        file + ": มีข้อสังเกตเรื่องตัวเลข " + doubts + " ข้อ ดูด้วย ita check " + file,
                        file + ": " + doubts + " doubts about figures; see them with ita check " + file));
        Stream<Text> missing = analysis.scores().overall().isPresent()
                ? Stream.of()
                : Stream.of(new Text(
                        file + ": ไม่มีคะแนนรวม รายงานจึงยังไม่ครบ ดูสิ่งที่ขาดด้วย ita check " + file,
                        file + ": no overall score, so the report is incomplete; see what is missing with ita check "
                                + file));
        return Stream.concat(doubtful, missing).toList();
    }
}
