package org.openita.tables.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.tables.text.ThaiText;

/** What a column holds, apart from the scores of one subject. */
enum Field {
    AGENCY_ID("agency-id", Agency.Field.ID),
    AGENCY("agency", Agency.Field.NAME),
    KIND("kind", Agency.Field.KIND),
    DISTRICT("district", Agency.Field.DISTRICT),
    PROVINCE("province", Agency.Field.PROVINCE),
    LEVEL("level"),
    YEAR("year"),
    ITEM("item"),
    NAME("name"),
    NUMBER("number"),
    PART("part"),
    SCORE("score"),
    RESPONDENTS("respondents"),
    IGNORED("ignored");

    private static final Map<String, Field> BY_WORD = HeadingWords.byWord(List.of(values()), field -> field.words);
    /** What was asked before: the same headings are looked at again and again. */
    private static final Map<String, Optional<Field>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 2_000;
    private static final int LONGEST = 100;

    private final String words;
    private final Optional<Agency.Field> ofAgency;

    Field(String words) {
        this.words = words;
        this.ofAgency = Optional.empty();
    }

    Field(String words, Agency.Field ofAgency) {
        this.words = words;
        this.ofAgency = Optional.of(ofAgency);
    }

    /** Whether it tells about the agency, or the level that was published for it. */
    boolean isOfAgency() {
        return ofAgency.isPresent() || this == LEVEL;
    }

    /** Whether what it says counts, and is not looked at as a score is. */
    boolean isRead() {
        return switch (this) {
            case SCORE, RESPONDENTS, IGNORED -> false;
            default -> true;
        };
    }

    /** Gives what was found of it to what builds the result. */
    void giveTo(AssessmentBuilder builder, LocatedCell found) {
        String text = this == AGENCY_ID
                ? found.cell().code()
                : ThaiText.oneLine(found.cell().text());
        ofAgency.ifPresentOrElse(
                field -> builder.agency(field, text, found.place()), () -> builder.level(text, found.place()));
    }

    /** Whether a heading says of what full marks the scores are. */
    private static boolean isScore(String heading) {
        String key = HeadingWords.heading(heading);
        String shorter = HeadingParser.withoutEnd(key);
        return !shorter.equals(key) && HeadingWords.is(SCORE.words, shorter);
    }

    /** The field of a heading, if it is one. */
    static Optional<Field> of(String heading) {
        Optional<Field> before = KNOWN.get(heading);
        if (before != null) {
            return before;
        }
        Optional<Field> found = found(heading);
        if (heading.length() <= LONGEST && KNOWN.size() < MOST) {
            KNOWN.put(heading, found);
        }
        return found;
    }

    private static Optional<Field> found(String heading) {
        return HeadingWords.in(BY_WORD, heading).or(() -> isScore(heading) ? Optional.of(SCORE) : Optional.empty());
    }
}
