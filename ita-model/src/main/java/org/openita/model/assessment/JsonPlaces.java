package org.openita.model.assessment;

import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonPath;
import org.openita.model.problem.Place;

/**
 * Where the values of a result stand in its JSON form.
 *
 * @param framework of its year
 * @param whole where the result stands
 */
record JsonPlaces(Framework framework, Place whole) {

    private static final String ROOT = "$";

    Place agency(Agency.Field field) {
        return at("agency", field.key());
    }

    Place level() {
        return at(AssessmentReader.LEVEL);
    }

    Place respondents(String id) {
        return at(RespondentEntries.KEY, id);
    }

    Place score(String id) {
        if (id.equals(Subject.OVERALL)) {
            return at(id);
        }
        Optional<Subject> subject = framework.findSubject(id);
        if (subject.isPresent()
                && subject.get().kind() == Kind.ITEM
                && subject.get().isInPart()) {
            String part = subject.get().part().map(Part::key).orElse("");
            return at(ResultSection.ITEMS.key(), subject.get().whole(), part);
        }
        ResultSection section = ResultSection.of(framework, id)
                .orElse(subject.isPresent() ? ResultSection.INDICATORS : ResultSection.ITEMS);
        return at(section.key(), id);
    }

    private Place at(String... names) {
        String path = ROOT;
        for (String name : names) {
            path = JsonPath.member(path, name);
        }
        return new Place(whole.source(), whole.line(), whole.column(), path);
    }
}
