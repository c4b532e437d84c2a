package org.openita.scoring.proofreading;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.finding.Level;
import org.openita.scoring.proofreading.Remark.Sure;

/** Looks for levels that the agency does not have. */
final class LevelCheck implements Check {

    private final Patterns patterns;
    private final Facts facts;
    private final Pattern level;

    LevelCheck(Patterns patterns, Facts facts) {
        this.patterns = patterns;
        this.facts = facts;
        this.level = patterns.pattern("level");
    }

    @Override
    public void read(Line line, Consumer<Remark> remarks) {
        Level right = facts.data().level();
        Matcher found = level.matcher(line.text());
        while (found.find() && right.isDetermined()) {
            String word = found.group("level");
            if (!patterns.text("level." + word).equals(right.code())) {
                boolean loose = patterns.list("level.loose").contains(word);
                remarks.accept(new Remark(
                        "text-level",
                        line.number(),
                        found.group(),
                        facts.messages().text("level", right.name()),
                        Optional.empty(),
                        right.name().th(),
                        loose ? Sure.LOW : Sure.HIGH));
            }
        }
    }
}
