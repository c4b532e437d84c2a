package org.openita.tables.score;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** Tells the rows in and below a table that give no result: totals, notes, signatures, numbers of columns. Not thread-safe. */
final class AsideRows {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int FEWEST_NUMBERS = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern OF_COLUMN = Pattern.compile("\\(?([0-9]{1,3})\\)?\\.?");

    private final RowReader reader;
    private final TableResult outcome;
    private final BitSet scores;
    private String lastText = "";
    private String lastKey = "";

    /** @param scores the columns that hold scores or numbers of people */
    AsideRows(RowReader reader, TableResult outcome, BitSet scores) {
        this.reader = reader;
        this.outcome = outcome;
        this.scores = scores;
    }

    /** Passes a row over and says so, if it is none of an agency; its label is what names the agency, or else its first text. */
    boolean passesOver(Row row, String named) {
        String label = named.isBlank() ? firstText(row) : named;
        if (HeadingWords.isKey("form-section", key(label))) {
            return true;
        }
        Optional<Aside> aside = aside(row, label, named.isBlank());
        aside.ifPresent(what -> outcome.unread(what.passedOver(reader.place(row), label)));
        return aside.isPresent();
    }

    /** Asks about a name that begins as totals do and may be an agency's; of one that is, says that it was taken for one. */
    void askIfDoubtful(Row row, String named, ProblemLog log) {
        String key = key(named);
        if (AsideWords.isDoubtful(key)) {
            log.add(TEXTS.problem(reader.place(row), "agency-or-totals", named));
        } else if (AsideWords.isLikeTotals(key)) {
            reader.remarks().likeTotals(reader.place(row), named);
        }
    }

    private Optional<Aside> aside(Row row, String label, boolean isNameless) {
        String key = key(label);
        if (isNumbering(row)) {
            return Optional.of(Aside.NUMBERING);
        }
        if (AsideWords.isTotals(key) || (AsideWords.isKind(key) && hasScores(row))) {
            return Optional.of(Aside.TOTALS);
        }
        if (AsideWords.isNote(key)) {
            return Optional.of(Aside.NOTE);
        }
        return withoutScores(row, key, isNameless);
    }

    /** What a text is compared by; of the one asked for before it is known, since every row asks several times. */
    private String key(String text) {
        if (!text.equals(lastText)) {
            lastKey = AsideWords.key(text);
            lastText = text;
        }
        return lastKey;
    }

    /** Where no score stands, none can be lost; but a name without scores may be an agency's that lacks them. */
    private Optional<Aside> withoutScores(Row row, String key, boolean isNameless) {
        if (hasScores(row)) {
            return Optional.empty();
        }
        if (AsideWords.isPage(key)) {
            return Optional.of(Aside.PAGE);
        }
        Aside aside = AsideWords.withoutScores(key);
        return aside == Aside.TEXT && (!isNameless || key.isEmpty()) ? Optional.empty() : Optional.of(aside);
    }

    private boolean hasScores(Row row) {
        return scores.stream().mapToObj(row::cell).anyMatch(AsideRows::isValue);
    }

    /** Whether a cell holds what may be a score, right or wrong. */
    static boolean isValue(Cell cell) {
        if (cell.isBlank() || cell.isCopy() || cell.kind() != Cell.Kind.TEXT) {
            return !cell.isBlank() && !cell.isCopy();
        }
        TypedNumber number = TypedNumber.of(cell.text());
        return !(number instanceof TypedNumber.NoNumber)
                || HeadingWords.is("pass", cell.text())
                || HeadingWords.is("fail", cell.text())
                || ScoreCell.isWithUnit(cell.text())
                || OutOf.in(cell.text()).isPresent();
    }

    private static String firstText(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank())
                .filter(cell -> TypedNumber.of(cell.text()) instanceof TypedNumber.NoNumber)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** Whether it numbers the columns: 1, 2, 3, … or (1), (2), (3), …. */
    private static boolean isNumbering(Row row) {
        int count = 0;
        int before = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !cell.isCopy()) {
                int number = number(cell);
                if (number < 0 || (count > 0 && number != before + 1)) {
                    return false;
                }
                before = number;
                count++;
            }
        }
        return count >= FEWEST_NUMBERS;
    }

    private static int number(Cell cell) {
        Matcher number = OF_COLUMN.matcher(cell.text().length() > LONGEST_NUMBER ? "" : ThaiText.key(cell.text()));
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }
}
