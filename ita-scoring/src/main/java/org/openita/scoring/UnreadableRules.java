package org.openita.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What is said of rules whose reading ended in something that no check foresaw, such as memory that ran out. */
final class UnreadableRules {

    private UnreadableRules() {}

    static InputException because(Throwable thrown, List<Path> packs) {
        InputException refused = new InputException(List.of(problem(thrown, packs)));
        refused.initCause(thrown);
        return refused;
    }

    private static Problem problem(Throwable thrown, List<Path> packs) {
        return new Problem(
                packs.isEmpty() ? "rules" : packs.stream().map(Path::toString).collect(Collectors.joining(", ")),
                new Text("อ่านชุดกฎไม่สำเร็จ: " + thrown, "the rules cannot be read: " + thrown),
                new Text("ชุดกฎที่ใช้ได้", "rules that can be used"),
                new Text(
                        "ใช้กฎเดิมต่อไป ให้ตรวจชุดกฎด้วย ita rules check หากหน่วยความจำไม่พอให้เพิ่มด้วย -Xmx แล้วอ่านใหม่",
                        "the last good rules stay in force; look at the pack with ita rules check, give more memory with -Xmx"
                                + " if there was not enough, and read it again"));
    }
}
