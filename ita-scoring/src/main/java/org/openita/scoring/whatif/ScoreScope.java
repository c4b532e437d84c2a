package org.openita.scoring.whatif;

import java.util.LinkedHashSet;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;

/**
 * The names under which a score can be meant when it is frozen: its own, that of the whole item, and those of what it lies in.
 *
 * @param framework the year
 */
record ScoreScope(Framework framework) {

    Set<String> names(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        names.add(subject.id());
        names.add(subject.whole());
        subject.part().ifPresent(part -> names.add(part.id()));
        subject.indicator().ifPresent(indicator -> names.add(indicator.id()));
        subject.instrument().ifPresent(instrument -> names.add(instrument.id()));
        subject.item().flatMap(item -> item.subIndicator()).ifPresent(names::add);
        subject.item().ifPresent(item -> names.add(item.id()));
        return names;
    }
}
