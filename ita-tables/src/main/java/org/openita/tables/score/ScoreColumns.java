package org.openita.tables.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.CellAddress;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** What the columns of a table mean in one fiscal year. Not thread-safe. */
final class ScoreColumns {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern LOOKS_LIKE_AN_ID = Pattern.compile("[a-z]{1,3} ?[0-9]{1,3}([ ._(-].*)?");

    /** A value that nothing is wrong with but what it is given for. */
    private static final RawValue ANY = RawValue.number(1);

    private static final Pattern NUMBER_ALONE =
            Pattern.compile("[(\\[]?(?:" + HeadingWords.anyOf("before-number") + " ?)?[0-9]{1,2}[.)\\]]?");
    private static final Pattern ID_IN_BRACKETS = Pattern.compile("[(\\[] ?([a-z]{1,3}[0-9]{1,2}) ?[)\\]]");

    private static final String RESPONDENTS_OF = "respondents of ";

    private final Framework framework;
    private final Sheet sheet;
    private final Header header;
    private final SheetRemarks remarks;
    private final HeadingNames names;
    private final ItemNames items;
    private final List<ScoreColumn> columns = new ArrayList<>();
    private final List<Place> ofOtherYears = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();

    private ScoreColumns(Framework framework, Sheet sheet, Header header, SheetRemarks remarks) {
        this.framework = framework;
        this.sheet = sheet;
        this.header = header;
        this.remarks = remarks;
        this.names = HeadingNames.of(framework);
        this.items = new ItemNames(framework, names);
    }

    static ScoreColumns of(Framework framework, Sheet sheet, Header header, SheetRemarks remarks) {
        ScoreColumns columns = new ScoreColumns(framework, sheet, header, remarks);
        for (int column = 0; column < header.width(); column++) {
            columns.columns.add(columns.column(column, header.headings().get(column)));
        }
        return columns;
    }

    Framework framework() {
        return framework;
    }

    /** What the cells that name items mean, in a table with one row an item. */
    ItemNames items() {
        return items;
    }

    /** The scale on which a subject is scored, if it is an item. */
    Optional<Scale> scale(String subject) {
        return framework.findSubject(subject).flatMap(Subject::scale);
    }

    ScoreColumn get(int column) {
        return columns.get(column);
    }

    /** The places of columns of scores that are of another year. */
    List<Place> ofOtherYears() {
        return ofOtherYears;
    }

    int width() {
        return columns.size();
    }

    /** Where the scores of a row stand, each subject in a column. */
    ScoreAddresses addresses(int row) {
        return sheet.isLines()
                ? ScoreAddresses.NONE
                : subject -> Optional.ofNullable(first.get(subject))
                        .map(column -> new CellAddress(sheet.name(), row, column));
    }

    private ScoreColumn column(int column, String heading) {
        Optional<Field> field = Field.of(heading);
        if (header.isOneRowAnItem()) {
            return field.<ScoreColumn>map(ScoreColumn.Of::new).orElseGet(() -> part(column, heading));
        }
        if (Respondents.isNamed(heading)) {
            return respondents(column, heading);
        }
        if (field.isPresent()) {
            return field(column, heading, field.get());
        }
        Optional<String> weighted = WeightInHeading.subject(heading, names);
        if (weighted.isPresent()) {
            return weighted(column, weighted.get());
        }
        HeadingMeaning meaning = names.meaning(heading);
        if (meaning instanceof HeadingMeaning.Other && header.names().meaning(heading) instanceof HeadingMeaning.Of) {
            ofOtherYears.add(place(column, heading));
        }
        return meaning.isOfSubject() ? meant(column, heading, meaning) : unknown(column, heading);
    }

