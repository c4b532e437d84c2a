package org.openita.model.framework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * Identifies what has a score: an item, part, indicator, instrument or the whole.
 *
 * <p>Two subjects are equal if they have the same id and place in frameworks of the same year. Immutable and thread-safe.
 *
 * @param id unique within a framework: {@code i5}, {@code e1.part2}, {@code 9.1}, {@code 6.part1}, {@code 8},
 *     {@code EIT2}, {@code IIT}, {@code overall}
 * @param kind what it is
 * @param ordinal its place among the framework's subjects; members come before what they add up to
 * @param name what the framework calls it, without the part that it is in; the id of an item whose name is not known
 * @param item the item, and that to which a sub-item belongs
 * @param part the part, and that in which an item or indicator has this score
 * @param indicator the indicator, and that to which an item or sub-indicator belongs
 * @param instrument the instrument, and that to which it belongs; empty for the overall score only
 * @param year the fiscal year of its framework
 */
public record Subject(
        String id,
        Kind kind,
        int ordinal,
        Text name,
        Optional<Item> item,
        Optional<Part> part,
        Optional<Indicator> indicator,
        Optional<Instrument> instrument,
        FiscalYear year) {

    /** The id of the overall score. */
    public static final String OVERALL = "overall";

    /** The kinds of subjects. */
    public enum Kind {
        /** A sub-item. */
        SUB_ITEM,
        /** An item, or an item in one part. */
        ITEM,
        /** A sub-indicator. */
        SUB_INDICATOR,
        /** An indicator in one part. */
        INDICATOR_PART,
        /** An indicator. */
        INDICATOR,
        /** A part of an instrument. */
        PART,
        /** An instrument. */
        INSTRUMENT,
        /** The whole. */
        OVERALL
    }

    /** The id of a score in a part: {@code e1} and {@code part2} make {@code e1.part2}. */
    public static String id(String whole, String partKey) {
        return whole + "." + partKey;
    }

    /** The id of what has this score, without the part that it is in: {@code e1} of {@code e1.part2}. */
    public String whole() {
        return switch (kind) {
            case ITEM -> item.map(Item::id).orElse(id);
            case INDICATOR_PART -> indicator.map(Indicator::id).orElse(id);
            default -> id;
        };
    }

    /** Whether its score can be measured: an item or a sub-item. All else is made of these, and may be published. */
    public boolean isMeasured() {
        return kind == Kind.ITEM || kind == Kind.SUB_ITEM;
    }

    /** The scale of its answers; present for items and sub-items only. */
    public Optional<Scale> scale() {
        return item.map(of -> kind == Kind.SUB_ITEM ? scaleOfPart(of) : of.scale());
    }

    private Scale scaleOfPart(Item whole) {
        return whole.subItems().stream()
                .filter(sub -> sub.id().equals(id))
                .map(SubItem::scale)
                .findFirst()
                .orElse(whole.scale());
    }

    /** Whether this is an item's or indicator's score in one part. */
    public boolean isInPart() {
        return part.isPresent() && kind != Kind.PART;
    }

    /**
     * The subject of another year that means the same. An id says little from year to year: o17 is another item each year. So the
     * crosswalk decides on the items that it knows, and else names in Thai do; of items the scale and polarity must agree too. An
     * item whose name is not known is never the same as another.
     */
    public Optional<Subject> in(Framework other) {
        Crosswalk crosswalk = other.years().crosswalk();
        boolean isKnown = item.isPresent()
                && crosswalk.covers(other.fiscalYear())
                && crosswalk.of(year, whole()).isPresent();
        return isKnown
                ? crosswalk
                        .partner(year, whole(), other.fiscalYear())
                        .flatMap(other::findSubject)
                        .filter(this::isScoredAlike)
                : other.findSubject(id).filter(this::meansTheSame);
    }

    private boolean isScoredAlike(Subject other) {
        return isNamed()
                && other.isNamed()
                && item.map(known -> List.of(known.scale().points(), known.polarity()))
                        .equals(other.item.map(known -> List.of(known.scale().points(), known.polarity())));
    }

    private boolean isNamed() {
        return item.isEmpty() || item.get().name().isPresent();
    }

    private boolean meansTheSame(Subject other) {
        return isNamed() && meaning().equals(other.meaning());
    }

    private List<Object> meaning() {
        ImmutableList.Builder<Object> meaning = ImmutableList.builder().add(kind);
        if (kind != Kind.INSTRUMENT) {
            meaning.add(name.th());
        }
        item.ifPresent(known -> meaning.add(known.scale().points(), known.polarity()));
        part.ifPresent(in -> meaning.add(in.name().th()));
        return meaning.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject subject
                && id.equals(subject.id)
                && ordinal == subject.ordinal
                && year.equals(subject.year);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}
