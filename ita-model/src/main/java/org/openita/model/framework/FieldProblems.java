package org.openita.model.framework;

import java.util.Collection;
import org.openita.model.json.Json;
import org.openita.model.json.JsonText;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** What can be wrong with a single member of an object, in words. */
final class FieldProblems {

    private final ProblemLog log;

    FieldProblems(ProblemLog log) {
        this.log = log;
    }

    void missing(Place object, String key, Text expected) {
        String quoted = Excerpt.quoted(key);
        log.add(
                object,
                new Text("ไม่มี " + quoted, quoted + " is missing"),
                expected,
                new Text("เพิ่ม " + quoted + " ในกลุ่มข้อมูลนี้", "add " + quoted + " to this object"));
    }

    void wrong(Json value, Text expected) {
        log.add(value.place(), value.described(), expected, new Text("แก้ค่านี้", "write that instead"));
    }

    void blank(JsonText value, Text expected) {
        log.add(
                value.place(),
                new Text("ข้อความว่าง", "a blank text"),
                expected,
                new Text("กรอกข้อความ", "fill it in"));
    }

    void empty(Json list, Text expected) {
        log.add(
                list.place(),
                new Text("รายการว่าง", "an empty list"),
                expected,
                new Text(
                        "เพิ่มรายการ หรือลบคีย์นี้หากไม่จำเป็น",
                        "fill it in, or delete the key where it may be left out"));
    }

    /** A word that must be one of a few but is not. */
    void unknownWord(JsonText word, Text expected, Collection<String> known) {
        log.add(word.place(), word.described(), expected, DidYouMean.remedy(word.value(), known));
    }
}
