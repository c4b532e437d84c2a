package org.openita.tables.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Collects what a file gave. Not thread-safe. */
public final class TableResult {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final List<LocatedAssessment> results = new ArrayList<>();
    private final Map<FiscalYear, LocatedAssessment> firsts = new LinkedHashMap<>();
    private final Optional<Consumer<LocatedAssessment>> sink;
    private final TablesOfOneAgency tables = new TablesOfOneAgency();
    private final GroupedProblems problems = new GroupedProblems();
    private final Set<Problem> ofColumns = new LinkedHashSet<>();
    private final List<RejectedSheet> rejected = new ArrayList<>();
    private final List<Problem> empty = new ArrayList<>();
    private final List<Problem> withoutTable = new ArrayList<>();
    private final List<Problem> ofScores = new ArrayList<>();
    private final List<Text> notTables = new ArrayList<>();
    private final Set<Text> unread = new LinkedHashSet<>();
    private final Set<Text> remarks = new LinkedHashSet<>();
    private final Set<Text> understood = new LinkedHashSet<>();

    /** Collects the results too. */
    TableResult() {
        this.sink = Optional.empty();
    }

    /** Hands each result on instead of keeping it; then there is but one table. */
    TableResult(Consumer<LocatedAssessment> sink) {
        this.sink = Optional.of(sink);
    }

    /** The results, in the order in which they stand; none that were handed on. */
    public List<LocatedAssessment> results() {
        return results;
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems.all();
    }

    /** What was passed over. */
    public List<Text> unread() {
        return List.copyOf(unread);
    }

    /** What is to know of what was read. */
    public List<Text> remarks() {
        return List.copyOf(remarks);
    }

    /** How each column was understood. */
    public List<Text> understood() {
        return List.copyOf(understood);
    }

    /** The rows that were not taken. */
    public List<RejectedSheet> rejected() {
        return rejected.stream().filter(sheet -> !sheet.isEmpty()).toList();
    }

    void good(Place place, Assessment assessment, ScoreAddresses addresses, boolean isHidden) {
        LocatedAssessment result = new LocatedAssessment(place.toString(), assessment, addresses, isHidden);
        firsts.putIfAbsent(assessment.fiscalYear(), result);
        if (sink.isPresent()) {
            sink.get().accept(result);
        } else {
            results.add(result);
            tables.add(place);
        }
    }

    /** The first result of each year. */
    Collection<LocatedAssessment> firsts() {
        return firsts.values();
    }

    /** Another table begins. */
    void nextTable() {
        tables.next();
    }

    /** Puts together what several tables of the file give of one agency. */
    void join(KnownYears years) {
        List<LocatedAssessment> joined = tables.joined(results, years, this);
        results.clear();
        results.addAll(joined);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** A problem of a column comes with every row, but is said once. */
    void problemOfColumn(Problem problem) {
        if (ofColumns.add(problem)) {
            problems.add(problem);
        }
    }

    void unread(Text what) {
        unread.add(what);
    }

    void understood(Text column) {
        understood.add(column);
    }

    void remark(Text what) {
        remarks.add(what);
    }

    void rejected(RejectedSheet sheet) {
        rejected.add(sheet);
    }

    /** A table; if it gave nothing, not one score is in it. */
    void table(Sheet sheet) {
        empty.add(TEXTS.problem(sheet.place(), "table-without-scores"));
    }

    /** A sheet in which no table was found: why, and what is to be said of it beside sheets with tables, unless scores are lost. */
    void withoutTable(Problem why, Text unread, boolean isOfScores) {
        withoutTable.add(why);
        if (isOfScores) {
            ofScores.add(why);
        } else {
            notTables.add(unread);
        }
    }

    /** Tells of the sheets without tables as of what was passed over. */
    void tellOfOtherSheets() {
        unread.addAll(notTables);
        ofScores.forEach(problems::add);
    }

    /** The tables that hold nothing, or else why there are none, which only matters where no other gave anything. */
    List<Problem> emptyTables() {
        return empty.isEmpty() ? withoutTable : empty;
    }

    /** Whether the file gave nothing at all. */
    boolean isEmpty() {
        return firsts.isEmpty() && problems.isEmpty();
    }
}