    private ScoreColumn field(int column, String heading, Field field) {
        if (field == Field.SCORE) {
            return header.hasSubjects() || !header.isOfWhole()
                    ? new ScoreColumn.Unknown(TEXTS.problem(place(column, heading), "score-of-what", heading))
                    : subject(column, heading, Subject.OVERALL);
        }
        return new ScoreColumn.Of(field.isOfAgency() || field == Field.YEAR ? field : Field.IGNORED);
    }

    /** A column whose heading names a subject, for its scores or otherwise. */
    private ScoreColumn meant(int column, String heading, HeadingMeaning meaning) {
        Place place = place(column, heading);
        if (meaning instanceof HeadingMeaning.Of of) {
            return subject(column, heading, of.subject());
        }
        if (meaning instanceof HeadingMeaning.Contradiction both) {
            return new ScoreColumn.Wrong(
                    TEXTS.problem(place, "number-and-name-disagree", heading, both.subject(), both.named()));
        }
        return meaning instanceof HeadingMeaning.Unclear of
                ? new ScoreColumn.Wrong(TEXTS.problem(place, "heading-unclear", heading, of.subject()))
                : new ScoreColumn.Unread();
    }

    /** Beside a column of scores of the same the points say nothing new. */
    private ScoreColumn weighted(int column, String subject) {
        boolean isBesideScores = IntStream.range(0, header.width())
                .filter(other -> other != column)
                .mapToObj(other -> header.headings().get(other))
                .anyMatch(other -> WeightInHeading.subject(other, names).isEmpty()
                        && names.find(other).filter(subject::equals).isPresent());
        return isBesideScores
                ? new ScoreColumn.Unread()
                : once(column, header.headings().get(column), subject, new ScoreColumn.OfSubject(subject, true));
    }

    private ScoreColumn part(int column, String heading) {
        OptionalInt answered = Respondents.part(heading);
        if (answered.isPresent()) {
            return new ScoreColumn.OfRespondentsInPart(answered.getAsInt());
        }
        OptionalInt number = PartNumber.of(heading);
        return number.isPresent() ? new ScoreColumn.OfPart(number.getAsInt()) : stranger(column, heading);
    }

    private ScoreColumn respondents(int column, String heading) {
        return Respondents.subject(heading, names)
                .map(subject -> respondents(column, heading, subject))
                .orElseGet(() -> Respondents.likeAnId(heading)
                        .<ScoreColumn>map(id -> answeredByNobody(id, place(column, heading)))
                        .orElseGet(ScoreColumn.Unread::new));
    }

    private ScoreColumn respondents(int column, String heading, String subject) {
        Place place = place(column, heading);
        Subject known = framework.subjects().get(subject);
        if (known == null) {
            return new ScoreColumn.Wrong(withoutPart(place, heading, subject));
        }
        return switch (known.kind()) {
            case INSTRUMENT, PART, ITEM ->
                once(column, heading, RESPONDENTS_OF + subject, new ScoreColumn.OfRespondents(subject));
            default -> answeredByNobody(subject, place);
        };
    }

    private ScoreColumn subject(int column, String heading, String subject) {
        Place place = place(column, heading);
        Subject known = framework.subjects().get(subject);
        if (known == null) {
            return new ScoreColumn.Wrong(withoutPart(place, heading, subject));
        }
        if (known.kind() == Subject.Kind.SUB_INDICATOR || known.kind() == Subject.Kind.INDICATOR_PART) {
            return new ScoreColumn.Unread();
        }
        return once(column, heading, subject, new ScoreColumn.OfSubject(subject, false));
    }

    /** A column that may stand only once. */
    private ScoreColumn once(int column, String heading, String what, ScoreColumn meaning) {
        Integer before = first.putIfAbsent(what, column);
        return before == null ? meaning : new ScoreColumn.Wrong(twice(column, heading, before));
    }

