package org.openita.report.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Questions;
import org.openita.model.score.Score;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;
import org.openita.report.ReportRequest;
import org.openita.report.block.Cover;
import org.openita.report.block.Paragraph;
import org.openita.report.office.Logo;
import org.openita.report.office.Office;
import org.openita.report.office.PaperBuilder;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.Narrative;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.report.ReportFacts;

/** The blocks of a report as they come together, and what all chapters share. Not thread-safe. */
final class ChapterContext extends PaperBuilder<ChapterContext> {

    private static final int LONGEST_PARAGRAPH = 4;

    private final ReportRequest brief;
    private final ReportTexts words;
    private final Office office;
    private final SubjectNames names;
    private final SubjectNames fullNames;
    private final List<PlannedAction> improvements;
    private final Schedule schedule;

    ChapterContext(ReportRequest brief) {
        super(new ReportTexts(brief.locale(), brief.thaiDigits()));
        this.improvements = brief.facts().plan().improvements();
        this.schedule = Schedule.of(brief.facts().plan(), brief.date());
        this.brief = brief;
        this.words = words();
        this.office = new Office(analysis().agency(), facts().profile(), words, brief.date());
        this.names = SubjectNames.of(framework(), Style.SHORT);
        this.fullNames = SubjectNames.of(framework(), Style.FULL);
    }

    ReportRequest brief() {
        return brief;
    }

    ReportFacts facts() {
        return brief.facts();
    }

    Analysis analysis() {
        return brief.facts().analysis();
    }

    @Override
    protected ChapterContext self() {
        return this;
    }

    /** Who writes the report. */
    Office office() {
        return office;
    }

    Framework framework() {
        return analysis().scores().framework();
    }

    /** A figure's short name where it stands by itself. */
    String label(String figure) {
        return words.alone(names.name(figure));
    }

    /** A figure's name with what it is about, where it stands by itself. */
    String fullLabel(String figure) {
        return words.alone(fullNames.name(figure));
    }

    /** An item with what it asks. */
    String item(String id) {
        return words.in(names.item(id));
    }

    /** What the item of a subject such as {@code e1.part2} asks; empty where that is not known. */
    String about(String subject) {
        return framework().itemOf(subject).flatMap(Item::name).map(words::in).orElse("");
    }

    /** The agency's name. */
    String agency() {
        return office.name();
    }

    /** The agency's name with where it is. */
    String agencyWithPlace() {
        return office.nameWithPlace();
    }

    /** What the agency calls the unit of a role. */
    String unit(String role) {
        return office.unit(role);
    }

    /** A fiscal year as it is spoken of: Buddhist in Thai, both in English. */
    String year(int year) {
        return words.year(FiscalYear.of(year));
    }

    /** The fiscal year of the result. */
    String year() {
        return year(analysis().fiscalYear().year());
    }

    /** The score of a subject as it is written. */
    String score(String subject) {
        return words.score(scoreOf(subject));
    }

    Score scoreOf(String subject) {
        return analysis().scores().of(subject);
    }

    /** How many things were noted of the figures that are doubtful. */
    long doubtful() {
        return analysis().notes().stream().filter(Note::isDoubt).count();
    }

    /** The note that more advice may be due, which scores that are missing leave open. */
    Optional<Note> openAdvice() {
        return analysis().notes().stream()
                .filter(note -> note.is(NoteKind.ADVICE_OPEN))
                .findFirst();
    }

    /** What the plan is to improve, the most urgent first. */
    List<PlannedAction> improvements() {
        return improvements;
    }

    /** The number that an improvement has everywhere, from the memo to the plan: that of its urgency. */
    String number(PlannedAction action) {
        return words.of(String.valueOf(improvements.indexOf(action) + 1));
    }

    /** How many improvements there are for a weakness, or else for what is good already. */
    long improvements(boolean ofWeakness) {
        return improvements.stream()
                .filter(action -> action.urgency().isWeakness() == ofWeakness)
                .count();
    }

    /** When what is done. */
    Schedule schedule() {
        return schedule;
    }

    /** What an item asks in full, where that is known; else what it is about. */
    String question(String item) {
        boolean isBuiltIn = analysis().engine().kit().isEmpty();
        Optional<Text> question = isBuiltIn ? Questions.of(analysis().fiscalYear(), item) : Optional.empty();
        return question.map(words::in).orElseGet(() -> about(item));
    }

    /** The numbered parts that this report has, in order. */
    List<Chapter> parts() {
        return Stream.of(Chapter.values()).filter(part -> part.isIn(facts())).toList();
    }

    /** "Part 2", where it is the second that this report has. */
    String part(Chapter part) {
        return words.say("part", parts().indexOf(part) + 1);
    }

    /** The heading of a part: its number and what it is. */
    ChapterContext partHeading(Chapter part, Object... arguments) {
        String name = words.say(part.key(), arguments);
        return heading(1, words.say("part.heading", part(part), name));
    }

    /** The cover: what it is, and who issues it. */
    Cover cover() {
        List<String> issuer = List.of(unit(facts().profile().preparedBy()), agencyWithPlace());
        return new Cover(titleLines(), issuer, Logo.of(office));
    }

    /** Broken where a reader would pause. */
    private List<String> titleLines() {
        return IntStream.iterate(1, line -> words.knows("title." + line), line -> line + 1)
                .mapToObj(line -> words.say("title." + line, year()))
                .toList();
    }

    /** What the scores say: as a paragraph, or as points where it is long. */
    ChapterContext tell(Narrative narrative) {
        if (narrative.isEmpty()) {
            return this;
        }
        return narrative.sentences().size() > LONGEST_PARAGRAPH
                ? points(narrative.sentences().stream()
                        .map(sentence -> words.in(sentence.text()))
                        .toList())
                : add(Paragraph.of(words.in(narrative.text())));
    }

    ChapterContext small(String text) {
        return add(new Paragraph("", text, Paragraph.Style.SMALL));
    }

    /** Several things in a row as one reads them: "a, b and c". */
    String and(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String most = String.join(words.say("and.comma"), things.subList(0, things.size() - 1));
        String last = things.get(things.size() - 1);
        boolean isThaiWord = Character.UnicodeScript.of(last.codePointAt(0)) == Character.UnicodeScript.THAI;
        return words.say(isThaiWord ? "and.word" : things.size() == 2 ? "and.two" : "and.last", most, last);
    }
}
