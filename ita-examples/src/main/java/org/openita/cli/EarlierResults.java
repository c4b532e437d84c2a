package org.openita.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** The results of earlier years that are given beside one: of the same agency, and one a year. */
final class EarlierResults {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<FiscalYear, String> files = new HashMap<>();
    private final Assessment now;
    private final boolean anyName;

    private EarlierResults(Assessment now, boolean anyName) {
        this.now = now;
        this.anyName = anyName;
    }

    /**
     * They themselves, under the present name where the agency may have had another.
     *
     * @param files how they are called, in the same order
     * @param anyName whether the agency may have had another name
     * @throws InputException with all that do not go with it
     */
    static List<Assessment> of(Assessment now, List<String> files, List<Assessment> earlier, boolean anyName) {
        EarlierResults results = new EarlierResults(now, anyName);
        for (int i = 0; i < files.size(); i++) {
            results.check(files.get(i), earlier.get(i));
        }
        if (!results.problems.isEmpty()) {
            throw new InputException(results.problems);
        }
        return anyName
                ? earlier.stream().map(each -> renamed(each, now.agency())).toList()
                : earlier;
    }

    private void check(String file, Assessment earlier) {
        FiscalYear year = earlier.fiscalYear();
        if (year.compareTo(now.fiscalYear()) >= 0) {
            problems.add(notEarlier(file, year));
        } else if (files.containsKey(year)) {
            problems.add(twice(file, year, files.get(year)));
        }
        files.putIfAbsent(year, file);
        if (!anyName && !now.agency().isSameAs(earlier.agency())) {
            problems.add(otherAgency(file, earlier.agency()));
        }
    }

    private static Assessment renamed(Assessment one, Agency agency) {
        return new Assessment(one.fiscalYear(), agency, one.items(), one.published(), one.respondents(), one.level());
    }

    private Problem notEarlier(String file, FiscalYear year) {
        FiscalYear own = now.fiscalYear();
        return new Problem(
                file,
                new Text("ผลของปีงบประมาณ " + year, "a result of fiscal year " + year),
                new Text("ผลของปีก่อน " + own, "a result of a year before " + own),
                new Text("ตรวจไฟล์ที่ให้ไว้ใน --previous", "check the file given with --previous"));
    }

    private static Problem twice(String file, FiscalYear year, String other) {
        return new Problem(
                file,
                new Text(
                        "ผลของปีงบประมาณ " + year + " ซ้ำกับ " + other,
                        "a result of fiscal year " + year + ", as is " + other),
                new Text("ปีละหนึ่งไฟล์", "one file a year"),
                new Text("ให้ไว้ใน --previous เพียงไฟล์เดียวต่อปี", "give only one of them with --previous"));
    }

    private Problem otherAgency(String file, Agency other) {
        String there = named(other);
        String here = named(now.agency());
        return new Problem(
                file,
                new Text(
                        "ผลของ " + there + " แต่รายงานนี้เป็นของ " + here,
                        "a result of " + there + ", but this report is of " + here),
                new Text("ผลปีก่อนของหน่วยงานเดียวกัน", "the same agency's result of an earlier year"),
                new Text(
                        "ตรวจไฟล์ที่ให้ไว้ใน --previous ถ้าหน่วยงานเปลี่ยนชื่อหรือฐานะ ให้เพิ่ม --previous-any-name",
                        "check the file given with --previous; if the agency was renamed, add --previous-any-name"));
    }

    private static String named(Agency agency) {
        StringBuilder name = new StringBuilder(Excerpt.quoted(agency.name()));
        agency.district().ifPresent(district -> name.append(' ').append(Excerpt.of(district)));
        agency.province().ifPresent(province -> name.append(' ').append(Excerpt.of(province)));
        agency.id().ifPresent(id -> name.append(" (").append(Excerpt.of(id)).append(')'));
        return name.toString();
    }
}