    /** A heading that looks like an item's must be one; what other years call so, they do. */
    private ScoreColumn unknown(int column, String heading) {
        HeadingMeaning elsewhere = header.names().meaning(heading);
        boolean isMeantAsScore =
                elsewhere instanceof HeadingMeaning.Of || (!elsewhere.isOfSubject() && looksLikeAnId(heading));
        if (isMeantAsScore) {
            return wrong(place(column, heading), (builder, place) -> builder.score(heading, ANY, place));
        }
        return elsewhere.isOfSubject() ? meant(column, heading, elsewhere) : stranger(column, heading);
    }

    /** What begins like scores may be some, unless it says that it is another figure; any other column is none of our business. */
    private ScoreColumn stranger(int column, String heading) {
        String key = HeadingWords.heading(heading);
        boolean isOfScores = HeadingWords.of("score-word").stream().anyMatch(key::startsWith)
                && !HeadingParser.isOther(key)
                && YearWords.part(key).years().isEmpty();
        if (isOfScores) {
            return new ScoreColumn.Unknown(TEXTS.problem(place(column, heading), "score-of-what", heading));
        }
        Matcher number = NUMBER_ALONE.matcher(key);
        boolean isOfNumber =
                !header.isOneRowAnItem() && (number.matches() || namesAnItem(key) || isBetweenScores(column, key));
        return isOfNumber
                ? new ScoreColumn.Unknown(TEXTS.problem(place(column, heading), "number-of-what", heading))
                : new ScoreColumn.Unread();
    }

    /** Whether columns of scores stand on both sides, and nothing says that it is another figure. */
    private boolean isBetweenScores(int column, String key) {
        if (key.isEmpty()
                || HeadingParser.isOther(key)
                || !YearWords.part(key).years().isEmpty()) {
            return false;
        }
        boolean isBetween = isScored(column - 1)
                && IntStream.range(column + 1, header.width()).anyMatch(this::isScored);
        return isBetween || names.near(key).isPresent();
    }

    private boolean isScored(int column) {
        return column >= 0 && names.find(header.headings().get(column)).isPresent();
    }

    /** Whether the id of an item stands in brackets among other words. */
    private boolean namesAnItem(String key) {
        Matcher id = ID_IN_BRACKETS.matcher(key);
        return id.find() && names.exact(id.group(1)).filter(names::isItem).isPresent() && !HeadingParser.isOther(key);
    }

    private ScoreColumn answeredByNobody(String id, Place place) {
        return wrong(place, (builder, at) -> builder.respondents(id, ANY, at));
    }

    /** A column of something that the year does not have, as the builder of results says. */
    private ScoreColumn wrong(Place place, BiConsumer<AssessmentBuilder, Place> giving) {
        AssessmentBuilder builder = AssessmentBuilder.of(framework, place, new ProblemLog());
        giving.accept(builder, place);
        return new ScoreColumn.Wrong(builder.problems().get(0));
    }

    /** Whether a heading looks like the id of an item, be there one or not. */
    static boolean looksLikeAnId(String heading) {
        return LOOKS_LIKE_AN_ID.matcher(HeadingWords.heading(heading)).matches();
    }

    private Problem withoutPart(Place place, String heading, String item) {
        return TEXTS.problem(place, "part-missing", heading, ScoreRowProblems.oneOf(subjects(item)));
    }

    /** The subjects of an item, one in each part. */
    private List<String> subjects(String id) {
        return framework.inParts(id).stream().map(Subject::id).toList();
    }

    private Problem twice(int column, String heading, int before) {
        String first = place(before, header.headings().get(before)).toString();
        boolean isHidden = remarks.isHidden(before) || remarks.isHidden(column);
        return isHidden
                ? TEXTS.problem(
                        place(column, heading),
                        "heading-twice-hidden",
                        heading,
                        first,
                        Place.letters(remarks.isHidden(before) ? before : column))
                : TEXTS.problem(place(column, heading), "heading-twice", heading, first);
    }

    private Place place(int column, String heading) {
        Row last = header.rows().get(header.rows().size() - 1);
        return sheet.cell(last.number(), column, heading);
    }
}
