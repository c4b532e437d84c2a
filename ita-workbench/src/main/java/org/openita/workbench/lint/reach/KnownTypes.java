package org.openita.workbench.lint.reach;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.IndicatorScore;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.ItemScore;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.SubIndicatorScore;
import org.openita.model.score.TopicScore;

/** The kinds of facts whose shapes are listed. */
final class KnownTypes {

    static final ImmutableSet<String> NAMES = Stream.of(
                    ItemScore.class,
                    SubIndicatorScore.class,
                    IndicatorScore.class,
                    PartScore.class,
                    InstrumentScore.class,
                    OverallScore.class,
                    ComponentScore.class,
                    TopicScore.class)
            .map(Class::getSimpleName)
            .collect(ImmutableSet.toImmutableSet());

    private KnownTypes() {}
}
