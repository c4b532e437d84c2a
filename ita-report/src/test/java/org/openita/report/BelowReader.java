package org.openita.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text for people as one of them would, and notes of what it says that it is below which figure.
 *
 * <p>It knows the words for "below" and the names of what is scored in Thai and English, and nothing of how the texts are made.
 */
final class BelowReader {

    /** What falls short of a figure that it should reach. */
    static final String MARK = "mark";

    /** Why the level is no higher. */
    static final String LEVEL = "level";

    private static final String FIGURE = "([0-9]+(?:\\.[0-9]+)?)";
    private static final String BELOW_WORDS = "(?:(?<!not )below(?: the mark of)?|(?<!ไม่)ต่ำกว่า(?:เกณฑ์)?)";
    private static final Pattern BELOW = Pattern.compile(BELOW_WORDS + " " + FIGURE);
    private static final Pattern NONE = Pattern.compile("(?:[Nn]o (?:item|component) is|ไม่มี(?:ข้อ|องค์ประกอบ)ใด) ?"
            + "(?:below(?: the mark of)?|ต่ำกว่า(?:เกณฑ์)?) " + FIGURE);
    private static final Pattern SPLIT = Pattern.compile("(?:reach the mark of|ที่ถึงเกณฑ์) " + FIGURE
            + "(?:(?!reach the mark|ที่ถึงเกณฑ์).)*?(?:Below it: |ส่วนที่ต่ำกว่าเกณฑ์ คือ )");
    private static final Pattern BAR =
            Pattern.compile("(?: has [0-9.]+ points, mark | ได้ [0-9.]+ คะแนน เกณฑ์ )" + FIGURE);
    private static final Pattern LESS = Pattern.compile(" [0-9.]+ < " + FIGURE);
    private static final Pattern LIST = Pattern.compile("^(?: คะแนน)?(?: ?มี [0-9]+ (?:ข้อ|ตัวชี้วัด))?(?:: | คือ )");
    private static final Pattern COUNT = Pattern.compile("^ คะแนน ?มี ([0-9]+) ");
    private static final Pattern CLAUSE = Pattern.compile(
            "; |<br>|(?:at least|at most|above|below|ไม่ต่ำกว่า|ต่ำกว่า|ไม่เกิน|สูงกว่า)(?:เกณฑ์| the mark of)? [0-9.]+"
                    + "(?: คะแนนอยู่ [0-9.]+ คะแนน)?|the full score|คะแนนเต็ม");
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9.])([ieo][0-9]+)(?![A-Za-z0-9.])"
            + "|EIT (?:part|ส่วนที่) ([12])"
            + "|(?:[Ii]ndicator|ตัวชี้วัดที่) ([0-9]+)"
            + "|(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])"
            + "|([Oo]verall|คะแนนรวม)");
    private static final Pattern END = Pattern.compile("\\. |\\.$|ตัวชี้วัดที่ได้|คะแนนต่ำสุด|ไม่มีคะแนน|<br>");
    private static final Pattern REASON = Pattern.compile("\\.drl(?::[0-9]+)?");

    /** That a subject is below a figure, and in what sense. */
    record Said(String subject, String sense, BigDecimal figure) {}

    private final List<Said> said = new ArrayList<>();
    private int understood;
    private int all;

    /** Everything that a text says is below something. */
    static BelowReader of(String text) {
        BelowReader reader = new BelowReader();
        text.replace('\u00a0', ' ')
                .replace("\\", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .lines()
                .forEach(reader::line);
        return reader;
    }

    List<Said> said() {
        return said;
    }

    /** How often the text says "below" a figure that this reader could not make out of what. */
    int notUnderstood() {
        return all - understood;
    }

    private void line(String line) {
        if (line.startsWith("| ")) {
            cells(List.of(line.substring(2).split(" \\| ?")));
        } else if (line.contains("▼")) {
            screen(line);
        } else {
            prose(line, false, "");
        }
    }

    /** A row: reasons stand beside their statement, marks at the end of what they are about. */
    private void cells(List<String> cells) {
        boolean isReason = REASON.matcher(cells.get(cells.size() - 1)).find();
        for (String cell : cells) {
            Matcher below = BELOW.matcher(cell);
            if (below.matches()) {
                all++;
                understood++;
                String row = String.join(" ", cells.subList(0, cells.indexOf(cell)));
                List<String> named = cells.get(0).matches("[0-9.]+") ? List.of(cells.get(0)) : names(row, "");
                add(last(named, row), MARK, below.group(1));
            } else {
                prose(cell, true, isReason ? cells.get(0) : "");
            }
        }
    }

    /** A line of the text for a screen. */
    private void screen(String line) {
        Matcher below = BELOW.matcher(line);
        while (below.find()) {
            all++;
            understood++;
            Matcher number = Pattern.compile("^\\s+([0-9]+)\\s").matcher(line);
            List<String> named = names(line, "");
            add(number.find() ? number.group(1) : named.get(0), MARK, below.group(1));
        }
    }

    private void prose(String text, boolean isCell, String statement) {
        String piece = NONE.matcher(text).replaceAll("");
        all += (int) BELOW.matcher(piece).results().count();
        String part = part(piece);
        BAR.matcher(piece).results().forEach(bar -> {
            String before = piece.substring(0, bar.start());
            String name = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
            add(last(names(name, ""), name), MARK, bar.group(1));
        });
        if (!isCell && (piece.startsWith("Below the thresholds") || piece.startsWith("คะแนนที่ต่ำกว่าเกณฑ์"))) {
            LESS.matcher(piece)
                    .results()
                    .forEach(less ->
                            add(last(names(piece.substring(0, less.start()), ""), piece), MARK, less.group(1)));
        }
        SPLIT.matcher(piece)
                .results()
                .forEach(split -> names(until(piece.substring(split.end())), part)
                        .forEach(name -> add(name, MARK, split.group(1))));
        for (MatchResult below : BELOW.matcher(piece).results().toList()) {
            String after = piece.substring(below.end());
            if (LIST.matcher(after).find()) {
                list(after, part, below.group(1));
            } else {
                claim(piece, below, isCell, statement);
            }
        }
    }

    /** "Items below 85: e1 (…), at 77.00 and e2 (…), at 78.00." */
    private void list(String after, String part, String figure) {
        understood++;
        Matcher count = COUNT.matcher(after);
        List<String> names = names(until(after), part);
        int most = count.find() ? Integer.parseInt(count.group(1)) : names.size();
        names.subList(0, Math.min(most, names.size())).forEach(name -> add(name, MARK, figure));
    }

    /** "EIT part 2, at 82.44, is below 85", "e1 (…) in EIT part 2: 77.00, below 85", "5.00 points below the mark of 85". */
    private void claim(String piece, MatchResult below, boolean isCell, String statement) {
        String before = piece.substring(0, below.start());
        int start = 0;
        for (MatchResult clause : CLAUSE.matcher(before).results().toList()) {
            start = names(before.substring(clause.end()), "").isEmpty() ? start : clause.end();
        }
        List<String> names = names(before.substring(start), "");
        if (names.isEmpty()) {
            return;
        }
        understood++;
        boolean isMark = below.group().contains("mark") || below.group().contains("เกณฑ์");
        boolean isList = piece.matches("[0-9]+\\. .*") || isCell;
        String sense = statement.isEmpty() ? isMark || isList ? MARK : LEVEL : statement;
        boolean isBound = before.substring(start).matches(".*(?:possible score|เป็นไปได้).*");
        List<String> meant = isList ? names : List.of(last(names, piece));
        meant.forEach(name -> add(isBound ? "bound of " + name : name, sense, below.group(1)));
    }

    private void add(String subject, String sense, String figure) {
        said.add(new Said(subject, sense, new BigDecimal(figure).stripTrailingZeros()));
    }

    /** The part of EIT that a line of a narrative is about. */
    private static String part(String piece) {
        Matcher part = Pattern.compile("^(?:- )?(?:.*\\. |.*คะแนน[^ ]* )?(?:In |ใน )EIT (?:part|ส่วนที่) ([12])")
                .matcher(piece);
        return part.find() ? ".part" + part.group(1) : "";
    }

    private static String until(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private static String last(List<String> names, String of) {
        if (names.isEmpty()) {
            throw new AssertionError("Nothing that is scored is named in: " + of);
        }
        return names.get(names.size() - 1);
    }

    /** What is named: items with their parts, else indicators, else parts, instruments or the whole. */
    private static List<String> names(String phrase, String part) {
        List<MatchResult> found = NAME.matcher(phrase).results().toList();
        for (int group : new int[] {1, 3, 2, 4, 5}) {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).group(group) != null) {
                    names.add(name(found, i, group, part));
                }
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private static String name(List<MatchResult> found, int at, int group, String part) {
        String name = found.get(at).group(group);
        return switch (group) {
            case 1 -> name + (name.startsWith("e") ? partAfter(found, at, part) : "");
            case 2 -> "EIT" + name;
            case 5 -> "overall";
            default -> name;
        };
    }

    private static String partAfter(List<MatchResult> found, int at, String part) {
        for (int i = at + 1; i < found.size() && found.get(i).group(1) == null; i++) {
            if (found.get(i).group(2) != null) {
                return ".part" + found.get(i).group(2);
            }
        }
        return part;
    }
}
