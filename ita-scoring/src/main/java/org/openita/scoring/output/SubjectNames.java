package org.openita.scoring.output;

import java.util.Optional;
import java.util.function.Predicate;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore.Bound;

/** How subjects are called on a page: {@code e1.part2} is "e1 (EIT part 2)". */
final class SubjectNames {

    private final Framework framework;
    private final Page page;

    SubjectNames(Framework framework, Page page) {
        this.framework = framework;
        this.page = page;
    }

    /** The name of a subject, in an earlier year where it says so; its id where the framework does not know it. */
    String of(String id) {
        int year = id.indexOf('@');
        return year < 0
                ? ofThisYear(id)
                : page.word("in-year", ofThisYear(id.substring(0, year)), id.substring(year + 1));
    }

    private String ofThisYear(String id) {
        return Bound.of(id)
                .map(bound -> page.word("bound." + bound.property(), named(bound.component())))
                .orElseGet(() -> named(id));
    }

    private String named(String id) {
        return Optional.ofNullable(framework.subjects().get(id)).map(this::of).orElse(id);
    }

    private String of(Subject subject) {
        return switch (subject.kind()) {
            case OVERALL -> page.word("overall");
            case INSTRUMENT, SUB_INDICATOR -> subject.id();
            case PART ->
                partOf(part -> subject.id().equals(part.id())).map(this::name).orElse(subject.id());
            case INDICATOR -> page.word("indicator", subject.id());
            case INDICATOR_PART -> inPart(subject, page.word("indicator", whole(subject)));
            case ITEM -> inPart(subject, whole(subject));
        };
    }

    private String inPart(Subject subject, String whole) {
        return subject.part()
                .map(part -> whole + " (" + name(part) + ")")
                .orElse(subject.id());
    }

    private static String whole(Subject subject) {
        int dot = subject.id().lastIndexOf('.');
        return dot < 0 ? subject.id() : subject.id().substring(0, dot);
    }

    private Optional<Part> partOf(Predicate<Part> wanted) {
        return framework.instruments().stream()
                .flatMap(instrument -> instrument.parts().stream())
                .filter(wanted)
                .findFirst();
    }

    private String name(Part part) {
        return page.in(part.name());
    }
}
