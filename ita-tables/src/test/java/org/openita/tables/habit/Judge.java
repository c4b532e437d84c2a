package org.openita.tables.habit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.tables.ResultFile;

/** Compares what came out of a table with what it says. */
final class Judge {

    /** What came out. */
    enum Verdict {
        READ,
        TOLD,
        REFUSED,
        WRONG
    }

    /** Of a long heading no more is told. */
    private static final int SHOWN = 40;

    private final Paper paper;
    private final ResultFile file;
    private final List<String> told;
    private final List<String> wrong = new ArrayList<>();
    private boolean isLacking;

    private Judge(Paper paper, ResultFile file) {
        this.paper = paper;
        this.file = file;
        this.told = Stream.concat(file.unread().stream(), file.remarks().stream())
                .map(Text::en)
                .toList();
    }

    static Judge of(Paper paper) {
        Judge judge = new Judge(paper, ResultFile.read(new ByteArrayInputStream(paper.bytes()), paper.fileName()));
        judge.judge();
        return judge;
    }

    Verdict verdict() {
        if (!wrong.isEmpty()) {
            return Verdict.WRONG;
        }
        return !file.problems().isEmpty() ? Verdict.REFUSED : isLacking ? Verdict.TOLD : Verdict.READ;
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> told() {
        return told;
    }

    List<String> problems() {
        return file.problems().stream()
                .map(problem -> problem.describe(Locale.ENGLISH))
                .toList();
    }

    private void judge() {
        Map<String, Set<String>> found = new HashMap<>();
        file.results().forEach(result -> compare(result.assessment(), found));
        if (!file.problems().isEmpty()) {
            return;
        }
        paper.truth
                .scores()
                .forEach((agency, scores) -> scores.keySet().forEach(subject -> {
                    boolean isFound = found.getOrDefault(agency, Set.of()).contains(subject);
                    if (!isFound && !paper.truth.mayLack(agency, subject)) {
                        isLacking = true;
                        if (!isTold(agency, subject)) {
                            wrong.add("lost without a word: " + agency + " " + subject);
                        }
                    }
                }));
    }

    private void compare(Assessment result, Map<String, Set<String>> found) {
        String agency = Truth.key(result.fiscalYear().year(), result.agency().name());
        Map<String, Set<String>> right = paper.truth.scores().get(agency);
        if (right == null) {
            wrong.add("an agency that is none: " + agency);
            return;
        }
        Map<String, Score> scores = new TreeMap<>(result.items());
        scores.putAll(result.published());
        scores.forEach((subject, score) -> {
            if (score.isPresent()) {
                String value = Truth.plain(score.toString());
                found.computeIfAbsent(agency, key -> new HashSet<>()).add(subject);
                boolean isTold = told.stream().anyMatch(text -> text.contains("taken as those of indicators"));
                if (!right.getOrDefault(subject, Set.of()).contains(value) && !isTold) {
                    wrong.add("another score: " + agency + " " + subject + " " + value + ", not " + right.get(subject));
                }
            }
        });
    }

    /** Whether what was passed over is named: the sheet, the heading, or the row. */
    private boolean isTold(String agency, String subject) {
        return told.stream().anyMatch(text -> names(text, agency, subject));
    }

    private boolean names(String text, String agency, String subject) {
        for (Leaf leaf : paper.leaves) {
            for (int row = 0; row < leaf.lines.size(); row++) {
                for (int column = 0; column < leaf.lines.get(row).cells.size(); column++) {
                    Ink ink = leaf.lines.get(row).cell(column);
                    if (ink.is(Ink.Role.SCORE)
                            && ink.subject().equals(subject)
                            && paper.key(ink.owner()).equals(agency)) {
                        return isNamed(text, leaf, row, column);
                    }
                }
            }
        }
        return text.contains(" lines end before the last heading, first ");
    }

    private static boolean isNamed(String text, Leaf leaf, int row, int column) {
        List<String> headings = leaf.lines.stream()
                .filter(line -> line.part == Leaf.Part.HEADING || line.part == Leaf.Part.BETWEEN)
                .map(line -> line.cell(column).text().strip())
                .toList();
        boolean isUnnamed = headings.get(0).isEmpty() && text.startsWith("the column without a heading at ");
        boolean isHeading = isUnnamed
                || headings.stream()
                        .anyMatch(heading -> !heading.isEmpty()
                                && text.contains(heading.substring(0, Math.min(heading.length(), SHOWN))));
        boolean isRow = text.matches("(?s).*\\D" + (row + 1) + "\\b.*");
        boolean isOneOfMany = text.startsWith("columns of ") && text.contains(", … (");
        boolean isSheet = text.startsWith("no headings found in ") && text.contains("[" + leaf.name + "]");
        return isHeading || isOneOfMany || isRow || isSheet || (leaf.isHidden && text.contains(leaf.name));
    }
}
