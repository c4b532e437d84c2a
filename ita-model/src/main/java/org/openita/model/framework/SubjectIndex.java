package org.openita.model.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** Everything of a framework that has a score, by id, by kind and by what it is a score of. Immutable and thread-safe. */
final class SubjectIndex {

    private static final Messages NAMES = Messages.beside(SubjectIndex.class, "names");
    private static final Optional<Part> NO_PART = Optional.empty();
    private static final Optional<Indicator> NONE = Optional.empty();

    private final ImmutableMap<String, Subject> byId;
    private final ImmutableListMultimap<Kind, Subject> byKind;
    private final ImmutableListMultimap<String, Subject> byWhole;

    private SubjectIndex(List<Subject> all) {
        ImmutableMap.Builder<String, Subject> ids = ImmutableMap.builder();
        ImmutableListMultimap.Builder<Kind, Subject> kinds = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Subject> parts = ImmutableListMultimap.builder();
        for (Subject subject : all) {
            ids.put(subject.id(), subject);
            kinds.put(subject.kind(), subject);
            if (subject.isInPart()) {
                parts.put(subject.whole(), subject);
            }
        }
        byId = ids.buildOrThrow();
        byKind = kinds.build();
        byWhole = parts.build();
    }

    static SubjectIndex of(FiscalYear year, List<Instrument> instruments) {
        return new SubjectIndex(new Builder(year).build(instruments));
    }

    ImmutableMap<String, Subject> byId() {
        return byId;
    }

    ImmutableList<Subject> of(Kind kind) {
        return byKind.get(kind);
    }

    /** The scores of an item or indicator in the parts; empty where it has none there. */
    ImmutableList<Subject> inParts(String whole) {
        return byWhole.get(whole);
    }

    /** Numbers everything that has a score, members before what they add up to. */
    private static final class Builder {

        private final FiscalYear year;
        private final List<Subject> all = new ArrayList<>();

        Builder(FiscalYear year) {
            this.year = year;
        }

        List<Subject> build(List<Instrument> instruments) {
            instruments.forEach(of ->
                    of.indicators().forEach(in -> in.items().forEach(item -> addSubItems(item, in, of))));
            instruments.forEach(of -> of.indicators().forEach(in -> in.items().forEach(item -> addItem(item, in, of))));
            instruments.forEach(of ->
                    of.indicators().forEach(in -> in.subIndicators().forEach(sub -> addSub(sub, in, of))));
            instruments.forEach(of -> of.indicators().forEach(in -> addInParts(in, of)));
            instruments.forEach(of -> of.indicators()
                    .forEach(in -> add(Kind.INDICATOR, in.id(), in.name(), NO_PART, Optional.of(in), of)));
            instruments.forEach(of ->
                    of.parts().forEach(part -> add(Kind.PART, part.id(), part.name(), Optional.of(part), NONE, of)));
            instruments.forEach(of -> add(Kind.INSTRUMENT, of.id(), of.name(), NO_PART, NONE, of));
            addOverall();
            return all;
        }

        private void addSubItems(Item item, Indicator in, Instrument of) {
            item.subItems().forEach(sub -> addMeasured(sub.id(), Kind.SUB_ITEM, sub.name(), item, NO_PART, in, of));
        }

        private void addItem(Item item, Indicator in, Instrument of) {
            if (of.parts().isEmpty()) {
                addItem(item, item.id(), NO_PART, in, of);
            }
            of.parts().forEach(part -> addItem(item, Subject.id(item.id(), part.key()), Optional.of(part), in, of));
        }

        private void addItem(Item item, String id, Optional<Part> part, Indicator in, Instrument of) {
            addMeasured(id, Kind.ITEM, item.name().orElse(Text.same(item.id())), item, part, in, of);
        }

        private void addMeasured(
                String id, Kind kind, Text name, Item item, Optional<Part> part, Indicator in, Instrument of) {
            all.add(new Subject(
                    id, kind, all.size(), name, Optional.of(item), part, Optional.of(in), Optional.of(of), year));
        }

        private void addSub(SubIndicator sub, Indicator in, Instrument of) {
            add(Kind.SUB_INDICATOR, sub.id(), sub.name(), NO_PART, Optional.of(in), of);
        }

        /** An indicator has a score in each part, where its items are known. */
        private void addInParts(Indicator in, Instrument of) {
            for (Part part : in.items().isEmpty() ? List.<Part>of() : of.parts()) {
                add(
                        Kind.INDICATOR_PART,
                        Subject.id(in.id(), part.key()),
                        in.name(),
                        Optional.of(part),
                        Optional.of(in),
                        of);
            }
        }

        private void addOverall() {
            Text name = NAMES.text("overall");
            all.add(new Subject(
                    Subject.OVERALL,
                    Kind.OVERALL,
                    all.size(),
                    name,
                    Optional.empty(),
                    NO_PART,
                    NONE,
                    Optional.empty(),
                    year));
        }

        private void add(Kind kind, String id, Text name, Optional<Part> part, Optional<Indicator> in, Instrument of) {
            all.add(new Subject(id, kind, all.size(), name, Optional.empty(), part, in, Optional.of(of), year));
        }
    }
}
